/// One sentence on what was typed.
extension ArgumentMistake {
    package var english: String {
        switch self {
        case .unknownOption(let option, nil): "There is no option \(typed(option)) here."
        case .unknownOption(let option, let meant?): "There is no option \(typed(option)) here; is \(meant) meant?"
        case .missingValue(let option): "\(option) was given without its value."
        case .missingArgument(let argument): "\(argument) is missing."
        case .misplaced(let arguments): "This does not belong here: \(arguments.map(typed).joined(separator: ", "))."
        case .invalidValue(let value, let option): "\(typed(value)) is no value for \(option)."
        case .valueNotTaken(let option): "\(typed(option)) takes no value."
        case .other(let sentence): "The command could not be understood (\(sentence))."
        }
    }

    package var vietnamese: String {
        switch self {
        case .unknownOption(let option, nil): "Ở đây không có tùy chọn \(typed(option))."
        case .unknownOption(let option, let meant?):
            "Ở đây không có tùy chọn \(typed(option)); có phải bạn muốn gõ \(meant)?"
        case .missingValue(let option): "Thiếu giá trị của \(option)."
        case .missingArgument(let argument): "Thiếu \(argument)."
        case .misplaced(let arguments):
            "Phần này không dùng được ở đây: \(arguments.map(typed).joined(separator: ", "))."
        case .invalidValue(let value, let option): "\(typed(value)) không phải là giá trị của \(option)."
        case .valueNotTaken(let option): "\(typed(option)) không kèm giá trị."
        case .other(let sentence): "Lệnh gõ chưa đúng (\(sentence))."
        }
    }
}
