import Fleet
import Reports
import ShownText

extension LineFault {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .line(let refusal): refusal.vietnamese
        case .report(let refusal, _), .kit(let refusal), .decision(let refusal), .claim(let refusal): refusal.vietnamese
        case .foreignDecision(let root):
            "Quyết định do \(root) ký, không phải khóa gốc của đơn vị này: không có giá trị ở đây."
        case .foreignKit(let root):
            """
            Tệp ghi danh do đơn vị khác ký, khóa gốc của họ là \(root): hãy xin đơn vị này tệp của mình; nếu đó là khóa mới \
            của chính đơn vị này thì hãy nhập thông báo đổi khóa trước.
            """
        case .keys(let fault): fault.vietnamese
        }
    }
}

extension KeysFault {
    /// The sentences of ``description`` in Vietnamese.
    fileprivate var vietnamese: String {
        switch self {
        case .payload(let refusal): refusal.vietnamese
        case .half(let number): "Lần đổi khóa \(number) thiếu một trong hai chữ ký: hãy nhập cả tệp của lần đổi đó."
        case .unconnected(let number):
            """
            Lần đổi khóa \(number) không nối tiếp các khóa đã biết ở đây: hãy nhập cả tệp, và các lần đổi trước đó; của \
            đơn vị khác thì không dùng được ở đây.
            """
        }
    }
}

extension LineRefusal {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .tooLong(let bytes):
            "Dòng có \(bytes) byte, mà không dòng nào quá \(SignedLine.lengthLimit): đây là thứ khác."
        case .notThreeParts(let parts): "Dòng có \(parts) phần thay vì ba: bị cắt, hoặc là thứ khác."
        case .notBase64(let part):
            "Phần \(part.rawValue) không phải base64url đúng: dòng bị hỏng hoặc đã bị sửa."
        case .header: "Phần đầu không phải của probe: dòng do chương trình khác ghi, hoặc đã bị sửa."
        case .otherType(let type): "Dòng này là \(type.vietnamese), không dùng được ở đây."
        case .signatureLength(let bytes): "Chữ ký có \(bytes) byte thay vì 64: dòng bị cắt."
        case .signature: "Chữ ký sai: dòng bị hỏng, hoặc bị sửa sau khi ký."
        }
    }
}

extension HeldReason {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .unknownKit: "Ở đây chưa biết tệp ghi danh của trường: hãy nhập tệp ghi danh, rồi nhập lại báo cáo này."
        case .wrongProof:
            "Báo cáo nêu một tệp ghi danh của đơn vị này mà máy chưa từng giữ: hãy ghi danh máy bằng chính tệp đó."
        }
    }
}

extension DeliveryError {
    func text(in language: Language) -> String { language == .vietnamese ? vietnamese : description }

    /// The sentences of ``description`` in Vietnamese.
    private var vietnamese: String {
        switch self {
        case .unreadable(let error) where error.isAbsent: "Không có: hãy xem lại tên, và USB đã cắm chưa."
        case .unreadable(let error): "Không đọc được (\(error)): hãy thử USB ở máy khác, hoặc xuất lại."
        case .folder: "Không đọc được thư mục: hãy thử USB ở máy khác."
        case .link: "Đây là liên kết tới tệp khác, và liên kết không được đi theo: hãy chỉ chính tệp đó."
        case .notAFile: "Đây không phải tệp, cũng không phải thư mục."
        case .tooLarge:
            "Tệp quá 1 MiB, mà trên USB không có tệp nào lớn như vậy; tệp xuất của nơi khác thì phải ghi đích danh."
        case .empty: "Tệp trống: USB đã bị rút quá sớm, hãy xuất lại."
        case .tooManyFiles(let limit):
            "Có hơn \(limit) tệp trong một thư mục: phần còn lại bị bỏ qua, hãy tách thư mục."
        }
    }
}
