package import Machine

/// Processors from one number to another; a bound that is absent does not bind.
package struct ProcessorRange: Codable, Hashable, Sendable {
    package let vendor: String
    package let familyFrom: Int
    package let familyTo: Int?
    package let modelFrom: Int?
    package let modelTo: Int?
    package let steppingFrom: Int?
    package let steppingTo: Int?

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        let numbers = 0...0xFFFF
        vendor = try container.text(.vendor)
        familyFrom = try container.whole(.familyFrom, in: numbers)
        familyTo = try container.wholeIfPresent(.familyTo, in: numbers)
        modelFrom = try container.wholeIfPresent(.modelFrom, in: numbers)
        modelTo = try container.wholeIfPresent(.modelTo, in: numbers)
        steppingFrom = try container.wholeIfPresent(.steppingFrom, in: numbers)
        steppingTo = try container.wholeIfPresent(.steppingTo, in: numbers)
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case vendor
        case familyFrom = "family_from"
        case familyTo = "family_to"
        case modelFrom = "model_from"
        case modelTo = "model_to"
        case steppingFrom = "stepping_from"
        case steppingTo = "stepping_to"
    }

    /// False also where a number that is asked for was not seen.
    package func holds(_ cpu: CPU) -> Bool {
        cpu.vendor == vendor && Self.lies(cpu.family, from: familyFrom, to: familyTo)
            && Self.lies(cpu.modelNumber, from: modelFrom, to: modelTo)
            && Self.lies(cpu.stepping, from: steppingFrom, to: steppingTo)
    }

    private static func lies(_ number: Int?, from least: Int?, to most: Int?) -> Bool {
        guard least != nil || most != nil else { return true }
        guard let number else { return false }
        return number >= least ?? Int.min && number <= most ?? Int.max
    }
}
