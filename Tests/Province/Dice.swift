/// Choices that are the same in every run: SplitMix64 (Steele, Lea and Flood 2014, figure 16).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter path: What the choices are for, such as a seed, a school and a PC: each has its own.
    init(_ path: UInt64...) {
        state = 0
        for part in path { state = next() ^ part }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func happens(perThousand chance: Int) -> Bool { number(0...999) < chance }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) } }

    /// 16 lower-case hexadecimal digits, as hardware tags and boot ids are.
    mutating func hexadecimal() -> String {
        let digits = String(next(), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    mutating func one<Choice>(of choices: [Choice]) -> Choice { choices[number(0...choices.count - 1)] }
}
