package import Requirements

extension Verdict {
    /// Such as `usable`.
    package func words(in language: Language) -> String {
        switch language {
        case .english:
            switch self {
            case .ready: "ready"
            case .usable: "usable"
            case .upgrade: "upgrade"
            case .replace: "replace"
            case .unknown: "not known yet"
            }
        case .vietnamese:
            switch self {
            case .ready: "đáp ứng tốt"
            case .usable: "dùng được"
            case .upgrade: "cần nâng cấp"
            case .replace: "cần thay máy"
            case .unknown: "chưa xác định"
            }
        }
    }
}

extension Remedy.Band {
    package func words(in language: Language) -> String {
        switch self {
        case .usable: Verdict.usable.words(in: language)
        case .ready: Verdict.ready.words(in: language)
        }
    }
}
