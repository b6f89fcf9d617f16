import Reports

/// Something in a store that is not as it must be: where, what, and what to do.
package struct StoreFault: Sendable, CustomStringConvertible {
    let place: Place
    let what: String

    enum Place: Sendable {
        case file
        case office
        case kit(String)
        case decision(String)
        case decided(String)
        case key(String)
        case report(String)
        case ledger(key: String, seq: Int)
        case held(String)
    }

    package var description: String { "\(noun): \(what). \(advice)" }

    private var noun: String {
        switch place {
        case .file: "The database file"
        case .office: "The office"
        case .kit(let id): "Kit \(id)"
        case .decision(let id): "Decision \(id)"
        case .decided(let subject): "What counts for \(subject)"
        case .key(let kid): "Key \(kid)\((KeyID(kid).map { " (\(ShortCode($0)))" }) ?? "")"
        case .report(let id): "Report \(id)"
        case .ledger(let key, let seq): "The ledger of key \(key), number \(seq)"
        case .held(let id): "The line \(id) that is kept apart"
        }
    }

    private var advice: String {
        switch place {
        case .file, .key, .report, .ledger:
            "The disk may be failing, or somebody wrote into the file: stop the service, put back the last backup, then "
                + "import the sticks and the other offices' exports again."
        case .office: "Put back the office's folder from the backup, its key with it."
        case .kit: "Put back the last backup, or import the kit's file from the safe again."
        case .decision, .decided: "Put back the last backup, then import the decisions again."
        case .held: "It counts for nothing; put back the last backup if there are many."
        }
    }
}
