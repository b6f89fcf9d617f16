/// The mistakes found so far in one file.
final class MistakeList {
    private(set) var mistakes: [MistakeAt] = []

    func note(_ problem: Problem, at offset: Int) { mistakes.append(MistakeAt(offset: offset, problem: problem)) }
}
