import GRDB
package import Requirements

extension FleetStore {
    /// Notes how the schools stand on that day, in the place of what was noted earlier in its month.
    ///
    /// - Parameter standing: Of all schools.
    package func note(_ standing: FleetStanding, on day: Day) throws(StoreError) {
        let areas = [(area: AreaPath(parts: []), counts: standing.whole)] + standing.areas
        try write { db in
            for (area, counts) in areas { try Self.note(area, counts, day, db) }
        }
    }

    private static func note(_ area: AreaPath, _ counts: SchoolCounts, _ day: Day, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO coverage
                    (month, area, day, schools, machines, outdated, adequate, required, missing, short)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (month, area) DO UPDATE SET
                    day = excluded.day, schools = excluded.schools, machines = excluded.machines,
                    outdated = excluded.outdated, adequate = excluded.adequate, required = excluded.required,
                    missing = excluded.missing, short = excluded.short
                WHERE excluded.day >= day
                """
        ).execute(
            arguments: [
                String(day.description.prefix(7)), area.text.untrusted, day.number, counts.schools, counts.machines,
                counts.outdated, counts.adequate, counts.required, counts.missing, counts.short,
            ])
    }

    /// What was noted of an area, or of all schools, the first month first.
    package func coverage(of area: AreaPath?) throws(StoreError) -> [CoverageMonth] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM coverage WHERE area = ? ORDER BY month",
                arguments: [area?.text.untrusted ?? ""]
            ).map { row in
                CoverageMonth(
                    month: row["month"], day: Day(unixSeconds: (row["day"] as Int64) * 86_400), schools: row["schools"],
                    machines: row["machines"], outdated: row["outdated"], adequate: row["adequate"],
                    required: row["required"], missing: row["missing"], short: row["short"])
            }
        }
    }
}
