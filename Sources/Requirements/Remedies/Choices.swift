internal import Machine

/// What can be done about one machine, whatever it is used for.
struct Choices {
    let targets: [Target]
    let modules: [Market.Module]
    let moduleConfirmations: [Action.Confirmation]
    let ssdConfirmations: [Action.Confirmation]

    /// Whether there is room for an SSD, and use.
    let ssdAllowed: Bool

    /// Whether all that can be done has a price.
    let priced: Bool

    struct Target {
        let market: Market.Target
        let confirmations: [Action.Confirmation]
    }

    init(for machine: Machine, _ facts: Facts, features: SeenFeatures?, in market: Market) {
        // An instruction set that was not seen lets a target pass: at its worst no remedy helps the machine anyway.
        targets = market.targets.compactMap { target in
            let needs = target.offer.needs
            guard needs.obstacles(on: machine, features: features).isEmpty else { return nil }
            return Target(market: target, confirmations: needs.tpm == true ? [.tpmVersion] : [])
        }
        let upgrade = MemoryUpgrade(machine.memory)
        modules = upgrade.modules(in: market).filter { $0.mib > facts.ramMib ?? 0 }
        moduleConfirmations = upgrade.confirmations
        ssdAllowed = facts.diskKind != .ssd || facts.diskGb ?? 0 < market.ssdGb
        ssdConfirmations = Self.hasBay(machine) ? [] : [.diskBay]
        priced =
            market.replacementPrice != nil && targets.allSatisfy { $0.market.price != nil }
            && modules.allSatisfy { $0.price != nil } && (!ssdAllowed || market.ssdPrice != nil)
    }

    /// Where a disk of this kind sits, an SSD fits too; behind any other, somebody has to look.
    private static func hasBay(_ machine: Machine) -> Bool {
        machine.storage?.contains { disk in
            guard disk.kind != .unknown else { return false }
            return switch disk.transport {
            case .ata, .sata, .ide, .nvme, .scsi, .sas: true
            case .mmc, .usb, .virtio, .xen, .firewire, nil: false
            }
        } ?? false
    }
}

extension ReinstallTarget.Needs {
    /// What was not seen does not fit, the instruction set apart.
    func obstacles(on machine: Machine, features seen: SeenFeatures?) -> [Obstacle] {
        var obstacles: [Obstacle] = []
        if let seen, !(seen.level.map { $0 >= isa } ?? false) {
            obstacles.append(.instructionSet(needed: isa))
        }
        if let features {
            let lacking = features.filter { seen?.names.contains($0) != true }
            if !lacking.isEmpty { obstacles.append(.features(lacking)) }
        }
        if let processors, !(machine.cpu.map { cpu in processors.contains { $0.holds(cpu) } } ?? false) {
            obstacles.append(.processorNotListed)
        }
        if let cores, machine.cpu?.cores ?? 0 < cores { obstacles.append(.fewCores(needed: cores)) }
        if let mhz, machine.cpu?.maxMhz ?? 0 < mhz { obstacles.append(.slowClock(mhz: mhz)) }
        if uefi == true, machine.firmware?.boot != .uefi { obstacles.append(.noUEFI) }
        if secureBoot == true, machine.firmware?.secureBoot == nil { obstacles.append(.secureBootNotSeen) }
        if tpm == true, machine.firmware?.tpm != .yes { obstacles.append(.tpmNotSeen) }
        if let screenHeight, let screen = machine.screens?.first, screen.height < screenHeight {
            obstacles.append(.lowScreen(height: screenHeight))
        }
        return obstacles
    }
}
