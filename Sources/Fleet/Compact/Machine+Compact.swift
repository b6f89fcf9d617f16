import Machine

extension Machine: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(cpu)
        writer.put(memory)
        writer.put(storage)
        writer.put(os)
        writer.put(otherSystems)
        writer.put(graphics)
        writer.put(network)
        writer.put(sound)
        writer.put(links)
        writer.put(audio)
        writer.put(screens)
        writer.put(camera)
        writer.put(battery)
        writer.put(firmware)
        writer.put(board)
        writer.put(missed)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            cpu: try reader.form(), memory: try reader.form(), storage: try reader.forms(), os: try reader.form(),
            otherSystems: try reader.words(), graphics: try reader.forms(), network: try reader.forms(),
            sound: try reader.forms(), links: try reader.form(), audio: try reader.form(), screens: try reader.forms(),
            camera: try reader.word(), battery: try reader.form(), firmware: try reader.form(), board: try reader.form()
        )
        missed = try reader.forms().required()
    }
}

extension CPU: CompactForm {
    func write(to writer: inout CompactWriter) {
        for text in [architecture, vendor, model] { writer.put(text) }
        for number in [family, modelNumber, stepping, sockets, cores, threads, maxMhz, measuredCore2Mhz] {
            writer.put(number)
        }
        writer.put(isa)
        writer.put(features)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            architecture: try reader.text(), vendor: try reader.text(), model: try reader.text(),
            family: try reader.number(), modelNumber: try reader.number(), stepping: try reader.number(),
            sockets: try reader.number(), cores: try reader.number(), threads: try reader.number(),
            maxMhz: try reader.number(),
            measuredCore2Mhz: try reader.number(), isa: try reader.word(), features: try reader.texts())
    }
}

extension Memory: CompactForm {
    func write(to writer: inout CompactWriter) {
        for number in [usableBytes, installedBytes, nominalBytes, maxBytes] { writer.put(number) }
        writer.put(slots)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            usableBytes: try reader.size(), installedBytes: try reader.size(), nominalBytes: try reader.size(),
            maxBytes: try reader.size(), slots: try reader.forms())
    }
}

extension MemorySlot: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(locator)
        writer.put(bytes)
        writer.put(type)
        writer.put(speedMts)
        writer.put(soldered)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            locator: try reader.text(), bytes: try reader.size(), type: try reader.text(),
            speedMts: try reader.number(),
            soldered: try reader.truth())
    }
}

extension Disk: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(Optional(name))
        writer.put(model)
        writer.put(bytes)
        writer.put(Optional(kind))
        writer.put(Optional(kindBasis))
        writer.put(transport)
        writer.put(rotationRpm)
        writer.put(failing)
        writer.put(Optional(system))
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            name: try reader.text().required(), model: try reader.text(), bytes: try reader.size(),
            kind: try reader.word().required(), kindBasis: try reader.word().required(),
            transport: try reader.word(), rotationRpm: try reader.number(), failing: try reader.word(),
            system: try reader.truth().required())
    }
}

extension OperatingSystem: CompactForm {
    func write(to writer: inout CompactWriter) {
        for text in [id, versionId, name] { writer.put(text) }
        writer.put(idLike)
        writer.put(kernel)
        writer.put(live)
        writer.put(rootBytes)
        writer.put(rootFreeBytes)
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            id: try reader.text(), versionId: try reader.text(), name: try reader.text(), idLike: try reader.texts(),
            kernel: try reader.text(), live: try reader.truth(), rootBytes: try reader.size(),
            rootFreeBytes: try reader.size())
    }
}

extension Missed: CompactForm {
    func write(to writer: inout CompactWriter) {
        writer.put(Optional(field))
        writer.put(Optional(source))
        writer.put(Optional(reason))
    }

    init(_ reader: inout CompactReader) throws(CompactError) {
        self.init(
            field: try reader.text().required(), source: try reader.text().required(),
            reason: try reader.word().required())
    }
}
