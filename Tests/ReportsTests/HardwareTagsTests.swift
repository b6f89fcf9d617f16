import Machine
import Reports
import Testing

/// The tags here were computed with Python's hmac.
@Suite struct HardwareTagsTests {
    private func tags(_ identifiers: Identifiers) -> HardwareTags { HardwareTags(identifiers, salt: Vector.secret) }

    @Test func `a network card has the published tag`() {
        #expect(tags(Identifiers(nics: ["00:1b:21:12:34:56"])).nic == ["32671f168d0580dc"])
    }

    @Test func `each kind has its own tag, in lists sorted`() {
        let made = tags(
            Identifiers(
                nics: ["00:1b:21:12:34:57", "00:1b:21:12:34:56"], uuid: "4C4C4544-0042-3510-8052-B4C04F4D3732",
                boardSerial: "..CN1374075R03AJ..", diskSerials: ["S21PNSAG123456", "     WD-WCC2E1234567"],
                machineId: "0123456789abcdef0123456789abcdef\n"))
        #expect(
            made
                == HardwareTags(
                    nic: ["32671f168d0580dc", "464695118e5d0e60"], uuid: "a228794dac5abbab", board: "112bb30366cf78aa",
                    disk: ["686832d4eb5fd387", "f7063739367d55c6"], os: "ad7ec85d9ef1f941", weak: []))
    }

    @Test func `case and blanks around a value do not matter`() {
        let one = tags(Identifiers(boardSerial: " CN-0GXM1W \0"))
        #expect(one.board == "1f86fdb89b5d7353")
        #expect(one == tags(Identifiers(boardSerial: "cn-0gxm1w")))
    }

    @Test func `order and repetition of cards do not matter`() {
        let cards = ["00:1b:21:12:34:56", "00:1b:21:12:34:57", "00:1b:21:12:34:56"]
        #expect(tags(Identifiers(nics: cards)) == tags(Identifiers(nics: cards.reversed())))
        #expect(tags(Identifiers(nics: cards)).nic.count == 2)
    }

    @Test func `another salt gives other tags`() {
        let identifiers = Identifiers(nics: ["00:1b:21:12:34:56"])
        #expect(tags(identifiers) != HardwareTags(identifiers, salt: [UInt8](repeating: 7, count: 16)))
    }

    @Test(arguments: [
        "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
        "03000200-0400-0500-0006-000700080009", "To be filled by O.E.M.", "To Be Filled By O.E.M.", "Default string",
        "None", "Not Specified", "System Serial Number", "xxxxxxxxxx", "........", "0", "123", "", "   ", "1111",
    ])
    func `a placeholder is left out and named`(value: String) {
        let made = tags(
            Identifiers(nics: [value], uuid: value, boardSerial: value, diskSerials: [value], machineId: value))
        #expect(made == HardwareTags(weak: ["board", "disk", "nic", "os", "uuid"]))
    }

    @Test func `a strong value beside a placeholder is kept`() {
        let made = tags(
            Identifiers(uuid: "4c4c4544-0042-3510-8052-b4c04f4d3732", diskSerials: ["None", "WD-WCC2E1234567"]))
        #expect(made.uuid == "a228794dac5abbab")
        #expect(made.disk == ["686832d4eb5fd387"])
        #expect(made.weak == ["disk"])
    }

    @Test(arguments: ["52:54:00:12:34:56", "02:00:00:00:00:01", "AE:12:34:56:78:9A", "06:00:00:00:00:01"])
    func `an address that software chose has no tag`(address: String) {
        #expect(tags(Identifiers(nics: [address])) == HardwareTags())
    }

    @Test func `what is no address in form is not taken for one that software chose`() {
        #expect(tags(Identifiers(nics: ["02aa"])).nic.count == 1)
    }

    @Test func `a machine without any identifier has empty tags`() {
        #expect(tags(Identifiers()) == HardwareTags())
    }
}
