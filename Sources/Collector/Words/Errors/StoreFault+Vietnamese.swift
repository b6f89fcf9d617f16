import Fleet
import Reports
import ShownText

extension StoreFault {
    func sentence(in language: Language) -> String {
        language == .vietnamese ? "\(noun): \(trouble)." : sentence
    }

    func advice(in language: Language) -> String { language == .vietnamese ? vietnameseAdvice : advice }

    private var noun: String {
        switch place {
        case .file: "Tệp cơ sở dữ liệu"
        case .kit(let id): "Tệp ghi danh \(id)"
        case .decision(let id): "Quyết định \(id)"
        case .decided(let subject): "Điều đang có giá trị cho \(subject)"
        case .key(let kid): "Khóa \(kid)\((KeyID(kid).map { " (\(ShortCode($0)))" }) ?? "")"
        case .report(let id): "Báo cáo \(id)"
        case .ledger(let key, let seq): "Sổ của khóa \(key), số \(seq)"
        case .held(let id): "Dòng \(id) đang để riêng"
        case .derived(let key): "Phần lập sẵn cho danh sách\(key.map { ", khóa \($0) (\(ShortCode($0)))" } ?? "")"
        }
    }

    private var trouble: String {
        switch what {
        case .complaint(let complaint): complaint.withoutFullStop
        case .line(let refusal): refusal.vietnamese.withoutFullStop
        case .payload(let refusal): refusal.vietnamese.withoutFullStop
        case .otherID: "mã không khớp nội dung"
        case .notOfRoot: "không phải khóa gốc nào của đơn vị này ký"
        case .noKey: "đây không phải khóa"
        case .tooManyBodies(let count): "đang giữ nguyên \(count) báo cáo, quá số được giữ"
        case .badMark: "chứa thứ không phải dấu của báo cáo"
        case .otherSigner: "do khóa khác ký"
        case .otherColumns: "số, giờ hoặc tệp ghi danh không như trong bảng"
        case .noKit: "không có tệp ghi danh của báo cáo, hoặc tệp bị hỏng"
        case .noProof: "báo cáo không cho thấy máy từng giữ tệp ghi danh"
        case .twice: "báo cáo được giữ nhiều hơn một lần"
        case .notInLedger: "sổ không ghi báo cáo này"
        case .notJoined: "giờ nhận của đơn vị khác chưa được ghép vào"
        case .doesNotFollow: "không khớp với những gì đã lập nên nó"
        }
    }

    private var vietnameseAdvice: String {
        switch place {
        case .file, .key, .report, .ledger:
            """
            Đĩa có thể sắp hỏng, hoặc ai đó đã ghi vào tệp: hãy dừng dịch vụ, đặt lại bản sao lưu gần nhất, rồi nhập lại \
            các USB và tệp xuất của đơn vị khác.
            """
        case .kit: "Hãy đặt lại bản sao lưu gần nhất, hoặc nhập lại tệp ghi danh từ két."
        case .decision, .decided: "Hãy đặt lại bản sao lưu gần nhất, rồi nhập lại các quyết định."
        case .held: "Dòng này không có giá trị gì; nếu có nhiều thì hãy đặt lại bản sao lưu gần nhất."
        case .derived: "Phần lập sẵn cho danh sách sai thì không mất gì: lần sau nó được lập lại từ các báo cáo."
        }
    }
}

extension String {
    /// A sentence to be gone on with.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
