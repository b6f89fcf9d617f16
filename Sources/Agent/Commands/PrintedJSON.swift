internal import FoundationEssentials
internal import Machine
internal import Requirements

/// What `probe --print --json` prints. `machine` is byte for byte what a report carries.
struct PrintedJSON: Encodable {
    var v = 1
    let machine: Machine
    let assessments: [Assessment]

    init(machine: Machine, assessments: [Assessment]) {
        self.machine = machine
        self.assessments = assessments
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
