/// Why a workbook could not be made: what is wrong, what to do.
package enum WorkbookError: Error, Hashable, Sendable {
    /// A sheet has more rows than the form allows.
    case tooManyRows(sheet: String, rows: Int, limit: Int)

    /// The file, or one for the time being, could not be written.
    case unwritable(reason: String)
}
