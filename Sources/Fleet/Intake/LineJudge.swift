import Reports

/// Says what a line is: the signature first, then what it says, then whether somebody vouches for it.
///
/// Reads the store for kits, and changes nothing.
struct LineJudge: Sendable {
    let kits: KitBook

    /// What may be handed in on this road.
    let accepting: Set<LineType>

    func judge(_ bytes: [UInt8]) throws(StoreError) -> Judgement {
        let line: SignedLine
        do { line = try SignedLine(verifying: bytes, asAnyOf: accepting) } catch {
            return .settled(.refused(.line(error)))
        }
        return switch line.type {
        case .report: try judgeReport(line)
        case .kit: try judgeKit(line)
        case .decision: try judgeDecision(line)
        case .acknowledgement, .ledger: try judgeClaim(line)
        case .keys: .settled(.refused(.line(.otherType(line.type))))
        }
    }

    private func judgeReport(_ line: SignedLine) throws(StoreError) -> Judgement {
        let id = line.id
        let name = ReportName(key: line.signer, line: id)
        let report: Report
        do { report = try Report(payloadOf: line) } catch {
            return .settled(error.isFinal ? .refused(.report(error, name)) : .newer(name, error))
        }
        guard let kit = try kits.kit(report.kit) else { return .unclaimed(line, id, .unknownKit) }
        guard kit.proof(for: line.signer) == report.proof else { return .unclaimed(line, id, .wrongProof) }
        return .report(ClaimedReport(line: line, id: id, report: report))
    }

    private func judgeKit(_ line: SignedLine) throws(StoreError) -> Judgement {
        let kit: SignedKit
        do { kit = try SignedKit(line: line) } catch { return .settled(.refused(.kit(error))) }
        guard try kits.isRoot(line.signer) else {
            return .settled(.refused(.foreignKit(RootFingerprint(line.signer))))
        }
        return .kit(kit)
    }

    private func judgeDecision(_ line: SignedLine) throws(StoreError) -> Judgement {
        let decision: SignedDecision
        do { decision = try SignedDecision(line: line) } catch { return .settled(.refused(.decision(error))) }
        guard try kits.isRoot(line.signer) else {
            return .settled(.refused(.foreignDecision(RootFingerprint(line.signer))))
        }
        return .decision(decision)
    }

    private func judgeClaim(_ line: SignedLine) throws(StoreError) -> Judgement {
        let claim: SignedClaim
        do { claim = try SignedClaim(line: line) } catch { return .settled(.refused(.claim(error))) }
        return try kits.isCollector(line.signer) ? .claim(claim) : .unvouched(line, claim.id)
    }
}
