package import Reports

/// Names a report whose signature is right: its PC's key, and the line.
package struct ReportName: Hashable, Sendable {
    package let key: KeyID
    package let line: LineID

    package init(key: KeyID, line: LineID) {
        self.key = key
        self.line = line
    }
}
