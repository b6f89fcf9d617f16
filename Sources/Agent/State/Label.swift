/// What the school calls this PC, and what it is for.
package struct Label: Codable, Hashable, Sendable {
    /// A place and a number, such as "Lab 1 / 07".
    package var text: String?

    /// The name of the profile that this PC is meant for, where it isn't the first of the kit's.
    package var use: String?

    package init(text: String? = nil, use: String? = nil) {
        self.text = text
        self.use = use
    }
}
