internal import Machine
internal import ShownText

extension Sheet {
    /// What the PC is: a line a subject, those of which nothing was seen left to the list below.
    var machineLines: [String] {
        var lines: [String] = []
        if let board = machine.board { lines += model(board) }
        if let cpu = machine.cpu { lines += entry(say(.processor), processor(cpu)) }
        if let memory = machine.memory { lines += entry(say(.memory), describe(memory)) }
        for disk in machine.storage ?? [] {
            lines += entry(say(disk.system ? .systemDisk : .disk), describe(disk))
        }
        if let system = machine.os { lines += entry(say(.system), describe(system)) }
        if let others = machine.otherSystems, !others.isEmpty {
            lines += entry(say(.otherSystems), others.map { say(.otherSystem($0)) }.joined(separator: ", "))
        }
        for screen in machine.screens ?? [] { lines += entry(say(.screen), describe(screen)) }
        lines += devices(.graphics, machine.graphics) + devices(.network, machine.network)
        if let camera = machine.camera { lines += entry(say(.camera), say(camera == .yes ? .yes : .no)) }
        if let battery = machine.battery, battery.present == .yes { lines += entry(say(.battery), describe(battery)) }
        if let firmware = machine.firmware { lines += describe(firmware) }
        return lines.isEmpty ? [] : [colour.bold(say(.thisPC))] + lines
    }

    private func model(_ board: Board) -> [String] {
        let parts = [board.vendor, board.product].compactMap { $0 }.map(clean)
        let kind = board.virtual == .yes ? [say(.virtualMachine)] : []
        let text = [parts.joined(separator: " ")].filter { !$0.isEmpty } + kind
        return text.isEmpty ? [] : entry(say(.model), text.joined(separator: ", "))
    }

    private func processor(_ cpu: CPU) -> String {
        func text(_ number: Int?) -> String { number.map(amounts.number) ?? say(.notSeen) }
        return say(
            .processorDetails(
                model: clean(cpu.model ?? cpu.architecture ?? say(.notSeen)), cores: text(cpu.cores),
                threads: text(cpu.threads), clock: text(cpu.maxMhz)))
    }

    private func describe(_ memory: Memory) -> String {
        var parts: [String] = []
        switch (memory.usableBytes, memory.nominalBytes) {
        case (let usable?, let nominal?): parts.append(say(.usableOf(amounts.memory(usable), amounts.memory(nominal))))
        case (let usable?, nil): parts.append(say(.usable(amounts.memory(usable))))
        case (nil, let nominal?): parts.append(amounts.memory(nominal))
        case (nil, nil): break
        }
        if let slots = memory.slots, !slots.isEmpty {
            let types = Set(slots.compactMap(\.type)).sorted().map(clean)
            parts += types
            parts.append(say(.slots(used: slots.count { $0.bytes != 0 }, of: slots.count)))
            if slots.allSatisfy({ $0.soldered == true }) { parts.append(say(.soldered)) }
        }
        if let most = memory.maxBytes { parts.append(say(.boardMaximum(amounts.memory(most)))) }
        return parts.joined(separator: ", ")
    }

    private func describe(_ disk: Disk) -> String {
        var parts = [clean([disk.name, disk.model].compactMap { $0 }.joined(separator: " "))]
        parts.append(disk.bytes.map(amounts.disk) ?? say(.notSeen))
        parts.append(say(.diskKind(disk.kind)))
        if let rate = disk.rotationRpm { parts.append(say(.turns(rate))) }
        return parts.joined(separator: ", ")
    }

    private func describe(_ system: OperatingSystem) -> String {
        var parts = [clean(system.name ?? system.id ?? say(.notSeen))]
        if let kernel = system.kernel { parts.append(say(.kernel(clean(kernel)))) }
        if let free = system.rootFreeBytes, let all = system.rootBytes {
            parts.append(say(.freeSpace(amounts.disk(free), of: amounts.disk(all))))
        }
        if system.live == true { parts.append(say(.liveSession)) }
        return parts.joined(separator: ", ")
    }

    private func describe(_ screen: Screen) -> String {
        let pixels = "\(screen.width)×\(screen.height)"
        guard let width = screen.widthMm, let height = screen.heightMm else { return pixels }
        return say(.screenSize(pixels, millimetres: "\(width)×\(height)"))
    }

    private func describe(_ battery: Battery) -> String {
        battery.wearPercent.map { say(.batteryWear($0)) } ?? say(.yes)
    }

    private func devices(_ heading: SheetText, _ functions: [PCIFunction]?) -> [String] {
        guard let functions else { return [] }
        guard !functions.isEmpty else { return entry(say(heading), say(.none)) }
        let names = functions.map { clean(deviceNames[$0] ?? "\($0.vendorId):\($0.deviceId)") }
        return entry(say(heading), names.joined(separator: "; "))
    }

    private func describe(_ firmware: Firmware) -> [String] {
        let tpm = firmware.tpmVersion.map { say(.tpm("\($0)")) }
        let names = [firmware.vendor, firmware.version, firmware.date, firmware.boot?.rawValue.uppercased(), tpm]
        let text = names.compactMap { $0 }.map(clean).joined(separator: ", ")
        return text.isEmpty ? [] : entry(say(.firmware), text)
    }
}
