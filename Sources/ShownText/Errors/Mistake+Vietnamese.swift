package import Requirements

extension DataFileError {
    /// One line a mistake, as ``description`` has them in English.
    package var vietnamese: String {
        mistakes.map { "\(file):\($0.line):\($0.column): \($0.vietnamese)" }.joined(separator: "\n")
    }
}

extension Mistake {
    package var vietnamese: String { "\(place.isEmpty ? "tệp này" : place) \(problem.vietnamese)." }
}

extension Problem {
    /// Continues a sentence that begins with the place.
    fileprivate var vietnamese: String {
        switch self {
        case .tooLarge(let bytes): "có \(bytes) byte; chỉ được tối đa 1048576"
        case .notUTF8: "không phải văn bản UTF-8; phải là JSON hoặc JSON5 ở dạng UTF-8"
        case .tooDeep: "có danh sách hoặc đối tượng lồng nhau quá 64 tầng; hãy viết như các tệp có sẵn"
        case .unexpected(let found?, let wanted):
            "không đọc được: ở đây có \(Self.quoted(String(found))); phải là \(wanted.vietnamese)"
        case .unexpected(nil, let wanted): "không đọc được: hết tệp hoặc hết dòng mà còn thiếu \(wanted.vietnamese)"
        case .missing(let key): "thiếu \(key): mục này bắt buộc phải có"
        case .unknownKey(let known): "không phải tên mục đã biết; phải là một trong: \(known.joined(separator: ", "))"
        case .duplicateKey(let line): "bị lặp lại, đã có ở dòng \(line); chỉ được viết một lần"
        case .wrongForm(let found, let wanted): "là \(found.vietnamese); phải là \(wanted.vietnamese)"
        case .outOfRange(let number, let range):
            "là \(number); phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
        case .blankOrTooLong: "để trống hoặc quá dài; phải là văn bản từ 1 đến 1000 byte"
        case .notAmong(let found, let words):
            "là \(Self.quoted(found)); phải là một trong: \(words.joined(separator: ", "))"
        case .noDay(let found): "là \(Self.quoted(found)); phải là một ngày có thật, như \"2026-12-01\""
        case .badName(let found): "là \(Self.quoted(found)); phải gồm 1 đến 32 ký tự a-z, 0-9 và dấu gạch nối"
        case .weightSum(let sum): "cộng lại bằng \(sum); tổng phải là 100"
        case .wrongUnit(let found, let unit):
            "là \(Self.quoted(found)); phải là \"\(unit)\", và các giá trị theo đơn vị đó"
        case .belowMinimum(let value, let minimum): "là \(value); không được thấp hơn mức tối thiểu, \(minimum)"
        case .belowRecommended(let value, let recommended):
            "là \(value); không được thấp hơn mức nên có, \(recommended)"
        case .belowWorseWord(let level, let word, let least):
            "là \(level); không được thấp hơn điểm của \(word), \(least)"
        case .noRecommendedLevel: "không có điểm nào đạt 80; loại tốt nhất phải từ 80 trở lên"
        case .bothOrNeither(let one, let other):
            "có cả hai hoặc không có mục nào trong \(one) và \(other); phải có đúng một"
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(TextInMessage.shortened(text))\"" }
}

extension Problem.Form {
    fileprivate var vietnamese: String {
        switch self {
        case .object: "một đối tượng trong {}"
        case .list: "một danh sách trong []"
        case .text: "văn bản trong ngoặc kép"
        case .whole: "số nguyên"
        case .fraction: "số không nguyên hoặc quá lớn"
        case .bool: "true hoặc false"
        case .null: "null"
        }
    }
}

extension Problem.Wanted {
    fileprivate var vietnamese: String {
        switch self {
        case .value: "một giá trị"
        case .valueOrBracket: "một giá trị hoặc dấu ]"
        case .key: "tên mục hoặc dấu }"
        case .colon: "dấu hai chấm sau tên mục"
        case .commaOrBrace: "dấu phẩy hoặc dấu }"
        case .commaOrBracket: "dấu phẩy hoặc dấu ]"
        case .quoteOnSameLine: "dấu ngoặc kép đóng văn bản trên cùng dòng"
        case .escape: "ký tự mà JSON5 cho phép sau dấu \\"
        case .digit: "một chữ số"
        case .comment: "chú thích, bắt đầu bằng // hoặc /*"
        case .commentEnd: "dấu */ đóng chú thích"
        case .endOfFile: "chỗ hết tệp"
        }
    }
}
