/// Writes figures in the text format that Prometheus reads.
///
/// Source: Prometheus, Exposition formats, "Text-based format", version 0.0.4.
struct PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"
    static let prefix = "probe_collector_"

    private(set) var text = ""

    enum Kind: String { case counter, gauge, histogram }

    mutating func add(_ name: String, _ kind: Kind, help: String, _ value: Int) {
        begin(name, kind, help)
        line(name, value: "\(value)")
    }

    /// One figure for each value of a label; label values are the program's own words.
    mutating func add(_ name: String, _ kind: Kind, help: String, by label: String, _ values: [(String, Int)]) {
        begin(name, kind, help)
        for (value, count) in values { line(name, label: (label, value), value: "\(count)") }
    }

    mutating func add(_ name: String, help: String, _ histogram: Histogram) {
        begin(name, .histogram, help)
        for (bound, count) in zip(histogram.bounds, histogram.within) {
            line(name + "_bucket", label: ("le", Self.seconds(milliseconds: bound)), value: "\(count)")
        }
        line(name + "_bucket", label: ("le", "+Inf"), value: "\(histogram.count)")
        let total = histogram.total / .milliseconds(1)
        line(name + "_sum", value: Self.seconds(milliseconds: Int(total)))
        line(name + "_count", value: "\(histogram.count)")
    }

    private mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(Self.prefix)\(name) \(help)\n# TYPE \(Self.prefix)\(name) \(kind.rawValue)\n"
    }

    private mutating func line(_ name: String, label: (String, String)? = nil, value: String) {
        let braces = label.map { "{\($0.0)=\"\($0.1)\"}" } ?? ""
        text += "\(Self.prefix)\(name)\(braces) \(value)\n"
    }

    private static func seconds(milliseconds: Int) -> String {
        let rest = milliseconds % 1000
        guard rest > 0 else { return "\(milliseconds / 1000)" }
        let digits = "\(1000 + rest)".dropFirst()
        return "\(milliseconds / 1000).\(digits)"
    }
}
