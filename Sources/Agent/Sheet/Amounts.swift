internal import Requirements

/// Numbers, sizes and days in a language's form.
struct Amounts {
    let language: Language

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

    /// A binary size, as memory is sold: `2 GB`, `1.9 GB`, `512 MB`.
    func memory(_ bytes: UInt64) -> String {
        let mebibytes = Int(bytes >> 20)
        guard mebibytes >= 1024 else { return SheetText.megabytes(number(mebibytes)).text(in: language) }
        let tenths = mebibytes * 10 / 1024
        let whole = number(tenths / 10)
        let point = language == .vietnamese ? "," : "."
        return SheetText.gigabytes(tenths % 10 == 0 ? whole : whole + point + "\(tenths % 10)").text(in: language)
    }

    /// A decimal size, as disks are sold.
    func disk(_ bytes: UInt64) -> String {
        SheetText.decimalGigabytes(number(Int(bytes / 1_000_000_000))).text(in: language)
    }

    /// `2028-06-30`, in Vietnamese `30/6/2028`.
    func day(_ day: Day) -> String {
        guard language == .vietnamese else { return day.description }
        let parts = day.description.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0])" : day.description
    }
}
