import Machine

/// A collector's receipt: these lines of one key are stored for good, or can never be used.
///
/// It is what allows a PC to delete a report, and nothing else is.
package struct Acknowledgement: LinePayload {
    package static let lineType = LineType.acknowledgement

    /// As many lines as one receipt may name.
    package static let limit = 200

    package var v: Int

    /// The key whose lines they are.
    package var kid: KeyID

    /// The collector's clock, Unix seconds.
    package var t: Int64

    /// What is stored.
    package var ok: [LineID]

    /// What no collector of any version could use.
    package var rej: [Rejection]

    package init(kid: KeyID, t: Int64, ok: [LineID], rej: [Rejection] = []) {
        v = Self.version
        self.kid = kid
        self.t = t
        self.ok = ok
        self.rej = rej
    }

    /// A line that can never be used, and why.
    package struct Rejection: Codable, Hashable, Sendable {
        /// So many characters that a receipt of 200 rejections still fits into a line.
        package static let whyLimit = 80

        package var id: LineID

        /// A sentence for a technician.
        package var why: String

        package init(id: LineID, why: String) {
            self.id = id
            self.why = CapturedText.clean(why, limit: Self.whyLimit) ?? ""
        }

        enum CodingKeys: String, CodingKey { case id, why }
    }

    enum CodingKeys: String, CodingKey { case v, kid, t, ok, rej }

    package func checkForm() throws(PayloadRefusal) {
        guard ok.count + rej.count <= Self.limit else { throw .wrongForm(field: "ok") }
    }
}
