internal import CXLSXWriter
internal import Glibc

extension Workbook {
    /// As many rows as a sheet may have, its headings among them. Source: ECMA-376, "Excel specifications and limits".
    package static let rowLimit = 1_048_576

    /// Writes the workbook.
    ///
    /// Rows go into temporary files as they come, so that a list of a million PCs takes no more memory than one of ten.
    ///
    /// - Parameter folder: Where the temporary files go.
    package func write(to path: String, temporaryFilesIn folder: String) throws(WorkbookError) {
        for sheet in sheets where sheet.rows.count >= Self.rowLimit {
            throw .tooManyRows(sheet: sheet.name, rows: sheet.rows.count, limit: Self.rowLimit - 1)
        }
        let file = try WorkbookFile(path: path, temporaryFilesIn: folder)
        file.describe(title: title, date: date)
        for sheet in sheets { try file.add(sheet) }
        try file.close()
    }
}

/// A workbook that libxlsxwriter is writing; it is freed by ``close()``, and only there.
private struct WorkbookFile: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let formats: Formats

    /// Formats are the workbook's own: they are freed with it.
    private struct Formats {
        let heading, text, number, share, date: UnsafeMutablePointer<lxw_format>?
    }

    init(path: String, temporaryFilesIn folder: String) throws(WorkbookError) {
        let made = folder.withCString { folder in
            // The library only reads it, and keeps a copy.
            var options = lxw_workbook_options(
                constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
            return workbook_new_opt(path, &options)
        }
        guard let made else { throw .unwritable(reason: "memory is short") }
        workbook = made
        formats = Formats(
            heading: workbook_add_format(made), text: workbook_add_format(made), number: workbook_add_format(made),
            share: workbook_add_format(made), date: workbook_add_format(made))
        format_set_bold(formats.heading)
        format_set_bg_color(formats.heading, 0xE0E0E0)
        format_set_bottom(formats.heading, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_num_format(formats.number, "#,##0")
        format_set_num_format(formats.share, "0%")
        // The day as the reader's own Excel writes days.
        format_set_num_format_index(formats.date, 14)
        for format in [formats.heading, formats.text] { format_set_text_wrap(format) }
        for format in [formats.heading, formats.text, formats.number, formats.share, formats.date] {
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
    }

    func describe(title: String, date: WorkbookDate) {
        var day = tm()
        day.tm_year = Int32(date.year - 1900)
        day.tm_mon = Int32(date.month - 1)
        day.tm_mday = Int32(date.day)
        let created = timegm(&day)
        title.withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = created
            workbook_set_properties(workbook, &properties)
        }
    }

    func add(_ sheet: WorkbookSheet) throws(WorkbookError) {
        guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
            throw .unwritable(reason: "a sheet's name is not allowed")
        }
        lay(sheet, on: worksheet)
        for (column, heading) in sheet.columns.enumerated() {
            worksheet_write_string(worksheet, 0, UInt16(column), heading.heading, formats.heading)
        }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                try check(write(cell, on: worksheet, UInt32(row + 1), UInt16(column)))
            }
        }
        // The library itself does not look whether its temporary file took the rows.
        guard let rows = worksheet.pointee.optimize_tmpfile, fflush(rows) == 0, ferror(rows) == 0 else {
            throw .unwritable(reason: "no room for a temporary file")
        }
    }

    private func lay(_ sheet: WorkbookSheet, on worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        for (column, layout) in sheet.columns.enumerated() {
            worksheet_set_column(worksheet, UInt16(column), UInt16(column), Double(layout.width), nil)
        }
        worksheet_freeze_panes(worksheet, 1, 0)
        worksheet_autofilter(worksheet, 0, 0, UInt32(sheet.rows.count), UInt16(max(0, sheet.columns.count - 1)))
        worksheet_set_landscape(worksheet)
        // 9 is A4.
        worksheet_set_paper(worksheet, 9)
        worksheet_fit_to_pages(worksheet, 1, 0)
        worksheet_repeat_rows(worksheet, 0, 0)
        worksheet_set_footer(worksheet, "&L&A&R&P / &N")
    }

    private func write(
        _ cell: WorkbookCell, on worksheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16
    ) -> lxw_error {
        switch cell {
        case .text(let text):
            return worksheet_write_string(worksheet, row, column, text.shortEnoughForACell, formats.text)
        case .number(let number): return worksheet_write_number(worksheet, row, column, Double(number), formats.number)
        case .share(let share): return worksheet_write_number(worksheet, row, column, share, formats.share)
        case .date(let date):
            var day = lxw_datetime()
            day.year = Int32(date.year)
            day.month = Int32(date.month)
            day.day = Int32(date.day)
            return worksheet_write_datetime(worksheet, row, column, &day, formats.date)
        case .empty: return LXW_NO_ERROR
        }
    }

    consuming func close() throws(WorkbookError) {
        // Frees the workbook, whatever happens.
        try check(workbook_close(workbook))
    }

    private func check(_ error: lxw_error) throws(WorkbookError) {
        guard error != LXW_NO_ERROR else { return }
        throw .unwritable(reason: lxw_strerror(error).map { String(cString: $0) } ?? "\(error.rawValue)")
    }
}

extension String {
    /// A cell holds 32,767 characters, counted as UTF-16 does; the rest is left out.
    fileprivate var shortEnoughForACell: String {
        guard utf8.count > 32_767, utf16.count > 32_767 else { return self }
        return String(decoding: utf16.prefix(32_766), as: UTF16.self) + "…"
    }
}
