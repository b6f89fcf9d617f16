/// What a new roster would change in the one that is stored.
package struct RosterChanges: Sendable {
    package let new: [School]
    package let changed: [Change]
    package let gone: [School]

    /// A school whose entry is another one than before.
    package struct Change: Sendable {
        package let school: School
        package let fields: [Field]
    }

    /// One value, empty where there is none.
    package struct Field: Hashable, Sendable {
        package let column: RosterColumn
        package let old: ReportedText
        package let new: ReportedText
    }

    package init(from old: Roster, to new: Roster) {
        let before = Dictionary(old.schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.schools.map(\.id))
        self.new = new.schools.filter { before[$0.id] == nil }
        gone = old.schools.filter { !after.contains($0.id) }
        changed = new.schools.compactMap { school in
            guard let earlier = before[school.id] else { return nil }
            let fields = Self.differences(earlier, school)
            return fields.isEmpty ? nil : Change(school: school, fields: fields)
        }
    }

    package var isEmpty: Bool { new.isEmpty && changed.isEmpty && gone.isEmpty }

    private static func differences(_ old: School, _ new: School) -> [Field] {
        RosterColumn.allCases.compactMap { column in
            let (before, after) = (old.cell(column), new.cell(column))
            return before == after ? nil : Field(column: column, old: before, new: after)
        }
    }
}

extension School {
    /// What a roster's file has in that column; empty where there is nothing.
    package func cell(_ column: RosterColumn) -> ReportedText {
        switch column {
        case .id: id
        case .name: name
        case .area: area.text
        case .level: level ?? ReportedText("")
        case .pupils: ReportedText("\(pupils)")
        case .classes: Self.text(classes)
        case .required: Self.text(givenMachines)
        case .pupilsPerMachine: Self.text(pupilsPerMachine)
        case .connection: ReportedText(connection?.rawValue ?? "")
        case .electricity: ReportedText(electricity?.rawValue ?? "")
        case .areaClass: Self.text(areaClass)
        }
    }

    private static func text(_ number: Int?) -> ReportedText { ReportedText(number.map { "\($0)" } ?? "") }
}
