package import Requirements

extension CriterionName {
    /// As it stands in a table, such as `Disk size`.
    package func heading(in language: Language) -> String {
        switch language {
        case .english:
            switch self {
            case .isa: "Instructions"
            case .cpu: "Processor"
            case .ram: "Memory"
            case .diskKind: "Disk"
            case .diskGb: "Disk size"
            case .os: "System"
            }
        case .vietnamese:
            switch self {
            case .isa: "Tập lệnh"
            case .cpu: "Bộ xử lý"
            case .ram: "Bộ nhớ RAM"
            case .diskKind: "Ổ đĩa"
            case .diskGb: "Dung lượng đĩa"
            case .os: "Hệ điều hành"
            }
        }
    }

    /// The same within a sentence.
    package func words(in language: Language) -> String { heading(in: language).beginningSmall }
}

extension GateName {
    /// As it stands in a table, such as `Screen`.
    package func heading(in language: Language) -> String {
        switch language {
        case .english:
            switch self {
            case .screen: "Screen"
            case .network: "Network"
            case .soundOut: "Sound out"
            case .soundIn: "Sound in"
            }
        case .vietnamese:
            switch self {
            case .screen: "Màn hình"
            case .network: "Mạng"
            case .soundOut: "Loa"
            case .soundIn: "Micrô"
            }
        }
    }

    /// The same within a sentence.
    package func words(in language: Language) -> String { heading(in: language).beginningSmall }
}

extension String {
    fileprivate var beginningSmall: String { prefix(1).lowercased() + dropFirst() }
}
