import CollectorWeb

extension ListenError {
    /// The sentences of ``description`` in Vietnamese.
    var vietnamese: String {
        switch reason {
        case .inUse: "Chương trình khác đang dùng \(place): hãy dừng chương trình đó, hoặc chọn \(option) khác."
        case .forRootOnly: "Chỉ root dùng được \(place): hãy chọn \(option) từ 1024 trở lên."
        case .noAddressHere: "\(host) không phải địa chỉ của máy này: hãy dùng 127.0.0.1, hoặc 0.0.0.0 cho mọi địa chỉ."
        case .failed(let code): "Không nhận kết nối ở \(place) được (lỗi \(code)): hãy chọn --host hoặc \(option) khác."
        }
    }
}
