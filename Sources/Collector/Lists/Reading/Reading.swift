/// A list as it is read, on a terminal or on paper: tables and sentences, one below the other.
struct Reading {
    let title: Wording

    /// The day that it is of, on paper; a terminal's sentences say it.
    let asOf: Wording

    let parts: [Part]

    enum Part {
        case table(ReadingTable)
        /// Sentences, each in a line of its own.
        case lines([Wording])
    }
}

/// A table for reading: few columns, and sentences below a row where it has more to say.
struct ReadingTable {
    let columns: [Column]
    var rows: [Row] = []

    struct Column {
        var heading: Wording
        /// What a cell may take on a terminal before it goes on in the next line.
        var widest: Int
        var isNumber = false
        /// Whether it gives way where the terminal is full.
        var isFlexible = false
    }

    struct Row {
        var cells: [Wording]
        var notes: [Wording] = []
    }
}
