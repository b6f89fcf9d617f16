package import Requirements

/// Numbers, sizes and days in a language's form.
package struct Amounts: Sendable {
    package let language: Language

    package init(language: Language) { self.language = language }

    package static let vietnamese = Amounts(language: .vietnamese)

    /// Groups of three: `6,750` in English, `6.750` in Vietnamese.
    package func number(_ number: Int) -> String {
        let separator = language == .vietnamese ? "." : ","
        let digits = Array(String(number.magnitude))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// A clock, in GHz to two places: `2.4 GHz`, `2.33 GHz`, `800 MHz` as `0.8 GHz`.
    package func clock(mhz: Int) -> String {
        let hundredths = max(0, mhz) / 10
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        let digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        return (rest == 0 ? number(whole) : number(whole) + point + digits) + " GHz"
    }

    private var point: String { language == .vietnamese ? "," : "." }

    package func mebibytes(_ mebibytes: Int) -> String { memory(UInt64(clamping: mebibytes) << 20) }

    /// A binary size, as memory is sold: `2 GB`, `1.9 GB`, `512 MB`.
    package func memory(_ bytes: UInt64) -> String {
        let mebibytes = Int(bytes >> 20)
        guard mebibytes >= 1024 else { return number(mebibytes) + " MB" }
        let tenths = mebibytes * 10 / 1024
        let whole = number(tenths / 10)
        return (tenths % 10 == 0 ? whole : whole + point + "\(tenths % 10)") + " GB"
    }

    /// A decimal size, as disks are sold.
    package func disk(_ bytes: UInt64) -> String { gigabytes(bytes) + " GB" }

    /// The number alone, where the unit is said beside another.
    package func gigabytes(_ bytes: UInt64) -> String { number(Int(bytes / 1_000_000_000)) }

    /// `2028-06-30`, in Vietnamese `30/6/2028`.
    package func day(_ day: Day) -> String {
        guard language == .vietnamese else { return day.description }
        let parts = day.description.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0])" : day.description
    }
}
