/// Whether sound can go out and in, on any bus. Source: the `pcmC*D*p` and `pcmC*D*c` devices in `/sys/class/sound`.
package struct Audio: Codable, Hashable, Sendable {
    package var output: YesNo?
    package var input: YesNo?

    package init(output: YesNo? = nil, input: YesNo? = nil) {
        self.output = output
        self.input = input
    }
}
