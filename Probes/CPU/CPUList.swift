/// A list of CPU numbers as the kernel writes it, such as `0-3,8`: each once, from low to high.
///
/// Source: Linux `Documentation/admin-guide/cputopology.rst`; the form, `bitmap_print_to_pagebuf` in `lib/bitmap-str.c`.
struct CPUList {
    let numbers: [Int]

    /// More than any kernel is built for (`NR_CPUS` is at most 8192).
    private static let most = 1 << 16

    init?(_ text: String) {
        var numbers: [Int] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
                numbers.last ?? -1 < first, first <= last, last < Self.most
            else { return nil }
            numbers += first...last
        }
        guard !numbers.isEmpty else { return nil }
        self.numbers = numbers
    }
}
