import ArgumentParser
import Fleet
import Foundation
import Requirements
internal import ShownText

/// How and whereto a list is written.
struct OutputArguments: ParsableArguments {
    @Option(help: ArgumentHelp(.format, .valueFormat))
    var format: ListFormat = .table

    @Option(name: .shortAndLong, help: ArgumentHelp(.output, .valueFile))
    var output: String?

    @Option(help: ArgumentHelp(.separator, .valueSeparator))
    var separator: CSVFile.Separator?

    @OptionGroup var speaking: SpeakingOptions

    func validate() throws {
        if separator != nil, format != .csv { throw ValidationError(OfficeMessage.separatorIsForCSV.spoken) }
        if !format.isForTerminals, output == nil, isatty(STDOUT_FILENO) == 1 {
            throw ValidationError(OfficeMessage.notForTerminals(format).spoken)
        }
    }

    /// Who tells the list.
    func narrator(_ data: RequirementData, asOf: Day) -> Narrator {
        Narrator(language: speaking.language, data: data, asOf: asOf)
    }

    func write(_ list: some ShownList) throws {
        let file = output.map(NewFile.init(path:))
        // Before the work is done.
        try file?.checkAbsent()
        let bytes = try bytes(of: list)
        if let file { try file.write(bytes) } else { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
    }

    private func bytes(of list: some ShownList) throws -> [UInt8] {
        switch format {
        case .table: return Array(list.reading.terminalText.utf8)
        case .csv:
            let language = speaking.language
            guard let table = list.tables.first else { return [] }
            return Array(CSVFile(table, in: language, separator: separator ?? .init(for: language)).text.utf8)
        case .json: return Array(try list.json().utf8)
        case .xlsx: return try XLSXFile(list).bytes()
        case .html: return Array(try HTMLFile(list).text().utf8)
        }
    }
}
