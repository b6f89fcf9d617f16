import Requirements

/// A list for a spreadsheet: many columns, one kind of value in each.
struct DataTable {
    let name: Wording
    let columns: [DataColumn]
    let rows: [[DataCell]]
}

/// One value of a list.
enum DataCell {
    case words(Wording)

    /// A word that programs know, and the words for it: CSV in English has the first, all else the second.
    case term(String, Wording)

    case number(Int)

    /// A part of a whole.
    case share(Int, of: Int)

    case day(Day)
    case nothing

    init(_ words: Wording?) { self = words.map(DataCell.words) ?? .nothing }

    init(_ number: Int?) { self = number.map(DataCell.number) ?? .nothing }

    init(_ day: Day?) { self = day.map(DataCell.day) ?? .nothing }
}
