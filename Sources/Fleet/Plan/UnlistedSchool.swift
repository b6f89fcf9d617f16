/// A school that PCs report from and that the roster does not have, or not for certain.
package struct UnlistedSchool: Sendable {
    /// As its kit has it.
    package let name: ReportedText

    /// Of a list that is cut short, only those that are in it.
    package let machines: [ListedMachine]

    /// How many PCs have reported from there.
    package let count: Int

    /// How many schools of the roster have this name; 0 where none has.
    package let namesakes: Int
}
