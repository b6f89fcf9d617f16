internal import Reports

/// What tells one PC or one person from others, and what stands for it in a recording.
///
/// A recording is gone through twice: the first time finds the values by where they stand, the second replaces them
/// wherever they stand.
struct PersonalValues {
    private var pseudonyms: Pseudonyms
    private var replacements = Replacements()
    /// Each value's bytes where it is a number, as some firmware and drivers write it.
    private var rawReplacements: [(old: [UInt8], new: [UInt8])] = []
    private var addresses: [[UInt8]: Int] = [:]
    private let publicWords: PublicWords

    init(publicWords: PublicWords, pseudonyms: Pseudonyms) {
        self.publicWords = publicWords
        self.pseudonyms = pseudonyms
    }

    /// What stands for a value in this one place.
    mutating func pseudonym(of value: some Collection<UInt8>) -> [UInt8] { pseudonyms.pseudonym(of: value) }

    /// What stands for a serial number or another number given to one thing only; from now on, wherever it stands.
    ///
    /// A maker's placeholder stays, so that what it says of the PC is the same as before.
    @discardableResult
    mutating func number(_ value: some Collection<UInt8>) -> [UInt8] {
        let value = Array(value)
        let text = String(decoding: value, as: UTF8.self)
        guard !HardwareIdentifier(text).isPlaceholder, !publicWords.isPublicNumber(value),
            !pseudonyms.isPseudonym(value)
        else { return value }
        if let reach = Self.reach(of: value) {
            for spelling in Self.spellings(of: value) {
                replacements.add(spelling.old, spelling.written(pseudonym(of: spelling.plain)), reach: reach)
            }
            addRaw(value)
        }
        return pseudonym(of: value)
    }

    /// Takes a person's or a PC's name for personal, wherever it stands as a word.
    mutating func name(_ value: some Collection<UInt8>) {
        let value = Array(value)
        guard value.count(where: \.isLetterOrDigit) >= 2, value.contains(where: { $0.isLetterOrDigit && !$0.isDigit }),
            !publicWords.isPublicName(value)
        else { return }
        for spelling in Self.spellings(of: value) {
            replacements.add(spelling.old, spelling.written(pseudonym(of: spelling.plain)), reach: .words)
        }
    }

    /// Bytes in which all that is known so far, and all that has the form of a hardware address or a UUID, is replaced.
    mutating func replacing(_ bytes: some Collection<UInt8>, inUdev: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        for range in NumberForms.ranges(in: bytes) { number(bytes[range]) }
        return replacements.applied(to: bytes, inUdev: inUdev)
    }

    mutating func replacing(_ text: String) -> String {
        String(decoding: replacing(Array(text.utf8)), as: UTF8.self)
    }

    /// The same, in bytes that are no text.
    mutating func replacingRaw(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = replacements.applied(to: bytes, inUdev: false)
        for (old, new) in rawReplacements {
            var place = 0
            while let found = bytes[place...].firstRange(of: old) {
                bytes.replaceSubrange(found, with: new)
                place = found.upperBound
            }
        }
        return bytes
    }

    /// What stands for a network address: one of those kept for documentation, RFC 5737.
    mutating func networkAddress(_ address: some Collection<UInt8>) -> [UInt8] {
        let number = addresses[Array(address)] ?? addresses.count % 254 + 1
        addresses[Array(address)] = number
        return Array("192.0.2.\(number)".utf8)
    }

    /// Whether a number was already found.
    func knows(_ number: [UInt8]) -> Bool { replacements.holds(number) }

    private static func reach(of value: [UInt8]) -> Replacements.Reach? {
        let letters = value.filter(\.isLetterOrDigit)
        guard letters.count >= 6 else { return nil }
        if letters.allSatisfy(\.isDigit) { return letters.count < 10 ? .udevWords : .words }
        guard letters.contains(where: \.isDigit) else { return .udevWords }
        return letters.count >= 8 ? .anywhere : .words
    }

    /// Hardware addresses and UUIDs, 6 and 16 bytes.
    private mutating func addRaw(_ value: [UInt8]) {
        let digits = value.filter(\.isLetterOrDigit)
        guard digits.count == 12 || digits.count == 32, let old = Self.bytes(digits),
            let new = Self.bytes(pseudonym(of: digits)), !rawReplacements.contains(where: { $0.old == old })
        else { return }
        rawReplacements.append((old, new))
    }

    private static func bytes(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.allSatisfy(\.isHexDigit) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(truncatingIfNeeded: digits[$0].hexValue << 4 | digits[$0 + 1].hexValue)
        }
    }
}
