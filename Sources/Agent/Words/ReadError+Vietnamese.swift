internal import SystemRoot

extension ReadError {
    /// The sentence of ``description`` in Vietnamese; what the kernel or a file said stays as it is.
    var vietnamese: String {
        switch reason {
        case .absent: "Không có /\(file): nhân hoặc máy này không cung cấp."
        case .forbidden: "Chỉ root đọc được /\(file): hãy chạy `sudo probe --print`."
        case .unreadable(let how): "Không đọc được /\(file) (\(how)): hãy thử lại, rồi gửi kèm khi báo lỗi."
        case .malformed(let found): "/\(file) không đúng dạng (\(found)): hãy gửi kèm khi báo lỗi."
        case .implausible(let found): "/\(file) ghi số không máy nào có (\(found)): hãy gửi kèm khi báo lỗi."
        case .notReported: "/\(file) không cho biết: máy này không báo."
        }
    }
}
