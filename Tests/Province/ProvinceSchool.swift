package import Fleet

/// A school of the province as its roster has it, and the PCs that stand there.
package struct ProvinceSchool: Sendable {
    /// From 0.
    package let number: Int
    package let name: String
    package let area: String
    package let level: String
    package let pupils: Int
    package let classes: Int
    package let required: Int
    package let machines: Int
    package let outdated: Int
    package let connection: Connection
    package let areaClass: Int?

    /// The number of its first PC among those of the province, from 0.
    package let firstMachine: Int

    package var id: String { "S" + ProvinceSchool.padded(number, to: 5) }

    /// The uses that its PCs are judged by, the usual one first.
    package var profiles: [String] {
        switch number % 12 {
        case 3: ["online-classroom", "teaching-basic"]
        case 7: ["computer-lab", "teaching-basic"]
        default: ["teaching-basic"]
        }
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
