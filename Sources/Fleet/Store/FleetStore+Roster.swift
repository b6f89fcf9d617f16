import GRDB

extension FleetStore {
    /// The roster; empty where none was stored.
    package func roster() throws(StoreError) -> Roster {
        try read(Self.roster)
    }

    /// Puts a roster in the place of the one before, whole or not at all.
    ///
    /// - Returns: The one before.
    package func replaceRoster(with roster: Roster) throws(StoreError) -> Roster {
        try write { db in
            let before = try Self.roster(db)
            try db.execute(sql: "DELETE FROM school")
            for school in roster.schools { try Self.insert(school, db) }
            return before
        }
    }

    private static func insert(_ school: School, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO school (id, name, area, level, pupils, classes, required, pupils_per_machine, connection,
                    electricity, area_class)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                school.id.untrusted, school.name.untrusted, school.area.text.untrusted, school.level?.untrusted,
                school.pupils, school.classes, school.givenMachines, school.pupilsPerMachine,
                school.connection?.rawValue, school.electricity?.rawValue, school.areaClass,
            ])
    }

    private static func roster(_ db: Database) throws -> Roster {
        Roster(try Row.fetchAll(db, sql: "SELECT * FROM school").map(School.init))
    }
}

extension School {
    fileprivate init(_ row: Row) {
        self.init(
            id: ReportedText(row["id"]), name: ReportedText(row["name"]), area: AreaPath(row["area"] as String),
            level: (row["level"] as String?).map(ReportedText.init), pupils: row["pupils"], classes: row["classes"],
            givenMachines: row["required"], pupilsPerMachine: row["pupils_per_machine"],
            connection: (row["connection"] as String?).flatMap(Connection.init),
            electricity: (row["electricity"] as String?).flatMap(Electricity.init), areaClass: row["area_class"])
    }
}
