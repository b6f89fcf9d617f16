import Reports
import Requirements

extension Report: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(Optional(kit.description))
        writer.put(Optional(proof))
        writer.put(Optional(seq))
        writer.put(was?.description)
        writer.put(Optional(UInt64(max(0, tmin))))
        writer.put(Optional(UInt64(max(0, clk))))
        writer.put(Optional(sync))
        writer.put(Optional(boot))
        writer.put(Optional(up))
        writer.put(Optional(lost))
        writer.put(Optional(tags))
        writer.put(label)
        writer.put(use)
        writer.put(Optional(machine))
        writer.put(Optional(concl))
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            kit: try reader.lineID(), proof: try reader.text().required(), seq: try reader.number().required(),
            was: try reader.keyID(), tmin: try reader.time(), clk: try reader.time(),
            sync: try reader.truth().required(), boot: try reader.text().required(),
            up: try reader.number().required(), lost: try reader.number().required(),
            tags: try reader.form().required(), label: try reader.text(), use: try reader.text(),
            machine: try reader.form().required(), concl: try reader.forms().required())
    }
}

extension CompactReader {
    fileprivate mutating func lineID() throws(CompactError) -> LineID { try LineID(text().required()).required() }
    fileprivate mutating func keyID() throws(CompactError) -> KeyID? { try text().flatMap { KeyID($0) } }
    fileprivate mutating func time() throws(CompactError) -> Int64 { Int64(try number().required()) }
}

extension HardwareTags: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(Optional(nic))
        for tag in [uuid, board, os] { writer.put(tag) }
        writer.put(Optional(disk))
        writer.put(Optional(weak))
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(nic: try reader.texts().required(), uuid: try reader.text(), board: try reader.text())
        os = try reader.text()
        disk = try reader.texts().required()
        weak = try reader.texts().required()
    }
}

extension Conclusion: CompactForm {
    func write(to writer: inout CompactWriter) {
        for text in [profile, digest] { writer.put(Optional(text)) }
        for number in [low, high] { writer.put(Optional(number)) }
        writer.put(Optional(verdict))
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            profile: try reader.text().required(), digest: try reader.text().required(),
            low: try reader.number().required(), high: try reader.number().required(),
            verdict: try reader.word().required())
    }
}
