/// A mistake and the place of the byte that it begins at.
struct MistakeAt: Error {
    let offset: Int
    let problem: Problem
}
