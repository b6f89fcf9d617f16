/// Words that a ``LevelChart`` gives levels to, worst first.
package protocol ChartedWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// How a word becomes a level: a list of all the words, each with its level.
package struct LevelChart<Word: ChartedWord>: Hashable, Sendable {
    package let steps: [Step]

    /// The first word with a level of 40 or more, and of 80 or more.
    let minimum: String
    let recommended: String

    /// Where these two come from, in one text.
    let source: String

    package struct Step: Codable, Hashable, Sendable {
        package var level: Int
        package var source: String

        package init(level: Int, source: String) {
            self.level = level
            self.source = source
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            level = try container.whole(.level, in: 0...100)
            source = try container.text(.source)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case level, source }
    }

    /// - Parameter steps: one for each word, in the words' order; `nil` where none has 80.
    private init?(steps: [Step]) {
        let words = Array(zip(Word.allCases, steps))
        guard let minimum = words.first(where: { $0.1.level >= 40 }),
            let recommended = words.first(where: { $0.1.level >= 80 })
        else { return nil }
        self.steps = steps
        self.minimum = minimum.0.rawValue
        self.recommended = recommended.0.rawValue
        source = Scale.combined(minimum: minimum.1.source, recommended: recommended.1.source)
    }

    package func level(_ word: Word) -> Int {
        for (candidate, step) in zip(Word.allCases, steps) where candidate == word { return step.level }
        return 0
    }

    /// The lowest and highest level that a word can have.
    var range: ClosedRange<Int> { (steps.first?.level ?? 0)...(steps.last?.level ?? 100) }
}

extension LevelChart: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: AnyKey.self)
        let words = Word.allCases.map(\.rawValue)
        let unknown = container.allKeys.filter { !words.contains($0.stringValue) }
        if let unknown = unknown.min(by: { $0.stringValue < $1.stringValue }) {
            throw Mistake(
                at: decoder.codingPath + [unknown], problem: "is not a known key",
                allowed: "one of \(words.joined(separator: ", "))")
        }
        let steps = try words.map { try container.decode(Step.self, forKey: AnyKey(stringValue: $0)) }
        for (index, word) in words.enumerated().dropFirst() where steps[index].level < steps[index - 1].level {
            throw Mistake(
                at: decoder.codingPath + [AnyKey(stringValue: word)], is: "\(steps[index].level)",
                allowed: "at least the level of \(words[index - 1]), \(steps[index - 1].level)")
        }
        guard let chart = Self(steps: steps) else {
            throw Mistake(
                at: decoder.codingPath, problem: "has no level of 80", allowed: "80 or more for the best")
        }
        self = chart
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnyKey.self)
        for (word, step) in zip(Word.allCases, steps) {
            try container.encode(step, forKey: AnyKey(stringValue: word.rawValue))
        }
    }
}
