import Glibc
import SystemRoot

/// Whether this PC is fit for measuring: on mains, and with nothing else to do.
package struct Calm {
    private let root: SystemRoot

    init(root: SystemRoot) { self.root = root }

    /// What stands in the way; `nil` where nothing does.
    func obstacle() -> Obstacle? {
        if isOnBattery { return .battery }
        let busy = busyPercent()
        return busy > 10 ? .load(percent: busy) : nil
    }

    package enum Obstacle: Hashable, Sendable {
        case battery
        case load(percent: Int)
    }

    /// A mains supply that is off, or a battery that empties. Source: the kernel's sysfs-class-power.
    private var isOnBattery: Bool {
        let folder = "sys/class/power_supply"
        let supplies = (try? root.names(in: folder)) ?? []
        func value(_ supply: String, _ file: String) -> String? { try? root.value(of: "\(folder)/\(supply)/\(file)") }
        let batteries = supplies.filter { value($0, "type") == "Battery" && value($0, "scope") != "Device" }
        guard !batteries.isEmpty else { return false }
        let mains = supplies.filter { value($0, "type") != "Battery" }.compactMap { value($0, "online") }
        if !mains.isEmpty { return !mains.contains("1") }
        return batteries.contains { value($0, "status") == "Discharging" }
    }

    /// How much of all processors' time other programs take, over half a second. Source: proc_stat(5).
    private func busyPercent() -> Int {
        guard let before = times() else { return 0 }
        usleep(500_000)
        guard let after = times(), after.all > before.all else { return 0 }
        let all = after.all - before.all
        return (all - min(all, after.idle &- before.idle)) * 100 / all
    }

    private func times() -> (all: Int, idle: Int)? {
        guard let line = (try? root.text(of: "proc/stat"))?.split(separator: "\n").first else { return nil }
        let ticks = line.split(separator: " ").dropFirst().prefix(8).compactMap { Int($0) }
        guard ticks.count >= 5 else { return nil }
        return (ticks.reduce(0, &+), ticks[3] &+ ticks[4])
    }
}
