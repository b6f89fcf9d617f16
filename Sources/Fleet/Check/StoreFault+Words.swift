import Reports

extension StoreFault: CustomStringConvertible {
    /// Where, what is wrong, what to do.
    package var description: String { "\(sentence) \(advice)" }

    /// Where, and what is wrong.
    package var sentence: String { "\(noun): \(trouble)." }

    private var noun: String {
        switch place {
        case .file: "The database file"
        case .kit(let id): "Kit \(id)"
        case .decision(let id): "Decision \(id)"
        case .decided(let subject): "What counts for \(subject)"
        case .key(let kid): "Key \(kid)\((KeyID(kid).map { " (\(ShortCode($0)))" }) ?? "")"
        case .report(let id): "Report \(id)"
        case .ledger(let key, let seq): "The ledger of key \(key), number \(seq)"
        case .held(let id): "The line \(id) that is kept apart"
        case .derived(let key): "What lists are read from\(key.map { " of key \($0) (\(ShortCode($0)))" } ?? "")"
        }
    }

    private var trouble: String {
        switch what {
        case .complaint(let complaint): complaint.withoutFullStop
        case .line(let refusal): refusal.description.withoutFullStop
        case .payload(let refusal): refusal.description.withoutFullStop
        case .otherID: "it has another id"
        case .notOfRoot: "no root key of this office signed it"
        case .noKey: "it is no key"
        case .tooManyBodies(let count):
            "\(count) reports are kept whole, and at most \(FleetStore.bodiesPerKey) are to be"
        case .badMark: "it holds what no mark is"
        case .otherSigner: "another key signed it"
        case .otherColumns: "its number, time or kit is not what the table says"
        case .noKit: "its kit is not here, or not in order"
        case .noProof: "it does not show that its PC held the kit"
        case .twice: "it is kept more than once"
        case .notInLedger: "the ledger does not know of it"
        case .notJoined: "another office's time for it was not joined to it"
        case .doesNotFollow: "it does not follow from what it is made of"
        }
    }

    /// What to do, the same for all faults of a kind.
    package var advice: String {
        switch place {
        case .file, .key, .report, .ledger:
            "The disk may be failing, or somebody wrote into the file: stop the service, put back the last backup, then "
                + "import the sticks and the other offices' exports again."
        case .kit: "Put back the last backup, or import the kit's file from the safe again."
        case .decision, .decided: "Put back the last backup, then import the decisions again."
        case .held: "It counts for nothing; put back the last backup if there are many."
        case .derived: "Nothing is lost by what lists are read from: the next list makes it anew of the reports."
        }
    }
}

extension String {
    /// A sentence to be gone on with.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
