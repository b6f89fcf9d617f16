import Foundation
import TestSupport
import Testing

/// The catalogues of what the program says, as they are written.
@Suite struct CatalogueTests {
    /// The English and the Vietnamese file of each catalogue.
    private static let catalogues = ["Words/Message", "Sheet/SheetText", "Help/HelpText"]

    private static func source(_ file: String) throws -> String {
        let sources = URL(filePath: Fixtures.folder).appending(path: "../../Sources/Agent")
        return try String(contentsOf: sources.appending(path: file), encoding: .utf8)
    }

    /// The sentences by their case labels, the outer before the inner.
    private static func sentences(_ file: String) throws -> [String: String] {
        var sentences: [String: String] = [:]
        var labels: [(indent: Int, label: String)] = []
        for line in try source(file).split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            let text = line.dropFirst(indent)
            if text.hasPrefix("extension ") || text.hasPrefix("private func ") {
                labels = [(indent, String(text.prefix(40)))]
            }
            guard text.hasPrefix("case .") || text.hasPrefix("case nil") else {
                sentences[labels.map(\.label).joined(separator: " "), default: ""] += text
                continue
            }
            labels.removeAll { $0.indent >= indent }
            let end = text.firstRange(of: /:( |$)/)?.lowerBound ?? text.endIndex
            labels.append((indent, String(text[..<end])))
            sentences[labels.map(\.label).joined(separator: " "), default: ""] += text[end...]
        }
        return sentences
    }

    /// The names that a label binds, and the sentence uses.
    private static func used(_ label: String, _ sentence: String) -> Set<String> {
        let bound = label.matches(of: /let ([a-z][A-Za-z]*)/).map { String($0.1) }
        let code = Self.code(of: sentence)
        let words = Set(code.matches(of: /[A-Za-z]+/).map { String($0.0) })
        return Set(bound).intersection(words)
    }

    /// A sentence without its text: what is computed, within `\(…)` and beside.
    private static func code(of sentence: String) -> String {
        var code = ""
        /// For each `\(` that is open, the brackets within; in the text itself between them.
        var brackets: [Int] = []
        var isText = false
        var isEscaped = false
        for character in sentence {
            if isText {
                if isEscaped, character == "(" {
                    brackets.append(0)
                    isText = false
                } else if character == "\"", !isEscaped {
                    isText = false
                }
                isEscaped = character == "\\" && !isEscaped
                code += " "
                continue
            }
            if character == "\"" { isText = true }
            if character == "(", let last = brackets.indices.last { brackets[last] += 1 }
            if character == ")", let last = brackets.indices.last {
                brackets[last] -= 1
                if brackets[last] < 0 {
                    brackets.removeLast()
                    isText = true
                }
            }
            code.append(character)
        }
        return code
    }

    @Test(arguments: catalogues)
    func `what goes into the English sentence goes into the Vietnamese one`(catalogue: String) throws {
        let english = try Self.sentences("\(catalogue)+English.swift")
        let vietnamese = try Self.sentences("\(catalogue)+Vietnamese.swift")
        var compared = 0
        for (label, sentence) in english where label.contains("case .") {
            guard let other = vietnamese[label.replacing("english", with: "vietnamese")] else { continue }
            compared += 1
            #expect(Self.used(label, sentence) == Self.used(label, other), "\(label)")
        }
        // Nearly all have the same label; those with a plural of their own do not.
        #expect(compared * 100 >= english.keys.count { $0.contains("case .") } * 95, "\(compared) of \(english.count)")
    }

    @Test(arguments: catalogues)
    func `no Vietnamese sentence was left in English`(catalogue: String) throws {
        let english = try Self.sentences("\(catalogue)+English.swift")
        let vietnamese = try Self.sentences("\(catalogue)+Vietnamese.swift")
        for (label, sentence) in english where label.contains("case .") && sentence.contains(/"[^"]*[a-z]{3} [a-z]{3}/)
        {
            #expect(vietnamese[label] != sentence, "\(label)")
        }
    }

    @Test func `no command has a sentence of its own beside the catalogues`() throws {
        let folders = ["Commands", "Profiles", "Daemon", "Sheet", "Sending", "Sticks"]
        let sources = URL(filePath: Fixtures.folder).appending(path: "../../Sources/Agent")
        for folder in folders {
            let folder = sources.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            where !file.lastPathComponent.contains("+Vietnamese") && !file.lastPathComponent.contains("+English") {
                let text = try String(contentsOf: file, encoding: .utf8)
                let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
                for line in code {
                    #expect(
                        line.firstMatch(of: /"[A-Z][a-z]+ [a-z]+ [a-z]+/) == nil, "\(file.lastPathComponent): \(line)")
                }
            }
        }
    }
}
