internal import Requirements

/// Numbers, sizes and days in a language's form.
struct Amounts {
    let language: Language

    static let vietnamese = Amounts(language: .vietnamese)

    /// Groups of three: `6,750` in English, `6.750` in Vietnamese.
    func number(_ number: Int) -> String {
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
    func clock(mhz: Int) -> String {
        let hundredths = max(0, mhz) / 10
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        let digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        return SheetText.gigahertz(rest == 0 ? number(whole) : number(whole) + point + digits).text(in: language)
    }

    private var point: String { language == .vietnamese ? "," : "." }

    func mebibytes(_ mebibytes: Int) -> String { memory(UInt64(clamping: mebibytes) << 20) }

    /// A binary size, as memory is sold: `2 GB`, `1.9 GB`, `512 MB`.
    func memory(_ bytes: UInt64) -> String {
        let mebibytes = Int(bytes >> 20)
        guard mebibytes >= 1024 else { return SheetText.megabytes(number(mebibytes)).text(in: language) }
        let tenths = mebibytes * 10 / 1024
        let whole = number(tenths / 10)
        return SheetText.gigabytes(tenths % 10 == 0 ? whole : whole + point + "\(tenths % 10)").text(in: language)
    }

    /// A decimal size, as disks are sold.
    func disk(_ bytes: UInt64) -> String {
        SheetText.decimalGigabytes(gigabytes(bytes)).text(in: language)
    }

    /// The number alone, where the unit is said beside another.
    func gigabytes(_ bytes: UInt64) -> String { number(Int(bytes / 1_000_000_000)) }

    /// `2028-06-30`, in Vietnamese `30/6/2028`.
    func day(_ day: Day) -> String {
        guard language == .vietnamese else { return day.description }
        let parts = day.description.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0])" : day.description
    }
}
