import Fleet
import Reports
import Requirements
import ShownText

extension Narrator {
    /// What is done with memory that others give, and who they are.
    func gift(_ gift: MemoryGift) -> Wording {
        let givers = gift.givers.map { giver in
            let sizes = giver.modules.map { amounts.memory(UInt64($0) << 20) }.joined(separator: " + ")
            return "\(giver.machine.code) (\(sizes))"
        }
        return say(.withMemoryOf(remedy(gift.remedy, withCost: false), givers: givers.joined(separator: ", ")))
    }
}
