import Fleet
import Requirements

extension RosterError {
    /// One line a mistake, as ``description`` has them in English.
    var vietnamese: String {
        let lines = mistakes.map { "\(file):\($0.line): \($0.problem.vietnamese)." }
        let end = hasMore ? "Còn lỗi khác nữa: hãy sửa các lỗi này trước. " : ""
        return lines.joined(separator: "\n") + "\n\(end)Chưa lưu gì."
    }
}

extension RosterProblem {
    fileprivate var vietnamese: String {
        switch self {
        case .tooLarge: "tệp quá lớn; chỉ được tối đa \(Roster.sizeLimit >> 20) MB"
        case .notUTF8: "không phải văn bản UTF-8; hãy lưu từ bảng tính ở dạng \"CSV UTF-8\""
        case .noSchool: "không có trường nào; phải có một dòng tên cột và mỗi trường một dòng"
        case .unclosedQuote: "dấu ngoặc kép mở ở đây mà không đóng; phải có đủ cặp \""
        case .strayQuote: "có dấu ngoặc kép giữa ô; phải đặt cả ô trong \", và viết \"\" cho mỗi dấu bên trong"
        case .control: "ô có xuống dòng, tab, NUL hoặc ký tự điều khiển khác; chỉ được văn bản thường"
        case .fieldTooLong: "ô quá dài; chỉ được tối đa \(Self.fieldLimit) byte"
        case .fieldCount(let count, let header): "dòng có \(count) ô; phải có số ô như dòng đầu, \(header)"
        case .unknownColumn(let name):
            "không biết cột \(Self.quoted(name)); được dùng \(Self.columns), hoặc tên tiếng Việt của chúng"
        case .duplicateColumn(let column): "cột \(column.rawValue) bị lặp lại; chỉ được một lần"
        case .missingColumns(let names): "thiếu cột \(names.joined(separator: ", ")); bắt buộc phải có"
        case .missing(let column): "\(column.rawValue) để trống; bắt buộc phải có"
        case .noText(let column, let found):
            "\(column.rawValue) là \(Self.quoted(found)); phải là 1 đến 64 chữ, không có ký tự ẩn"
        case .noNumber(let column, let found, let range):
            """
            \(column.rawValue) là \(Self.quoted(found)); phải là số nguyên từ \(range.lowerBound) đến \
            \(range.upperBound), chỉ gồm chữ số
            """
        case .notAmong(let column, let found, let words):
            "\(column.rawValue) là \(Self.quoted(found)); phải là một trong: \(words.joined(separator: ", "))"
        case .duplicateID(let id, let line):
            "id là \(Self.quoted(id)), như ở dòng \(line); mỗi trường phải có mã riêng"
        case .noTarget: "required và pupils_per_machine đều trống; phải có một trong hai"
        case .targetsDisagree(let given, let rate, let pupils):
            """
            required là \(given), nhưng \(pupils) học sinh với \(rate) học sinh/máy cần số khác; chỉ ghi một trong hai, \
            hoặc cả hai nếu khớp nhau
            """
        }
    }

    private static var columns: String { RosterColumn.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func quoted(_ text: String) -> String { "\"\(TextInMessage.shortened(text))\"" }
}
