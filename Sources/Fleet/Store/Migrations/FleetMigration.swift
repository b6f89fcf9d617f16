import GRDB

/// One step in the growth of the database. Once released it is never edited: the next change is the next step.
struct FleetMigration: Sendable {
    let name: String
    let apply: @Sendable (Database) throws -> Void

    init(_ name: String, _ apply: @escaping @Sendable (Database) throws -> Void) {
        self.name = name
        self.apply = apply
    }

    /// Every step, in order.
    static let all: [FleetMigration] = [
        createOffice, createKits, createReports, createHeld, createRoster, createKeys, createDecisions, createDerived,
        prepareMerging, createCoverage, countInLists, slimReports, noteLooks, countListed,
    ]
}

extension DatabaseMigrator {
    /// Brings a database from any earlier release up to this one.
    static var fleet: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in FleetMigration.all {
            migrator.registerMigration(step.name, migrate: step.apply)
        }
        return migrator
    }
}
