import Crypto
import Machine

/// A school's enrolment: which district and school, whom to report to, and what shows that a PC was given it.
package struct Kit: LinePayload {
    package static let lineType = LineType.kit
    static let proofLength = 16

    package var v: Int
    package var district: String
    package var school: String

    /// The uses that this school's PCs are judged by, the usual one first.
    package var profiles: [String]

    /// What ``proof(for:)`` is made with.
    package var secret: KitBytes

    /// What hardware tags are made with.
    package var salt: KitBytes

    /// As many PCs as the school is expected to have.
    package var max: Int

    /// When it was issued, Unix seconds.
    package var iat: Int64

    /// The district's key, which signed this kit and signs what comes later.
    package var root: KeyID

    package var collectors: [CollectorAddress]

    /// The number of the newest change of the district's keys that this kit knows already; absent before the first.
    package var n: Int?

    package init(
        district: String, school: String, profiles: [String], secret: KitBytes, salt: KitBytes, max: Int, iat: Int64,
        root: KeyID, collectors: [CollectorAddress], n: Int? = nil
    ) {
        v = Self.version
        self.district = district
        self.school = school
        self.profiles = profiles
        self.secret = secret
        self.salt = salt
        self.max = max
        self.iat = iat
        self.root = root
        self.collectors = collectors
        self.n = n
    }

    enum CodingKeys: String, CodingKey {
        case v, district, school, profiles, secret, salt, max, iat, root, collectors, n
    }

    /// Shows that this kit was held by whoever has that key.
    ///
    /// The first 16 bytes of the HMAC-SHA-256, under ``secret``, of `probe-enrol` and the key's id.
    package func proof(for key: KeyID) -> String {
        let said = Array("probe-enrol\(key)".utf8)
        let code = HMAC<SHA256>.authenticationCode(for: said, using: SymmetricKey(data: secret.bytes))
        return Base64URL.text(code.prefix(Self.proofLength))
    }

    package func checkForm() throws(PayloadRefusal) {
        guard CapturedText.clean(district) == district else { throw .wrongForm(field: "district") }
        guard CapturedText.clean(school) == school else { throw .wrongForm(field: "school") }
        guard !profiles.isEmpty, profiles.allSatisfy({ CapturedText.clean($0) == $0 }) else {
            throw .wrongForm(field: "profiles")
        }
        guard max >= 1 else { throw .wrongForm(field: "max") }
        guard (n ?? 1) >= 1 else { throw .wrongForm(field: "n") }
        try collectors.checkForm()
    }
}
