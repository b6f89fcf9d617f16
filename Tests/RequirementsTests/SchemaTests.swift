import Foundation
import Requirements
import TestSupport
import Testing

/// The published schemas and the reader are of one mind; the schemas are judged by Python's jsonschema.
struct SchemaTests {
    struct Case: Sendable {
        let schema: String
        let json: String
        let isRight: Bool
    }

    private static func shipped(_ file: ShippedFile) throws -> String {
        let data = try RequirementData.shipped()
        let canonical: [UInt8] =
            switch DataFileKind(file: file.rawValue) {
            case .endOfSupport: data.endOfSupport.canonical
            case .cpuFactors: data.cpuFactors.canonical
            case .offers: data.offers.canonical
            case .profile: try data.named(file.rawValue).canonical
            }
        return String(decoding: canonical, as: UTF8.self)
    }

    private static func slips() throws -> [Case] {
        let profile = try shipped(.teachingBasic)
        let offers = try shipped(.offers)
        let table = try shipped(.endOfSupport)
        let factors = try shipped(.cpuFactors)
        let slips = [
            ("profile", profile, #""unit":"MiB""#, #""unit":"GB""#), ("profile", profile, #","unit":"MiB""#, ""),
            ("profile", profile, #""value":3000"#, #""value":"3000""#),
            ("profile", profile, #""value":2048"#, #""value":2"#),
            ("profile", profile, #""version":1"#, #""version":2"#),
            ("profile", profile, #""name":"teaching-basic""#, #""name":"Teaching basic""#),
            ("profile", profile, #""name":"teaching-basic","#, ""),
            ("profile", profile, #""gates":{"#, #""gates":{"touch":{"source":"policy"},"#),
            ("profile", profile, #""version":1"#, #""goal":60,"version":1"#),
            ("profile", profile, #""source":"policy""#, #""source":" ""#),
            ("profile", profile, #""level":40"#, #""level":101"#),
            ("offers", offers, #""value":50"#, #""value":101"#), ("offers", offers, #""to_gb":240"#, #""to_gb":"240""#),
            ("offers", offers, #""isa":"x86-64-v1""#, #""isa":"v1""#),
            ("offers", offers, #""replacement":{}"#, #""replacement":{"price":{"value":7100}}"#),
            ("offers", offers, #""secure_boot":true"#, #""secure_boot":"yes""#),
            ("end-of-support", table, #""until":"2019-04-25","#, ""),
            ("end-of-support", table, #""until":"2019-04-25","#, #""until":"2019-04-25","days_left":5,"#),
            ("end-of-support", table, #""until":"2019-04-25""#, #""until":"25/04/2019""#),
            ("cpu-factors", factors, #""factor":50"#, #""factor":0"#),
            ("cpu-factors", factors, #""families":["#, #""families":["6","#),
        ]
        return try slips.map { schema, json, old, new in
            Case(schema: schema, json: try json.replacingFirst(old, with: new), isRight: false)
        }
    }

    @Test func `the schemas take what the reader takes and refuse what it refuses`() throws {
        try OtherProgram.python.require(["-c", "import jsonschema"])
        let right = try ShippedFile.allCases.map { file in
            Case(schema: DataFileKind(file: file.rawValue).rawValue, json: try Self.shipped(file), isRight: true)
        }
        let cases = try right + Self.slips()
        for one in cases {
            let error = Self.readerError(on: one)
            #expect((error == nil) == one.isRight, "\(error?.description ?? "taken"): \(one.json)")
        }
        let words = cases.map { $0.isRight ? "right" : "wrong" }
        #expect(try schemasSay(of: cases) == words)
    }

    private static func readerError(on one: Case) -> DataFileError? {
        do throws(DataFileError) {
            _ = try RequirementData.shipped().including(file: one.schema + ".json", Array(one.json.utf8))
            return nil
        } catch {
            return error
        }
    }

    private func schemasSay(of cases: [Case]) throws -> [String] {
        let folder = try TemporaryFolder()
        let file = try folder.write(cases.map { "\($0.schema)\t\($0.json)\n" }.joined(), to: "cases")
        let schemas = URL(filePath: #filePath).appending(path: "../../../packaging/profiles").standardized.path
        let result = try OtherProgram.python.run(["-c", Self.judge, schemas, file])
        #expect(result.errors == "")
        return result.output.split(separator: "\n").map(String.init)
    }

    private static let judge = """
        import json, sys
        from jsonschema import Draft202012Validator

        for line in open(sys.argv[2]):
            name, text = line.split("\\t", 1)
            schema = json.load(open(f"{sys.argv[1]}/{name}.schema.json"))
            Draft202012Validator.check_schema(schema)
            print("right" if Draft202012Validator(schema).is_valid(json.loads(text)) else "wrong")
        """
}

extension String {
    fileprivate func replacingFirst(_ old: String, with new: String) throws -> String {
        let range = try #require(firstRange(of: old), "\(old) is not in the file")
        return replacingCharacters(in: range, with: new)
    }
}
