extension Array {
    /// The same one after the other in lists of at most so many, as a payload can hold.
    package func parts(ofAtMost limit: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: limit).map { self[$0..<Swift.min($0 + limit, count)] }
    }
}
