import Machine

extension PCIFunction: CompactForm {
    func write(to writer: inout CompactWriter) {
        for text in [slot, classCode, vendorId, deviceId] { writer.put(Optional(text)) }
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            slot: try reader.text().required(), classCode: try reader.text().required(),
            vendorId: try reader.text().required(), deviceId: try reader.text().required())
    }
}

extension NetworkLinks: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(wired)
        writer.put(wireless)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(wired: try reader.word(), wireless: try reader.word())
    }
}

extension Audio: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(output)
        writer.put(input)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(output: try reader.word(), input: try reader.word())
    }
}

extension Screen: CompactForm {
    func write(to writer: inout CompactWriter) {
        for number in [width, height, widthMm, heightMm] { writer.put(number) }
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            width: try reader.number().required(), height: try reader.number().required(), widthMm: try reader.number(),
            heightMm: try reader.number())
    }
}

extension Battery: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(present)
        writer.put(wearPercent)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(present: try reader.word(), wearPercent: try reader.number())
    }
}

extension Firmware: CompactForm {
    func write(to writer: inout CompactWriter) {
        for text in [vendor, version, date] { writer.put(text) }
        writer.put(boot)
        writer.put(secureBoot)
        writer.put(tpm)
        writer.put(tpmVersion)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            vendor: try reader.text(), version: try reader.text(), date: try reader.text(), boot: try reader.word(),
            secureBoot: try reader.word(), tpm: try reader.word(), tpmVersion: try reader.number())
    }
}

extension Board: CompactForm {
    func write(to writer: inout CompactWriter) {
        for text in [vendor, product, chassis] { writer.put(text) }
        writer.put(virtual)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            vendor: try reader.text(), product: try reader.text(), chassis: try reader.text(),
            virtual: try reader.word())
    }
}
