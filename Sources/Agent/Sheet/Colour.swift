/// The colours of a terminal; `off` everywhere else. Source: ECMA-48 §8.3.117.
struct Colour: Sendable {
    let isOn: Bool

    enum Name: Int { case red = 31, green = 32, yellow = 33, cyan = 36 }

    func paint(_ text: String, _ name: Name) -> String { wrap(text, "\(name.rawValue)") }
    func bold(_ text: String) -> String { wrap(text, "1") }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
