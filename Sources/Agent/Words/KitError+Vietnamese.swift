import Machine
import Reports
import ShownText

extension KitError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        let name = CapturedText.clean(file, limit: 256) ?? "Tệp ghi danh"
        let again = "hãy chép lại tệp ghi danh từ đơn vị quản lý"
        return switch reason {
        case .empty: "\(name) không có gì bên trong: \(again)."
        case .tooLong(let bytes): "\(name) có \(bytes) byte, quá lớn so với tệp ghi danh: đây là tệp khác."
        case .notText: "\(name) không phải văn bản thuần: \(again), đừng mở tệp bằng trình soạn thảo."
        case .severalLines(let count):
            "\(name) có \(count) dòng, trong khi tệp ghi danh chỉ có một: hãy lấy tệp dành cho trường này."
        case .line(.otherType(let type)):
            "\(name) là \(type.vietnamese), không phải tệp ghi danh: hãy lấy tệp dành cho trường này."
        case .line: "\(name) bị cắt, bị hỏng, bị sửa sau khi ký, hoặc không phải tệp ghi danh: \(again)."
        case .payload(.unknownVersion), .payload(.unknownValue):
            "\(name) dành cho bản probe mới hơn: hãy cài bản mới nhất rồi thử lại."
        case .payload(.wrongForm(field: "root")):
            "\(name) không do đơn vị ghi trong tệp ký: hãy xin đơn vị quản lý tệp mới."
        case .payload(let refusal):
            "\(name) có chữ ký nhưng nội dung không đúng: hãy xin đơn vị quản lý tệp mới. \(refusal.vietnamese)"
        }
    }
}
