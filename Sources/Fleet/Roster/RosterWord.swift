/// A value of which a roster knows a few, each by several words.
protocol RosterWord: RawRepresentable<String>, CaseIterable, Sendable {
    /// The words beside the raw value, in English and Vietnamese, in small letters.
    var otherWords: [String] { get }
}

extension RosterWord {
    /// Reads a cell, whether its letters are large or small.
    init?(cell: String) {
        let word = cell.lowercased()
        guard let value = Self.allCases.first(where: { $0.rawValue == word || $0.otherWords.contains(word) }) else {
            return nil
        }
        self = value
    }

    static var allowed: [String] { allCases.map(\.rawValue) }
}

/// What connects a school to the network.
package enum Connection: String, Codable, CaseIterable, RosterWord {
    case broadband
    case mobile = "4g"
    case none

    var otherWords: [String] {
        switch self {
        case .broadband: ["fibre", "fiber", "cáp quang", "băng rộng"]
        case .mobile: ["mobile", "3g", "5g", "di động"]
        case .none: ["no", "không", "không có"]
        }
    }
}

/// What a school's PCs run on.
package enum Electricity: String, Codable, CaseIterable, RosterWord {
    case grid, solar, generator, none

    var otherWords: [String] {
        switch self {
        case .grid: ["lưới", "điện lưới"]
        case .solar: ["mặt trời", "điện mặt trời"]
        case .generator: ["máy phát", "máy phát điện"]
        case .none: ["no", "không", "không có"]
        }
    }
}
