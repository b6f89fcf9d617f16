package import Machine
package import Reports
package import Requirements

/// What a report is for: if this stays the same, a new report would tell nothing new.
package struct ReportSubject: Codable, Hashable, Sendable {
    package var machine: Machine
    package var concl: [Conclusion]
    package var kit: LineID
    package var label: Label

    package init(machine: Machine, concl: [Conclusion], kit: LineID, label: Label) {
        self.machine = machine
        self.concl = concl
        self.kit = kit
        self.label = label
    }

    /// 22 characters that stand for all of it.
    package var digest: String { LineID(hashing: StateJSON.bytes(lasting)).description }

    /// Without what comes and goes: that is told by the next report that is due for another reason.
    ///
    /// How much of `/` is free changes from hour to hour, and a disk on a USB cable is carried from PC to PC.
    private var lasting: ReportSubject {
        var lasting = self
        lasting.machine.os?.rootFreeBytes = nil
        lasting.machine.storage?.removeAll { $0.transport == .usb && !$0.system }
        return lasting
    }
}
