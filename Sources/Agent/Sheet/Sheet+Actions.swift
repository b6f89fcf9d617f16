internal import Machine
internal import Requirements
internal import ShownText

extension Sheet {
    /// One action with its part, whether that fits, and what it changes.
    func phrase(_ action: Action, in remedy: Remedy) -> SheetText? {
        switch action.action {
        case .reinstall: reinstallation(action, in: remedy)
        case .addRAM: moreMemory(toMib: action.toMib ?? 0)
        case .ssd: newDisk(gigabytes: action.toGb ?? 0)
        case .screen: .replaceScreen(pixelsNeeded)
        case .networkAdapter: .addNetwork
        case .headset: .addHeadset
        // Said by the heading.
        case .reassign: nil
        }
    }

    private var pixelsNeeded: String { pixels(assessment.gates.first { $0.name == .screen }?.required ?? "") }

    /// The same in a word, for a table.
    func brief(_ action: Action) -> SheetText? {
        switch action.action {
        case .reinstall: .briefReinstall(systemName(action.target ?? ""))
        case .addRAM: .briefRAM(amounts.mebibytes(action.toMib ?? 0))
        case .ssd: .briefSSD(say(.decimalGigabytes(amounts.number(action.toGb ?? 0))))
        case .screen: .briefScreen(pixelsNeeded)
        case .networkAdapter: .briefNetwork
        case .headset: .briefHeadset
        case .reassign: nil
        }
    }

    /// A target such as `debian 13`, as its makers write it.
    func systemName(_ target: String) -> String {
        let name = clean(target)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private func reinstallation(_ action: Action, in remedy: Remedy) -> SheetText {
        let system = systemName(action.target ?? "")
        let change = remedy.changes.first { $0.criterion == CriterionName.os.rawValue }
        guard case .number(let days)? = change?.to else { return .briefReinstall(system) }
        let criterion = assessment.criteria.first { $0.name == .os }
        let was: SheetText.Updates =
            criterion?.until.map { $0 < today ? .ended(amounts.day($0)) : .until(amounts.day($0)) } ?? .unknown
        return .reinstall(system, was: was, until: amounts.day(today.adding(days: days - 1)))
    }

    private func moreMemory(toMib: Int) -> SheetText {
        let to = amounts.mebibytes(toMib)
        guard let bytes = machine.memory?.nominalBytes else { return .addRAMUnseen(to: to) }
        let now = Int(clamping: bytes >> 20)
        let from = amounts.mebibytes(now)
        let slots = MemorySlots(machine.memory)
        if let size = slots.module(toReach: toMib, from: now), let module = module(size, slots) {
            return .addModule(from: from, to: to, module: module, freeSlots: slots.free)
        }
        if let set = slots.modules(toReach: toMib), let module = module(set.mib, slots) {
            return .changeModules(from: from, to: to, count: set.count, module: module)
        }
        return .addRAM(from: from, to: to)
    }

    private func module(_ mebibytes: Int, _ slots: MemorySlots) -> String? {
        slots.type.map {
            say(.module(size: amounts.mebibytes(mebibytes), type: clean($0), speed: slots.speed.map(String.init)))
        }
    }

    private func newDisk(gigabytes: Int) -> SheetText {
        let old = machine.systemDisk
        let size = say(.decimalGigabytes(amounts.number(gigabytes)))
        let to = say(.diskOf(.ssd, bus: old?.transport.flatMap(bus), size: size))
        guard let old, let bytes = old.bytes else { return .ssdUnseen(to: to) }
        return .ssd(from: say(.diskOf(old.kind, bus: nil, size: amounts.disk(bytes))), to: to)
    }

    /// The bus that the old disk's place is surely on.
    private func bus(_ transport: Disk.Transport) -> String? {
        switch transport {
        case .sata: "SATA"
        case .ide: "IDE"
        case .nvme: "NVMe"
        case .ata, .scsi, .sas, .mmc, .usb, .virtio, .xen, .firewire: nil
        }
    }
}
