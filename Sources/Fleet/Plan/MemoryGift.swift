package import Requirements

/// Modules of PCs that are to be replaced, for one of the same school that waits for memory: nothing is bought.
package struct MemoryGift: Sendable {
    /// The PC that gets them.
    package let machine: ListedMachine

    /// Where they come from, the worst PC first.
    package let givers: [Giver]

    /// How much memory the PC then has.
    package let mib: Int

    /// What is done in all: the memory, and what else the PC needs then, which its price is for.
    package let remedy: Remedy

    package struct Giver: Sendable {
        package let machine: ListedMachine

        /// The size of each module, in MiB.
        package let modules: [Int]
    }
}
