/// A school as the office's roster has it: how many pupils, and how many PCs it is to have.
package struct School: Hashable, Sendable {
    /// What tells it from every other school; a kit made for it may bear this or the name.
    package let id: ReportedText

    package let name: ReportedText

    /// Where it lies, from the largest area down.
    package let area: AreaPath

    /// What is taught there, in the office's own words.
    package let level: ReportedText?

    package let pupils: Int
    package let classes: Int?

    /// The number of PCs that the authority set; ``pupilsPerMachine`` where it set a rate. One of them is always there.
    package let givenMachines: Int?
    package let pupilsPerMachine: Int?

    package let connection: Connection?
    package let electricity: Electricity?

    /// 1 to 3, the hardest last; `nil` where the area is none of these.
    package let areaClass: Int?

    package init(
        id: ReportedText, name: ReportedText, area: AreaPath = AreaPath(parts: []), level: ReportedText? = nil,
        pupils: Int, classes: Int? = nil, givenMachines: Int? = nil, pupilsPerMachine: Int? = nil,
        connection: Connection? = nil, electricity: Electricity? = nil, areaClass: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.area = area
        self.level = level
        self.pupils = pupils
        self.classes = classes
        self.givenMachines = givenMachines
        self.pupilsPerMachine = pupilsPerMachine
        self.connection = connection
        self.electricity = electricity
        self.areaClass = areaClass
    }

    /// As many PCs as the school is to have: the number given, else the pupils by the rate, rounded up.
    package var required: Int { givenMachines ?? Self.machines(pupils: pupils, per: pupilsPerMachine ?? 1) }

    static func machines(pupils: Int, per rate: Int) -> Int { (pupils + rate - 1) / rate }
}
