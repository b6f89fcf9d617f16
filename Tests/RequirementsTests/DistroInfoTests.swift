import Machine
import Requirements
import Testing

struct DistroInfoTests {
    private static let ubuntu = """
        version,codename,series,created,release,eol,eol-server,eol-esm,eol-legacy
        22.04 LTS,Jammy Jellyfish,jammy,2021-10-14,2022-04-21,2027-06-01,2027-06-01,2032-04-21,2034-04-25
        24.04 LTS,Noble Numbat,noble,2023-10-26,2024-04-25,2029-06-30,2029-06-30,2034-04-25,2036-04-25
        27.04,Some Animal,some,2026-10-15,2027-04-15,2028-01-13
        ,,
        28.04,No Day Yet,none,2027-10-14
        """

    private static func newer(modified: String, _ text: String = ubuntu, file: String = "ubuntu.csv") throws
        -> DistroInfo
    {
        let day = try Fixture.day(modified)
        return try #require(DistroInfo(file: file, modified: day, parsing: Array(text.utf8)))
    }

    private static func end(of id: String, _ version: String, in data: RequirementData) -> Day? {
        var os = OperatingSystem()
        os.id = id
        os.versionId = version
        return data.endOfSupport.row(for: os)?.until
    }

    @Test func `a newer file's dates stand in place of the table's, and new releases beside them`() throws {
        let shipped = try RequirementData.shipped()
        let data = shipped.including(try Self.newer(modified: "2027-05-01"))
        #expect(Self.end(of: "ubuntu", "24.04", in: data) == Day("2029-06-30"))
        #expect(Self.end(of: "ubuntu", "27.04", in: data) == Day("2028-01-13"))
        #expect(Self.end(of: "ubuntu", "22.04", in: data) == Day("2027-06-01"))
        #expect(Self.end(of: "debian", "13", in: data) == Day("2030-06-30"))
        #expect(Self.end(of: "ubuntu", "28.04", in: data) == nil)
        #expect(data.profiles.map(\.digest) != shipped.profiles.map(\.digest))
    }

    @Test func `an older file changes nothing, nor does a newer one with the same dates`() throws {
        let shipped = try RequirementData.shipped()
        let same = Self.ubuntu.split(separator: "\n").prefix(2).joined(separator: "\n")
        for newer in [try Self.newer(modified: "2026-11-24"), try Self.newer(modified: "2027-05-01", same)] {
            let data = shipped.including(newer)
            #expect(data.endOfSupport == shipped.endOfSupport)
            #expect(data.profiles.map(\.digest) == shipped.profiles.map(\.digest))
        }
    }

    @Test func `Debian's dates are those of LTS`() throws {
        let text =
            "version,codename,series,created,release,eol,eol-lts,eol-elts\n14,Forky,forky,2025-08-09,2027-08-01,2030-08-01,2032-06-30,"
        let data = try RequirementData.shipped().including(
            try Self.newer(modified: "2027-09-01", text, file: "debian.csv"))
        #expect(Self.end(of: "debian", "14", in: data) == Day("2032-06-30"))
    }

    @Test func `other files and files without the columns are not taken`() throws {
        let day = try Fixture.day()
        #expect(DistroInfo(file: "devuan.csv", modified: day, parsing: Array(Self.ubuntu.utf8)) == nil)
        #expect(DistroInfo(file: "debian.csv", modified: day, parsing: Array(Self.ubuntu.utf8)) == nil)
        #expect(DistroInfo(file: "ubuntu.csv", modified: day, parsing: []) == nil)
    }
}
