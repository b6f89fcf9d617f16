/// What a collector answered, cut out of what `curl` printed.
package struct HTTPAnswer: Hashable, Sendable {
    package var status: Int

    /// Seconds, between one and a day; other forms of the header are not understood, and dates least of all: clocks
    /// can't be trusted.
    package var retryAfter: Int64?

    package var body: [UInt8]

    package init(status: Int, retryAfter: Int64? = nil, body: [UInt8] = []) {
        self.status = status
        self.retryAfter = retryAfter
        self.body = body
    }

    /// Takes apart blocks of headers, the body, and after the last newline the status.
    ///
    /// There is more than one block where a proxy or a `100 Continue` came first; the last one counts.
    package init?(curlOutput output: [UInt8]) {
        guard let newline = output.lastIndex(of: 0x0A) else { return nil }
        let code = String(decoding: output[(newline + 1)...], as: UTF8.self)
        guard code.utf8.count == 3, let status = Int(code), status >= 100 else { return nil }
        self.init(status: status)
        var rest = output[..<newline]
        while rest.starts(with: Array("HTTP/".utf8)), let end = HTTPAnswer.endOfBlock(rest) {
            retryAfter = HTTPAnswer.retryAfter(in: rest[..<end])
            rest = rest[end...]
        }
        body = Array(rest)
    }

    /// Behind the empty line that ends a block of headers.
    private static func endOfBlock(_ text: ArraySlice<UInt8>) -> Int? {
        var lineStart = text.startIndex
        while let end = text[lineStart...].firstIndex(of: 0x0A) {
            let line = text[lineStart..<end]
            lineStart = end + 1
            if line.isEmpty || line.elementsEqual([0x0D]) { return lineStart }
        }
        return nil
    }

    private static func retryAfter(in block: ArraySlice<UInt8>) -> Int64? {
        for line in String(decoding: block, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "retry-after" else { continue }
            let digits = parts[1].filter { $0 != " " && $0 != "\t" }
            guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
            return min(86_400, max(1, Int64(digits) ?? 86_400))
        }
        return nil
    }
}
