/// A column of a roster, by the name that the program gives it.
package enum RosterColumn: String, CaseIterable, Sendable {
    case id, name, area, level, pupils, classes, required
    case pupilsPerMachine = "pupils_per_machine"
    case connection, electricity
    case areaClass = "area_class"

    /// Reads a column's name in English or Vietnamese; blanks, `_`, `-` and `/` between words are one.
    init?(header: String) {
        let words = Self.words(of: header)
        guard let column = Self.allCases.first(where: { $0.names.contains { Self.words(of: $0) == words } }) else {
            return nil
        }
        self = column
    }

    private static func words(of name: String) -> [String] {
        name.lowercased().split { $0.isWhitespace || "_-/".contains($0) }.map(String.init)
    }

    private var names: [String] {
        switch self {
        case .id: ["id", "school id", "code", "mã", "mã trường"]
        case .name: ["name", "school", "school name", "tên", "trường", "tên trường"]
        case .area: ["area", "area path", "province/commune", "địa bàn", "tỉnh/xã", "đơn vị hành chính"]
        case .level: ["level", "cấp", "cấp học"]
        case .pupils: ["pupils", "students", "học sinh", "số học sinh", "số hs"]
        case .classes: ["classes", "lớp", "số lớp"]
        case .required: ["required", "required machines", "số máy cần", "số máy cần có", "nhu cầu máy"]
        case .pupilsPerMachine:
            ["pupils per machine", "students per machine", "học sinh/máy", "số học sinh/máy", "hs/máy"]
        case .connection: ["connection", "internet", "kết nối", "mạng"]
        case .electricity: ["electricity", "power", "điện", "nguồn điện"]
        case .areaClass: ["area class", "phân loại khu vực", "loại khu vực", "khu vực"]
        }
    }
}
