import CollectorWeb
import Fleet
import Foundation
import Requirements
import ShownText
import Workbook

/// Why a command could not do its work, in a sentence of ``OfficeMessage``.
protocol SpokenError: Error, CustomStringConvertible {
    var message: OfficeMessage { get }
}

extension SpokenError {
    var description: String { message.english }
}

/// What went wrong, in a sentence a language.
enum ErrorWords {
    static func text(of error: any Error, in language: Language) -> String {
        if let error = error as? any SpokenError { return error.message.text(in: language) }
        if let error = error as? WorkbookError { return error.text(in: language) }
        guard language == .vietnamese else { return "\(error)" }
        return switch error {
        case let error as StoreError: error.vietnamese
        case let error as KeyFileError: error.vietnamese
        case let error as FoundingError: error.vietnamese
        case let error as InvitationError: error.vietnamese
        case let error as NewFileError: error.vietnamese
        case let error as GivenFileError: error.vietnamese
        case let error as RosterError: error.vietnamese
        case let error as DataFileError: error.vietnamese
        case let error as KitOrderError: error.vietnamese
        case let error as KeysOrderError: error.vietnamese
        case let error as BackupError: error.vietnamese
        case let error as ListenError: error.vietnamese
        default: "\(error)"
        }
    }
}
