internal import Machine
internal import Reports
internal import Requirements

/// What `probe --print --json` prints. `machine` is byte for byte what a report carries.
struct PrintedJSON: Encodable {
    var v = 1
    let machine: Machine
    let assessments: [Assessment]

    /// Where each value was read; absent unless it was asked for.
    let sources: [Source]?

    init(machine: Machine, assessments: [Assessment], sources: [Source]?) {
        self.machine = machine
        self.assessments = assessments
        self.sources = sources
    }

    func text() throws -> String { String(decoding: try CompactJSON.encode(self), as: UTF8.self) }
}
