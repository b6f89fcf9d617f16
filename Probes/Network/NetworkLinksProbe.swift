internal import Machine
internal import SystemRoot

/// Reads which kinds of network adapter the PC has, on any bus. Source: Linux `Documentation/ABI/testing/sysfs-class-net`.
struct NetworkLinksProbe {
    let root: SystemRoot
    private let folder = "sys/class/net"

    init(root: SystemRoot) { self.root = root }

    func read() -> Reading<NetworkLinks> {
        var notes = Notes()
        guard let names = notes.attempt("links", { () throws(ReadError) in try root.names(in: folder) }) else {
            return Reading(value: nil, notes: notes)
        }
        // A link to a device tells an adapter from a bridge, a tunnel or the loopback.
        let adapters = names.filter { root.exists("\(folder)/\($0)/device") }
        let wireless = adapters.filter {
            root.exists("\(folder)/\($0)/wireless") || root.exists("\(folder)/\($0)/phy80211")
        }
        let wired = adapters.filter { name in
            // 1 is Ethernet: Linux include/uapi/linux/if_arp.h.
            !wireless.contains(name) && (try? root.value(of: "\(folder)/\(name)/type")) == "1"
        }
        let links = NetworkLinks(wired: YesNo(!wired.isEmpty), wireless: YesNo(!wireless.isEmpty))
        notes.saw("links", in: "/" + folder)
        return Reading(value: links, notes: notes)
    }
}
