/// A workbook of spreadsheets in the form of Excel (Office Open XML), with typed cells.
///
/// The same sheets and the same day give the same bytes.
package struct Workbook: Sendable {
    package let title: String

    /// Stands in the file in place of the clock's time, so that the same list is the same file.
    package let date: WorkbookDate

    package var sheets: [WorkbookSheet] = []

    package init(title: String, date: WorkbookDate) {
        self.title = title
        self.date = date
    }
}

/// A day of the Gregorian calendar.
package struct WorkbookDate: Hashable, Sendable {
    package let year, month, day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

/// One sheet: a row of headings that stays in sight and filters, and the rows below.
package struct WorkbookSheet: Sendable {
    /// At most 31 characters, none of `[]:*?/\`.
    package let name: String

    package let columns: [Column]
    package let rows: [[WorkbookCell]]

    package struct Column: Sendable {
        package let heading: String

        /// In characters, about.
        package let width: Int

        package init(heading: String, width: Int) {
            self.heading = heading
            self.width = width
        }
    }

    package init(name: String, columns: [Column], rows: [[WorkbookCell]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

/// What a cell holds. Text is never read as a formula, a link or a number, whatever it begins with.
package enum WorkbookCell: Hashable, Sendable {
    case text(String)
    case number(Int)

    /// A part of one whole, shown in per cent.
    case share(Double)
    case date(WorkbookDate)
    case empty
}
