/// The end-of-support dates of one distribution, out of a file of the Debian package distro-info-data.
///
/// Shape: a line of column names, then a line a release, such as
/// `24.04 LTS,Noble Numbat,noble,2023-10-26,2024-04-25,2029-05-31,2029-05-31,2034-04-25`.
package struct DistroInfo: Sendable {
    /// `ID` of os-release(5).
    let id: String

    /// When the file was last changed, which is when the package was made.
    let modified: Day

    /// The last day with free updates by `VERSION_ID`, in the file's order.
    let ends: [(version: String, until: Day)]

    /// - Parameter file: `debian.csv` or `ubuntu.csv`; `nil` for others and where the columns are not there.
    package init?(file: String, modified: Day, parsing bytes: [UInt8]) {
        guard let distribution = Distribution(rawValue: file) else { return nil }
        let lines = bytes.split(separator: 0x0A).map { line in
            line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        guard let columns = lines.first, let version = columns.firstIndex(of: "version"),
            let end = columns.firstIndex(of: distribution.column)
        else { return nil }
        id = distribution.id
        self.modified = modified
        ends = lines.dropFirst().compactMap { fields in
            guard fields.count > max(version, end), let until = Day(fields[end]),
                let number = fields[version].split(separator: " ").first
            else { return nil }
            return (String(number), until)
        }
    }

    /// The files that are read, by their names.
    package static var files: [String] { Distribution.allCases.map(\.rawValue) }

    private enum Distribution: String, CaseIterable {
        case debian = "debian.csv"
        case ubuntu = "ubuntu.csv"

        var id: String {
            switch self {
            case .debian: "debian"
            case .ubuntu: "ubuntu"
            }
        }

        /// Of the last day with free updates: Debian's LTS needs no enrolment, Ubuntu's ESM does.
        var column: String {
            switch self {
            case .debian: "eol-lts"
            case .ubuntu: "eol"
            }
        }
    }
}
