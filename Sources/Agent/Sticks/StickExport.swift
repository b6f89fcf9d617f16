import FoundationEssentials
package import Reports

/// Writes reports to a stick, which may be pulled out at any instant: it holds copies only.
package struct StickExport {
    private let calls: any FileSystemCalls

    package init(calls: any FileSystemCalls) { self.calls = calls }

    /// Writes each line into a file of its own, then reads all back.
    ///
    /// - Returns: the folder that they are in.
    package func write(_ lines: [SignedLine], to path: String) throws(Failure) -> DurableFolder {
        guard let folder = try StickFolder.find(under: path, in: calls, making: true) else {
            throw Failure(.noSuchFolder(path))
        }
        let different: String?
        do throws(FileFault) {
            try write(lines, to: folder)
            different = try firstThatDiffers(of: lines, in: folder)
        } catch {
            throw Failure(error)
        }
        if let different { throw Failure(.readBackDiffers(file: "\(folder.path)/\(different)")) }
        return folder
    }

    private func write(_ lines: [SignedLine], to folder: DurableFolder) throws(FileFault) {
        for line in lines {
            let name = StickExport.fileName(of: line)
            // The same report from an earlier time: it is read back with the others.
            if try folder.read(name, limit: SignedLine.lengthLimit) == line.bytes { continue }
            try folder.write(line.bytes, as: name)
        }
        try folder.syncFileSystem()
    }

    private func firstThatDiffers(of lines: [SignedLine], in folder: DurableFolder) throws(FileFault) -> String? {
        for line in lines {
            let name = StickExport.fileName(of: line)
            guard try folder.readFromDevice(name, limit: SignedLine.lengthLimit) == line.bytes else { return name }
        }
        return nil
    }

    /// 16 hexadecimal digits, the start of the line's SHA-256, which its id is made of too. FAT does not know cases, so
    /// the id itself, which does, is no file name.
    package static func fileName(of line: SignedLine) -> String {
        let standard = line.id.description.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        let bytes = Data(base64Encoded: String(standard) + "==") ?? Data()
        let digits = bytes.prefix(8).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        return digits.joined() + ".jws"
    }
}
