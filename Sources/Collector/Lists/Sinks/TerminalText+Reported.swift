package import Fleet
package import ShownText

extension TerminalText {
    package init(_ words: Wording) { self.init(cleaning: words.untrusted) }

    package init(_ text: ReportedText) { self.init(cleaning: text.untrusted) }
}
