internal import Machine
internal import SystemRoot

/// Reads whether the PC has a battery, and how worn it is.
///
/// Source: Linux `Documentation/ABI/testing/sysfs-class-power`.
struct BatteryProbe {
    let root: SystemRoot
    private let folder = "sys/class/power_supply"

    init(root: SystemRoot) { self.root = root }

    func read() -> Reading<Battery> {
        var notes = Notes()
        guard let names = notes.attempt("battery", { () throws(ReadError) in try root.names(in: folder) }) else {
            return Reading(value: nil, notes: notes)
        }
        let batteries = names.filter(isBuiltIn)
        var battery = Battery(present: YesNo(!batteries.isEmpty))
        notes.saw("battery.present", in: "/" + folder)
        if !batteries.isEmpty {
            battery.wearPercent = wear(of: batteries)
            notes.expect("battery.wear_percent", battery.wearPercent, in: "/" + folder)
        }
        return Reading(value: battery, notes: notes)
    }

    private func value(_ name: String, _ file: String) -> String? { try? root.value(of: "\(folder)/\(name)/\(file)") }

    /// A mouse's or keyboard's battery has the scope `Device`; a bay can be empty.
    private func isBuiltIn(_ name: String) -> Bool {
        value(name, "type") == "Battery" && value(name, "scope") != "Device" && value(name, "present") != "0"
    }

    /// Some batteries count energy (µWh), others charge (µAh); the sum needs all to count the same.
    private func wear(of batteries: [String]) -> Int? {
        for unit in ["energy", "charge"] {
            let now = batteries.compactMap { number($0, unit + "_full") }
            let made = batteries.compactMap { number($0, unit + "_full_design") }
            guard now.count == batteries.count, made.count == batteries.count else { continue }
            return Self.wear(now: now.reduce(0, +), made: made.reduce(0, +))
        }
        return nil
    }

    /// 1 kWh, or 1 kAh, is more than any PC's battery holds.
    private func number(_ name: String, _ file: String) -> Int? {
        value(name, file).flatMap { Int($0) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
    }

    /// New batteries hold a little more than they were made for; twice as much, or nothing at all, is no answer.
    static func wear(now: Int, made: Int) -> Int? {
        guard made > 0, now > 0, now <= made * 2 else { return nil }
        return max(0, 100 - now * 100 / made)
    }
}
