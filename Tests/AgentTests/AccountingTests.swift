import Agent
import Reports
import TestSupport
import Testing

/// Every line that was ever written is in exactly one of: outbox, acknowledged, counted as lost, bad; and no number is
/// used for two lines that could have been sent. After a failure at any call.
@Suite struct AccountingTests {
    private let office = Office()

    /// Six reports through an outbox for three, with an acknowledgement and a refusal between.
    private func live(_ state: TestState, _ calls: any FileSystemCalls, _ books: inout Books) {
        let bounds = OutboxBounds(files: 3, bytes: 1 << 20)
        for step in 1...6 {
            // A failed step is what the daemon makes of it: nothing, until the next one.
            try? write(state, calls, bounds, &books)
            if step == 2 { try? acknowledge(state, calls, &books) }
        }
    }

    private func write(
        _ state: TestState, _ calls: any FileSystemCalls, _ bounds: OutboxBounds, _ books: inout Books
    ) throws {
        let outbox = try state.open(calls).outbox(bounds: bounds)
        books.sawSendable(outbox.entries)
        var made: SignedLine?
        let result = Result {
            try outbox.append { seq, lost throws(Failure) in
                guard let line = try? state.line(seq, lost: lost, padding: books.nextPadding()) else {
                    throw Failure(.noKitYet)
                }
                made = line
                return line
            }
        }
        if case .success(let entry) = result {
            books.written.insert(entry.line)
            books.sawSendable([entry])
        } else if let made,
            state.folder.names(in: "state/outbox").contains(where: { name in
                // Under its own name, that is: a draft was never written.
                name.hasSuffix(".jws") && (try? state.folder.bytes(of: "state/outbox/" + name)) == made.bytes
            })
        {
            books.written.insert(made)
        }
        _ = try result.get()
    }

    /// Acknowledges the first report and refuses the second.
    private func acknowledge(_ state: TestState, _ calls: any FileSystemCalls, _ books: inout Books) throws {
        let outbox = try state.open(calls).outbox()
        books.sawSendable(outbox.entries)
        guard outbox.entries.count == 2 else { return }
        let line = try office.acknowledgement(of: [outbox.entries[0].line], refusing: [outbox.entries[1].line])
        let check = AcknowledgementCheck(kit: try office.kit().kit)
        let acknowledgement = try #require(check.acknowledgement(in: line.bytes))
        // From here on the collector has it, whatever becomes of the file.
        books.acknowledged.insert(outbox.entries[0].line)
        _ = try outbox.apply(acknowledgement)
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `nothing is lost uncounted, and no number is used twice`(fault: FaultyFileSystem.Fault) throws {
        let counting = FaultyFileSystem()
        var books = Books()
        live(try TestState(), counting, &books)
        #expect(books.written.count == 6)
        #expect(counting.calls > 200)

        for place in counting.places(for: fault) {
            let state = try TestState()
            var books = Books()
            live(state, FaultyFileSystem(fault, at: place), &books)
            // The PC restarts, and all is well again.
            let outbox = try state.open().outbox(bounds: OutboxBounds(files: 3, bytes: 1 << 20))
            books.sawSendable(outbox.entries)
            let bad = state.folder.names(in: "state/bad").compactMap { try? state.folder.bytes(of: "state/bad/" + $0) }
            books.expectBalance(outbox: outbox, bad: bad, at: place)
            #expect(!state.folder.names(in: "state/outbox").contains { $0.hasSuffix(".tmp") }, "call \(place)")
        }
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `a key that was used once stays, whatever fails`(fault: FaultyFileSystem.Fault) throws {
        let counting = FaultyFileSystem()
        let first = try TestState()
        _ = try first.open(counting).machineKey(for: first.identifiers) { _ in }
        for place in counting.places(for: fault) {
            let state = try TestState()
            let faulty = FaultyFileSystem(fault, at: place)
            let made = try? state.open(faulty).machineKey(for: state.identifiers) { _ in }
            let again = try state.open().machineKey(for: state.identifiers) {
                Issue.record("said \($0), call \(place)")
            }
            if let made { #expect(made.signing.id == again.signing.id, "call \(place)") }
            let third = try state.open().machineKey(for: state.identifiers) { _ in }
            #expect(third.signing.id == again.signing.id, "call \(place)")
        }
    }
}
