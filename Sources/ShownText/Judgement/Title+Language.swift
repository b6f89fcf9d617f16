package import Requirements

extension Profile.Title {
    package func text(in language: Language) -> String {
        switch language {
        case .english: en
        case .vietnamese: vi
        }
    }
}
