internal import SystemRoot

/// The highest clock of a PC's fastest core, in MHz.
///
/// The kernel's own `cpuinfo_max_freq` first; then the clock in the model's name, which is the one without turbo;
/// then the highest clock seen, which may be that of an idling processor.
enum CPUClock {
    static func maxMhz(root: SystemRoot, cpuinfo: CPUInfo, model: String?) -> Int? {
        [highestLimit(root), model.flatMap(inName), highestSeen(cpuinfo)]
            .lazy.compactMap { $0 }.first { believable.contains($0) }
    }

    /// No processor that runs Linux is outside.
    private static let believable = 50...15_000

    /// Source: Linux `Documentation/admin-guide/pm/cpufreq.rst`; kHz.
    private static func highestLimit(_ root: SystemRoot) -> Int? {
        guard let folders = try? root.names(in: "sys/devices/system/cpu", startingWith: "cpu") else { return nil }
        let limits = folders.filter(isCPU).compactMap { folder in
            (try? root.value(of: "sys/devices/system/cpu/\(folder)/cpufreq/cpuinfo_max_freq")).flatMap { Int($0) }
        }
        return limits.max().map { $0 / 1000 }
    }

    private static func isCPU(_ folder: String) -> Bool { folder.hasPrefix("cpu") && Int(folder.dropFirst(3)) != nil }

    /// The clock that a name ends with, such as `@ 2.60GHz` or `1.73GHz`.
    static func inName(_ model: String) -> Int? {
        for word in model.split(separator: " ").reversed() {
            if word.hasSuffix("GHz"), let mhz = thousandths(word.dropLast(3)) { return mhz }
            if word.hasSuffix("MHz"), let mhz = thousandths(word.dropLast(3)) { return mhz / 1000 }
        }
        return nil
    }

    /// Of all blocks, for the cores of a hybrid processor differ; s390 and SPARC write outside of blocks.
    private static func highestSeen(_ cpuinfo: CPUInfo) -> Int? {
        let keys = ["cpu MHz static", "cpu MHz", "CPU MHz", "clock"]
        let clocks = (cpuinfo.processors + [cpuinfo.general]).compactMap { block in
            keys.lazy.compactMap { block[$0] }.first.flatMap { text in
                thousandths(text.prefix { $0.isNumber || $0 == "." }).map { $0 / 1000 }
            }
        }
        return (clocks + ticks(cpuinfo.general)).max()
    }

    /// SPARC: `Cpu6ClkTck : 000000000ec82e00`, hertz in hexadecimal digits.
    private static func ticks(_ general: CPUInfo.Block) -> [Int] {
        general.lines.compactMap { line in
            let key = line.key.text
            guard key.hasPrefix("Cpu"), key.hasSuffix("ClkTck") else { return nil }
            return Int(line.value.text, radix: 16).map { $0 / 1_000_000 }
        }
    }

    /// A decimal number times 1000, digits beyond the third dropped: exact, without floating point.
    private static func thousandths(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...1_000_000).contains(whole) else {
            return nil
        }
        let digits = String((parts.count == 2 ? parts[1] : "").prefix(3))
        guard digits.allSatisfy(\.isNumber) else { return nil }
        let padded = digits + String(repeating: "0", count: 3 - digits.count)
        return Int(padded).map { whole * 1000 + $0 }
    }
}
