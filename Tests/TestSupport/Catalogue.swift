package import Foundation

/// A catalogue of what a program says, as it is written: a file a language, a case a sentence.
package struct Catalogue {
    /// The sentences by their case labels.
    package let english, vietnamese: [String: String]

    /// - Parameter path: Below `Sources`, without the language and the ending, such as `Agent/Words/Message`.
    package init(_ path: String) throws {
        english = try Self.sentences("\(path)+English.swift")
        vietnamese = try Self.sentences("\(path)+Vietnamese.swift")
    }

    /// The labels of both languages with the English and the Vietnamese sentence.
    package var pairs: [(label: String, english: String, vietnamese: String)] {
        english.filter { $0.key.contains("case .") }.compactMap { label, sentence in
            vietnamese[label.replacing("english", with: "vietnamese")].map { (label, sentence, $0) }
        }
    }

    /// As many sentences as the English one has.
    package var count: Int { english.keys.count { $0.contains("case .") } }

    /// The labels whose two sentences do not use the same of what the label binds.
    package var unlike: [String] {
        pairs.filter { Self.used($0.label, $0.english) != Self.used($0.label, $0.vietnamese) }.map(\.label)
    }

    /// The labels whose Vietnamese sentence is the English one.
    package var leftInEnglish: [String] {
        pairs.filter { $0.english == $0.vietnamese && $0.english.contains(/"[^"]*[a-z]{3} [a-z]{3}/) }.map(\.label)
    }

    /// The folder of all sources.
    package static let sources = URL(filePath: Fixtures.folder).appending(path: "../../Sources")

    /// Sentences that stand in no catalogue, in the Swift files of a folder below `Sources`.
    package static func strays(in folder: String) throws -> [String] {
        let folder = sources.appending(path: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".swift") && !$0.contains("+Vietnamese") && !$0.contains("+English")
        }
        return try names.flatMap { name in
            try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
                .filter { line in
                    !line.drop { $0 == " " }.hasPrefix("//") && line.firstMatch(of: /"[A-Z][a-z]+ [a-z]+ [a-z]+/) != nil
                }.map { "\(name): \($0)" }
        }
    }

    /// By their case labels, the outer before the inner.
    private static func sentences(_ file: String) throws -> [String: String] {
        let source = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
        var sentences: [String: String] = [:]
        var labels: [(indent: Int, label: String)] = []
        for line in source.split(separator: "\n") {
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
}
