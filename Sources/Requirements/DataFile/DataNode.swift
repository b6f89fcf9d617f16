/// A value of a data file on its way into a type.
///
/// Nothing here throws: a mistake is noted, a value that stands for the right one is given, and reading goes on,
/// so that a person sees all mistakes at once. What was read counts only where none was noted.
package struct DataNode {
    private let value: JSON5Value
    /// `nil` below a place that was noted already: its parts are not missed one by one.
    private let list: MistakeList?

    init(_ value: JSON5Value, notedIn list: MistakeList?) {
        self.value = value
        self.list = list
    }

    var offset: Int { value.offset }

    func note(_ problem: Problem) { list?.note(problem, at: value.offset) }

    /// The object's values by their keys, of which it may have no other than these.
    func fields<Key: RawRepresentable<String> & CaseIterable>(_: Key.Type) -> Fields<Key> {
        guard case .object(let members) = value.content else { return noted(as: .object) { Fields(of: [], at: $0) } }
        return Fields(of: members, at: self)
    }

    func items() -> [DataNode] {
        guard case .list(let items) = value.content else { return noted(as: .list) { _ in [] } }
        return items.map { DataNode($0, notedIn: list) }
    }

    func items<Item>(_ read: (DataNode) -> Item) -> [Item] { items().map(read) }

    func whole(in range: ClosedRange<Int>) -> Int {
        guard case .whole(let number) = value.content else { return noted(as: .whole) { _ in range.lowerBound } }
        if !range.contains(number) { note(.outOfRange(number, range)) }
        return number
    }

    /// A text for people, neither blank nor endless.
    func text() -> String {
        guard case .text(let text) = value.content else { return noted(as: .text) { _ in "" } }
        if text.utf8.count > 1000 || text.utf8.allSatisfy({ $0 <= 0x20 }) { note(.blankOrTooLong) }
        return text
    }

    func bool() -> Bool {
        guard case .bool(let isTrue) = value.content else { return noted(as: .bool) { _ in false } }
        return isTrue
    }

    func day() -> Day {
        let text = text()
        if let day = Day(text) { return day }
        note(.noDay(text))
        return Day(unixSeconds: 0)
    }

    /// One of the words that a type has.
    func word<Word: RawRepresentable<String> & CaseIterable>(or other: Word) -> Word {
        let text = text()
        if let word = Word(rawValue: text) { return word }
        note(.notAmong(text, Word.allCases.map(\.rawValue)))
        return other
    }

    /// Notes what form was wanted; what is below is then not asked for.
    private func noted<Result>(as wanted: Problem.Form, _ result: (DataNode) -> Result) -> Result {
        note(.wrongForm(found: value.form, wanted: wanted))
        return result(DataNode(value, notedIn: nil))
    }

    /// The same list of mistakes for a part.
    func part(_ value: JSON5Value) -> DataNode { DataNode(value, notedIn: list) }

    func note(_ problem: Problem, at offset: Int) { list?.note(problem, at: offset) }

    /// Where a part is missing: noted here, its own parts not missed.
    func absentPart() -> DataNode { DataNode(JSON5Value(offset: value.offset, content: .null), notedIn: nil) }
}
