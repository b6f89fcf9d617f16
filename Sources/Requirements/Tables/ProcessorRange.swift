package import Machine

/// Processors from one number to another; a bound that is absent does not bind.
package struct ProcessorRange: Hashable, Sendable {
    package let vendor: String
    package let familyFrom: Int
    package let familyTo: Int?
    package let modelFrom: Int?
    package let modelTo: Int?
    package let steppingFrom: Int?
    package let steppingTo: Int?

    init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        let numbers = 0...0xFFFF
        vendor = fields[.vendor].text()
        familyFrom = fields[.familyFrom].whole(in: numbers)
        familyTo = fields.optional(.familyTo)?.whole(in: numbers)
        modelFrom = fields.optional(.modelFrom)?.whole(in: numbers)
        modelTo = fields.optional(.modelTo)?.whole(in: numbers)
        steppingFrom = fields.optional(.steppingFrom)?.whole(in: numbers)
        steppingTo = fields.optional(.steppingTo)?.whole(in: numbers)
    }

    private enum Key: String, CaseIterable {
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
