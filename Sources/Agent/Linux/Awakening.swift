/// What a daemon that comes out of its sleep is told: by what it was woken, and which descriptors it has inherited.
package struct Awakening: Hashable, CustomStringConvertible {
    static let option = "--after-sleep"

    let wakeUp: WakeUp
    let watches: [Int32]

    init(by wakeUp: WakeUp, watches: [Int32]) {
        self.wakeUp = wakeUp
        self.watches = watches
    }

    /// Reads what ``description`` says.
    init?(_ text: String) {
        let words = text.split(separator: ",")
        guard let wakeUp = words.first.flatMap({ WakeUp(rawValue: String($0)) }) else { return nil }
        self.init(by: wakeUp, watches: words.dropFirst().compactMap { Int32($0) })
    }

    package var description: String { ([wakeUp.rawValue] + watches.map { "\($0)" }).joined(separator: ",") }
}
