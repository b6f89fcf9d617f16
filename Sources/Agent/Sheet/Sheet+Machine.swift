internal import Machine
internal import Requirements
internal import ShownText

extension Sheet {
    /// What the PC is made of: a line a subject, those of which nothing was seen left to the list below.
    var machineLines: [String] {
        var lines: [String] = []
        if let cpu = machine.cpu { lines += entry(.processor, parts: parts(cpu)) }
        if let memory = machine.memory { lines += entry(.memory, parts: parts(memory)) }
        let disks = machine.storage ?? []
        for disk in disks where disk.system { lines += entry(.disk, describe(disk)) }
        let others = merged(disks.filter { !$0.system }.map(describe))
        if !others.isEmpty {
            lines += entry(machine.systemDisk == nil ? .disk : .otherDisks, others.joined(separator: "; "))
        }
        return lines + entry(.system, parts: system)
    }

    var cardLines: [String] {
        [(SheetText.graphics, machine.graphics), (.network, machine.network)].flatMap { heading, cards in
            cards.map { entry(heading, cardNames($0)) } ?? []
        }
    }

    /// The same in one line.
    var cardLine: [String] {
        let names = [machine.graphics, machine.network].compactMap { $0.map(cardNames) }
        guard !names.isEmpty else { return [] }
        let room = (width - headingWidth - 1) / names.count - 2
        return entry(.cards, names.map { $0.cut(to: room) }.joined(separator: "; "))
    }

    /// Which PC it is: what people call it, its model, how old it is, and what is built in.
    var identityLines: [String] {
        var parts: [String] = []
        switch identity {
        case .known(let code, let label?, _): parts.append(say(.codeAndLabel(code: code, label: clean(label))))
        case .known(let code, nil, _): parts.append(code)
        case .forRoot: parts.append(say(.codeForRoot))
        case .none: break
        }
        let board = machine.board
        if let model = DeviceWords.model(vendor: board?.vendor, product: board?.product) { parts.append(clean(model)) }
        if board?.virtual == .yes { parts.append(say(.virtualMachine)) }
        parts += firmware
        if machine.camera == .yes { parts.append(say(.camera)) }
        if let battery = machine.battery, battery.present == .yes {
            parts.append(say(battery.wearPercent.map(SheetText.batteryWear) ?? .battery))
        }
        return entry(.model, parts: parts) + enrolment
    }

    /// Only where something is to be done.
    private var enrolment: [String] {
        guard case .known(_, _, isEnrolled: false) = identity else { return [] }
        return entry(.reports, say(.noKitYet))
    }

    private func entry(_ heading: SheetText, parts: [String]) -> [String] {
        parts.isEmpty ? [] : entry(heading, parts.joined(separator: ", "))
    }

    private var firmware: [String] {
        guard let firmware = machine.firmware else { return [] }
        let day = firmware.date.map { date in Day(date).map(amounts.day) ?? clean(date) }
        let kind = firmware.boot.map { $0.rawValue.uppercased() }
        let age = kind.map { kind in day.map { say(.firmware(kind: kind, date: $0)) } ?? kind }
        return [age, firmware.tpmVersion.map { say(.tpm($0)) }].compactMap { $0 }
    }

    private func parts(_ cpu: CPU) -> [String] {
        var parts: [String] = []
        if let name = cpu.model ?? cpu.architecture { parts.append(clean(DeviceWords.processor(name))) }
        if let cores = cpu.cores { parts.append(say(.cores(cores))) }
        if let threads = cpu.threads, threads != cpu.cores { parts.append(say(.threads(threads))) }
        if let clock = cpu.maxMhz { parts.append(say(.clock(amounts.clock(mhz: clock)))) }
        return parts
    }

    private func parts(_ memory: Memory) -> [String] {
        var parts: [String] = []
        if let nominal = memory.nominalBytes { parts.append(amounts.memory(nominal)) }
        // Firmware and graphics keep a little on every PC: only much is worth a word.
        if let usable = memory.usableBytes, usable / 9 < (memory.nominalBytes ?? .max) / 10 {
            parts.append(say(.usable(amounts.memory(usable))))
        }
        if let slots = memory.slots, !slots.isEmpty {
            // Firmware that does not know says "RAM" or "Unknown".
            parts += Set(slots.compactMap(\.type)).filter { $0.contains("DR") }.sorted().map(clean)
            if slots.allSatisfy({ $0.soldered == true }) { return parts + [say(.soldered)] }
            parts.append(say(.slots(used: slots.count { $0.bytes != 0 }, of: slots.count)))
        }
        if let most = memory.maxBytes { parts.append(say(.boardMaximum(amounts.memory(most)))) }
        return parts
    }

    private func describe(_ disk: Disk) -> String {
        var parts = [clean(DeviceWords.plain(disk.model ?? disk.name))]
        if let bytes = disk.bytes { parts.append(amounts.disk(bytes)) }
        parts.append(say(.diskKind(disk.kind)))
        return parts.joined(separator: ", ")
    }

    private var system: [String] {
        var parts: [String] = []
        if let system = machine.os {
            if let name = system.name ?? system.id { parts.append(clean(name)) }
            // `6.1` of `6.1.0-18-amd64`: the rest stands in the JSON form.
            let release = system.kernel?.split(separator: ".").prefix(2).joined(separator: ".")
            if let release { parts.append(say(.kernel(clean(release)))) }
            if let free = system.rootFreeBytes, let all = system.rootBytes {
                parts.append(say(.freeSpace(amounts.gigabytes(free), of: amounts.disk(all))))
            }
            if system.live == true { parts.append(say(.liveSession)) }
        }
        return parts + (machine.otherSystems ?? []).map { say(.installedBeside($0)) }
    }

    private func cardNames(_ cards: [PCIFunction]) -> String {
        let names = cards.map { clean(deviceNames[$0].map(DeviceWords.plain) ?? "\($0.vendorId):\($0.deviceId)") }
        return names.isEmpty ? say(.none) : merged(names).joined(separator: "; ")
    }

    /// Each once, with how many there are, in the order of the first.
    private func merged(_ names: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        var said: Set<String> = []
        return names.filter { said.insert($0).inserted }.map { name in
            let count = counts[name] ?? 1
            return count == 1 ? name : say(.times(count, name))
        }
    }
}
