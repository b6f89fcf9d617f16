import FoundationEssentials

/// A day of the calendar, without a time or a place.
///
/// In JSON and as text it is `2026-12-01`; days that do not exist, such as 2026-02-30, are refused.
/// Source of the arithmetic: the proleptic Gregorian calendar, 400 years of 146,097 days, counted from 1 March.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    package let number: Int

    /// The first and last day that can be written: 0001-01-01 and 9999-12-31.
    private static let span = -719_162...2_932_896

    /// Reads `YYYY-MM-DD`, real days only.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
            let day = Self.digits(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
        // A day that does not exist comes out as another one.
        guard description == text else { return nil }
    }

    /// The day in UTC. A clock that is off by millennia gives the first or last day that can be written.
    package init(unixSeconds: Int64) {
        let days = unixSeconds >= 0 ? unixSeconds / 86_400 : (unixSeconds + 1) / 86_400 - 1
        number = min(max(Int(days), Self.span.lowerBound), Self.span.upperBound)
    }

    package func adding(days: Int) -> Day { Day(unixSeconds: Int64(clamping: number + days) * 86_400) }

    /// This day in UTC, by the system's clock.
    package static func today() -> Day {
        Day(unixSeconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
    }

    package static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    package var description: String {
        let (year, month, day) = civil
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    private init?(year: Int, month: Int, day: Int) {
        guard year >= 1, (1...12).contains(month), (1...31).contains(day) else { return nil }
        let yearFromMarch = month > 2 ? year : year - 1
        let era = yearFromMarch / 400
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = (monthFromMarch + 2) % 12 + 1
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no day that exists, as \"2026-12-01\"")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
