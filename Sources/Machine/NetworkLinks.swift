/// Which kinds of network adapter the PC has, on any bus. Source: `/sys/class/net`.
package struct NetworkLinks: Codable, Hashable, Sendable {
    package var wired: YesNo?
    package var wireless: YesNo?

    package init(wired: YesNo? = nil, wireless: YesNo? = nil) {
        self.wired = wired
        self.wireless = wireless
    }
}
