import Fleet
import Reports
import ShownText

extension StoreError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .absent(let file):
            "Không có \(file): hãy lập đơn vị bằng `probe-collector init`, hoặc chỉ đúng thư mục bằng --data."
        case .damaged(let file, let detail):
            """
            \(file) bị hỏng (\(detail)): hãy đặt lại bản sao lưu gần nhất rồi nhập lại các USB; chưa có gì bị thay đổi.
            """
        case .newer(let file):
            "\(file) do bản probe-collector mới hơn ghi: hãy cập nhật bản này; chưa có gì bị thay đổi."
        case .busy(let file): "Chương trình khác đang giữ \(file) quá lâu: hãy thử lại khi chương trình đó kết thúc."
        case .failed(let file, let detail):
            "Không dùng được \(file) (\(detail)): hãy xem đĩa có đầy không, và bạn có quyền ghi tệp không."
        }
    }
}

extension KeyFileError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .alreadyThere(let file):
            "Đã có \(file), và khóa không bao giờ bị ghi đè: hãy chọn thư mục khác, hoặc chuyển tệp đó đi."
        case .unwritable(let file, let error):
            "Không ghi được \(file) (\(error)): hãy chọn thư mục mà bạn có quyền ghi."
        case .notHere(let file, let change):
            """
            Lần đổi khóa \(change) nêu khóa nơi nhận mới, mà \(file) không phải khóa đó: hãy chép tệp khóa từ máy đã đổi \
            khóa vào đây.
            """
        case .unreadable(let file, .root, let error):
            """
            Không đọc được \(file) (\(error)): hãy cắm USB có khóa gốc của đơn vị và chỉ thư mục của khóa bằng --root-key.
            """
        case .unreadable(let file, .collector, let error):
            "Không đọc được \(file) (\(error)): hãy chạy bằng tài khoản của dịch vụ nơi nhận."
        case .malformed(let file, .root): "\(file) không phải khóa gốc của đơn vị: hãy lấy bản ở USB kia."
        case .malformed(let file, .collector): "\(file) không phải khóa của nơi nhận: hãy lấy lại từ bản sao lưu."
        }
    }
}

extension FoundingError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .alreadyThere(let file):
            "Đã có \(file), và không gì bị ghi đè: hãy chọn thư mục khác, hoặc chuyển thư mục cũ đi."
        case .sameFolder(let folder):
            "\(folder) sẽ chứa cả khóa gốc lẫn dữ liệu: hãy chọn thư mục khác cho khóa gốc."
        case .noFolder(let path):
            "Không tạo được \(path): hãy chọn thư mục mà bạn có quyền ghi, hoặc thêm sudo trước lệnh."
        }
    }
}

extension NewFileError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        isThere
            ? "Đã có \(path), và không gì bị ghi đè: hãy chọn tên khác."
            : "Không ghi được \(path) (\(error)): hãy chọn thư mục có sẵn mà bạn có quyền ghi."
    }
}

extension GivenFileError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch reason {
        case .unreadable(let error): "Không đọc được \(path) (\(error)): hãy xem lại tên tệp và quyền đọc."
        case .notAFile: "\(path) là thư mục hoặc thiết bị: hãy chỉ một tệp."
        case .tooLarge(let limit): "\(path) quá lớn: chỉ đọc tối đa \(limit) byte; có đúng tệp không?"
        }
    }
}

extension KitOrderError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .otherRoot(let root):
            "Khóa gốc đã cho (\(root)) không phải của đơn vị này: hãy cắm USB của đơn vị này."
        }
    }
}

extension KeysOrderError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .joined:
            """
            Nơi nhận này tham gia đơn vị đã có, và khóa là của riêng nó: không lần đổi khóa nào thay được. Hãy lập nơi \
            nhận mới bằng `probe-collector init --join` trong thư mục khác, nhập vào đó tệp mà nơi này xuất ra, rồi để \
            nơi nhận đầu tiên của đơn vị nêu khóa mới cùng khóa của những nơi khác còn hoạt động: \
            keys change --collector KHÓA.
            """
        case .tooManyCollectors(let others):
            """
            Một lần đổi khóa chỉ nêu được tối đa \(Keys.collectorLimit) nơi nhận, mà biên nhận của \(others.count + 1) nơi \
            sẽ có giá trị. Hãy ghi những nơi nhận khác còn hoạt động, tối đa \(Keys.collectorLimit - 1) trong số này:
            """ + others.map { "\n  --collector=\($0)" }.joined()
        }
    }
}

extension BackupError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .store(let error): error.vietnamese
        case .unwritable(let folder, let detail):
            "Không đặt được bản sao lưu vào \(folder) (\(detail)): hãy chỉ thư mục mà bạn có quyền ghi, còn đủ chỗ."
        case .inUse(let folder):
            """
            Đơn vị trong \(folder) đang được dùng: hãy dừng probe-collector trước (sudo systemctl stop probe-collector).
            """
        case .otherOffice(let file, let district):
            "\(file) là bản sao lưu của đơn vị khác, \(district): chưa có gì bị thay đổi."
        case .key(let error): error.vietnamese
        }
    }
}

extension InvitationError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch self {
        case .noKit(let file):
            "\(file) không bắt đầu bằng tệp ghi danh: hãy chỉ tệp ghi danh của đơn vị, hoặc tệp mà nơi nhận đã xuất."
        case .keysMissing(let file):
            """
            \(file) được lập sau khi đơn vị đổi khóa, mà trong tệp không có lần đổi đó: hãy chỉ tệp mà nơi nhận của đơn vị \
            đã xuất.
            """
        case .keysUnclear(let file):
            """
            Các lần đổi khóa trong \(file) không dẫn từ một khóa gốc tới khóa của tệp ghi danh: hãy chỉ tệp mà nơi nhận \
            của đơn vị đã xuất.
            """
        }
    }
}
