package import Requirements

extension Action.Confirmation {
    /// What a person has to look at, such as `which kind of memory the board takes`.
    package func words(in language: Language) -> String {
        switch language {
        case .english:
            switch self {
            case .memoryType: "which kind of memory the board takes"
            case .memorySoldered: "whether the memory can be changed"
            case .boardMaximum: "how much memory the board takes"
            case .diskBay: "whether there is a bay or slot for an SSD"
            case .tpmVersion: "whether there is a TPM 2.0"
            }
        case .vietnamese:
            switch self {
            case .memoryType: "bo mạch dùng loại RAM nào"
            case .memorySoldered: "RAM có thay được không"
            case .boardMaximum: "bo mạch nhận tối đa bao nhiêu RAM"
            case .diskBay: "có khoang hoặc khe cho SSD không"
            case .tpmVersion: "có TPM 2.0 không"
            }
        }
    }
}
