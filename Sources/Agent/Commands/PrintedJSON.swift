internal import Machine
internal import Reports
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

    func text() throws -> String { String(decoding: try CompactJSON.encode(self), as: UTF8.self) }
}
