import TestSupport
import Testing

/// The roster's commands, as people type them.
struct RosterTests {
    private let office: Office

    init() throws { office = try Office() }

    private func file(_ name: String, _ text: String) throws -> String { try office.folder.write(text, to: name) }

    @Test func `a dry run shows what would change and changes nothing`() throws {
        let first = try file("1.csv", "id,name,pupils,required\na,Trường A,100,10\nb,B,50,5\n")
        #expect(
            try office.collect("roster", first).output.hasSuffix(
                "2 schools: 2 new, 0 changed, 0 gone. The roster is stored.\n"))
        let stored = try office.collect("roster", "--format", "csv").output
        #expect(stored.contains("\"Trường A\""))

        let second = try file("2.csv", "id;name;pupils;required\nb;B;60;5\nc;C;1;1\n")
        let dry = try office.collect("roster", second, "--dry-run")
        #expect(dry.status == 0)
        #expect(
            dry.output == """
                new: c C, 1 pupil, 1 PC required
                changed: b B, 60 pupils, 5 PCs required
                  pupils: 50 -> 60
                gone: a Trường A, 100 pupils, 10 PCs required
                2 schools: 1 new, 1 changed, 1 gone. Nothing was stored: this was a dry run.

                """)
        #expect(try office.collect("roster", "--format", "csv").output == stored)
    }

    @Test func `a mistake in one line stores nothing of the file`() throws {
        let good = try file("1.csv", "id,name,pupils,required\na,A,100,10\n")
        _ = try office.collect("roster", good)
        let stored = try office.collect("roster", "--format", "csv").output
        let bad = try file("2.csv", "id,name,pupils,required\r\na,A,101,10\r\nb,B,x,y\r\n")
        let result = try office.collect("roster", bad)
        #expect(result.status == 1)
        #expect(result.errors.contains("\(bad):3: pupils is \"x\"; allowed is a whole number from 0 to 100000"))
        #expect(result.errors.contains("\(bad):3: required is \"y\""))
        #expect(result.errors.contains("Nothing was stored."))
        #expect(try office.collect("roster", "--format", "csv").output == stored)
    }

    @Test func `a plan without a roster, and files that are none, are told in a sentence`() throws {
        let plan = try office.collect("plan", "--budget", "5")
        #expect(plan.status == 1)
        #expect(plan.errors.contains("There is no roster"))
        #expect(try office.collect("roster").output.hasPrefix("There is no roster yet"))
        for path in [office.path("none.csv"), office.path("root"), "/dev/zero"] {
            let result = try office.collect("roster", path)
            #expect(result.status == 1)
            #expect(result.errors.contains(path) && result.output.isEmpty)
        }
        let prices = try file("prices.json5", "{ version: 2 }")
        #expect(try office.collect("priorities", "--prices", prices).errors.contains("\(prices):1:"))
    }

    @Test func `where nothing was reported all that is required is missing`() throws {
        _ = try office.collect("roster", file("1.csv", "id,name,area,pupils,pupils_per_machine\na,A,P/C,101,10\n"))
        let plan = try office.collect("plan")
        #expect(plan.status == 0, "\(plan.errors)")
        #expect(plan.output.contains("11 steps as of"))
        #expect(plan.output.contains("No price is known"))
        #expect(plan.output.contains("No PC has reported from 1 school of the roster: \"A\"."))
        #expect(try office.collect("plan", "--area", "P/C").output == plan.output)
        #expect(try office.collect("plan", "--area", "P/D").errors.contains("There are 2: \"P\", \"P/C\"."))
        let list = try office.collect("priorities").output
        let sentence = list.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(sentence.contains("0 adequate; 11 required: 11 missing, 11 short of adequate"))
    }
}
