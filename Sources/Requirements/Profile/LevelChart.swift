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

    package struct Step: Hashable, Sendable {
        package var level: Int
        package var source: String

        package init(level: Int, source: String) {
            self.level = level
            self.source = source
        }

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            level = fields[.level].whole(in: 0...100)
            source = fields[.source].text()
        }

        private enum Key: String, CaseIterable { case level, source }
    }

    init(_ node: DataNode) {
        let fields = node.fields(Word.self)
        let nodes = Word.allCases.map { fields[$0] }
        let steps = nodes.map(Step.init)
        for (index, node) in nodes.enumerated().dropFirst() where steps[index].level < steps[index - 1].level {
            let worse = steps[index - 1].level
            node.note(.belowWorseWord(steps[index].level, word: Self.words[index - 1], level: worse))
        }
        if !steps.contains(where: { $0.level >= 80 }) { node.note(.noRecommendedLevel) }
        self.init(steps: steps)
    }

    /// - Parameter steps: one for each word, in the words' order.
    private init(steps: [Step]) {
        self.steps = steps
        let minimum = steps.firstIndex { $0.level >= 40 } ?? 0
        let recommended = steps.firstIndex { $0.level >= 80 } ?? 0
        self.minimum = Self.words[minimum]
        self.recommended = Self.words[recommended]
        source = Scale.combined(minimum: steps[minimum].source, recommended: steps[recommended].source)
    }

    private static var words: [String] { Word.allCases.map(\.rawValue) }

    package func level(_ word: Word) -> Int {
        for (candidate, step) in zip(Word.allCases, steps) where candidate == word { return step.level }
        return 0
    }

    /// The lowest and highest level that a word can have.
    var range: ClosedRange<Int> { (steps.first?.level ?? 0)...(steps.last?.level ?? 100) }
}
