import ShownText
import Workbook

extension WorkbookError {
    func text(in language: Language) -> String {
        switch (self, language) {
        case (.tooManyRows(let sheet, let rows, let limit), .english):
            """
            The sheet "\(sheet)" would have \(rows) rows, and a workbook holds \(limit): make a list a school or an area \
            by --school or --area, or take --format csv.
            """
        case (.tooManyRows(let sheet, let rows, let limit), .vietnamese):
            """
            Trang "\(sheet)" sẽ có \(rows) dòng, mà một tệp bảng tính chỉ chứa \(limit): hãy lập danh sách theo trường \
            hoặc địa bàn bằng --school hay --area, hoặc dùng --format csv.
            """
        case (.unwritable(let reason), .english):
            "The workbook could not be written (\(reason)): make room in the folder for temporary files, $TMPDIR or /tmp."
        case (.unwritable(let reason), .vietnamese):
            "Không ghi được tệp bảng tính (\(reason)): hãy dọn bớt thư mục tạm, $TMPDIR hoặc /tmp."
        }
    }
}
