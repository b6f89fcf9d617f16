import FoundationEssentials
import Machine
import Requirements
import Testing

@testable import Reports

/// The vector of RFC 8037 appendix A.1 and A.2, and what this project makes of it.
enum Vector {
    static let secretKey: [UInt8] = base64("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
    static let kid = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    static let header =
        "eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoiMTFxWUFZS3hDcmZWU183VHlXUUhPZzdoY3ZQYXBpTWxyd0lhYVBjSFVSbyIs"
        + "InR5cCI6InByb2JlLXJlcG9ydCtqd3MifQ"
    static let signature = "22L1RXG2UZPCkVjoJKNjHMxol7n3IdpZA7mFR6CZadNSEVhviJb2E_cuTzumkrWHzPkfnirqicw6j9ehiJp1DA"
    static let line = "\(header).eyJ2IjoxfQ.\(signature)"
    static let id = "1La902YWBiPgtLw4IJnC_w"
    static let proof = "aNcAqQS77jwNEFaMLYLO3A"
    static let secret = [UInt8](0...15)

    static func key() throws -> SigningKey { try SigningKey(bytes: secretKey) }
}

/// The bytes of base64url, decoded by Foundation and not by what is tested.
func base64(_ text: String) -> [UInt8] {
    let standard = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
    let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
    return Data(base64Encoded: String(standard) + padding).map(Array.init) ?? []
}

/// Base64url made by Foundation and not by what is tested.
func base64(_ bytes: [UInt8]) -> String {
    String(Data(bytes).base64EncodedString().compactMap { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 == "=" ? nil : $0 })
}

/// Numbers that are the same at every run, so that a failure can be seen again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension Kit {
    static func sample(root: KeyID, school: String = "THCS Nậm Pồ") throws -> Kit {
        let bytes = try #require(KitBytes(bytes: Vector.secret))
        return Kit(
            district: "Nậm Pồ", school: school, profiles: ["teaching-basic", "exam-client"], secret: bytes, salt: bytes,
            max: 40, iat: 1_790_000_000, root: root,
            collectors: [CollectorAddress(key: root, url: "https://probe.example.vn/x?y=1")])
    }
}

/// A value from its JSON, for types whose initialisers are another target's affair.
func decoded<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
}
