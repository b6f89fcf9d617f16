package import Reports

extension SigningError {
    /// The sentences of ``description`` in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .keyLength(let bytes):
            "Khóa có \(bytes) byte thay vì \(SigningKey.length): tệp bị cắt, hoặc không phải là khóa."
        case .payload(let refusal): "Không ký được, vì không nơi nhận nào chấp nhận. \(refusal.vietnamese)"
        case .tooLong(let bytes):
            "Dòng ký sẽ có \(bytes) byte, chỉ được tối đa \(SignedLine.lengthLimit): hãy ghi ít hơn."
        case .failed: "Thư viện mật mã không ký được: hãy thử lại, và báo lỗi nếu bị lần nữa."
        }
    }
}

extension PayloadRefusal {
    /// The sentences of ``description`` in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .broken(let rule, let offset): "Byte \(offset) của nội dung: \(rule.vietnamese)."
        case .unknownVersion(let version): "Phiên bản \(version) mới hơn chương trình này: hãy cập nhật."
        case .otherType(let type): "Dòng này là \(type.vietnamese), không dùng được ở đây."
        case .missing(let field): "Thiếu mục `\(field)`."
        case .wrongForm(let field): "Mục `\(field)` không đúng dạng."
        case .unknownValue(let field): "Mục `\(field)` có từ mà chương trình này không biết: hãy cập nhật."
        }
    }
}

extension LineType {
    package var vietnamese: String {
        switch self {
        case .report: "báo cáo"
        case .kit: "tệp ghi danh"
        case .keys: "thông báo đổi khóa"
        case .acknowledgement: "biên nhận"
        case .decision: "quyết định"
        case .ledger: "trích sổ ghi nhận"
        }
    }
}

extension PayloadRule {
    fileprivate var vietnamese: String {
        switch self {
        case .size: "quá \(Self.limits.size) byte"
        case .utf8: "không phải UTF-8"
        case .object: "không phải đối tượng JSON"
        case .nothingAfter: "có thứ đứng sau chỗ hết đối tượng"
        case .depth: "lồng nhau quá \(Self.limits.depth) tầng"
        case .arrayLength(let limit): "danh sách có hơn \(limit) mục"
        case .stringLength: "văn bản dài quá \(Self.limits.text) byte"
        case .fraction: "số không nguyên"
        case .negative: "số âm"
        case .leadingZero: "số bắt đầu bằng 0"
        case .numberTooLarge: "số lớn hơn 2^53-1"
        case .null: "null, trong khi phải bỏ mục này"
        case .duplicateKey: "tên mục bị lặp lại"
        case .controlInString: "ký tự điều khiển trong văn bản"
        case .escape: "chuỗi thoát mà JSON không có"
        case .surrogate: "một nửa cặp surrogate"
        case .cut: "hết quá sớm"
        case .syntax(let expected): "ở đây phải là \(expected.vietnamese)"
        }
    }
}

extension PayloadRule.Expected {
    fileprivate var vietnamese: String {
        switch self {
        case .value: "một giá trị"
        case .key: "tên mục trong ngoặc kép"
        case .colon: "':'"
        case .commaOrBrace: "',' hoặc '}'"
        case .commaOrBracket: "',' hoặc ']'"
        }
    }
}
