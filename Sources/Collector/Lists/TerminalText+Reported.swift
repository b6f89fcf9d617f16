package import Fleet
package import ShownText

extension TerminalText {
    package init(_ text: ReportedText) { self.init(cleaning: text.untrusted) }
}
