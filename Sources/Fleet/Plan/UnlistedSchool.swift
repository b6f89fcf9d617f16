/// A school that PCs report from and that the roster does not have, or not for certain.
package struct UnlistedSchool: Sendable {
    /// As its kit has it.
    package let name: ReportedText

    package let machines: [ListedMachine]

    /// How many schools of the roster have this name; 0 where none has.
    package let namesakes: Int
}
