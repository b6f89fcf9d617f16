internal import SystemRoot

#if SystemLibraries
    internal import CPCI
    internal import CPCIShims

    /// libpci, where pci.ids is packed or does not know a device: libpci unpacks it, and asks udev's hardware database.
    final class LibPCI {
        private let access: UnsafeMutablePointer<pci_access>

        init?() {
            guard let access = pci_shim_open_names() else { return nil }
            self.access = access
        }

        deinit { pci_shim_close(access) }

        /// Where its list of names lies.
        var file: String? { access.pointee.id_file_name.map { String(cString: $0) } }

        func vendor(_ vendor: Int) -> String? {
            text { pci_shim_vendor_name(access, $0, $1, Int32(vendor)) }
        }

        func product(_ product: Int, of vendor: Int) -> String? {
            text { pci_shim_device_name(access, $0, $1, Int32(vendor), Int32(product)) }
        }

        private func text(_ fill: (UnsafeMutablePointer<CChar>, Int32) -> Bool) -> String? {
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
                guard let base = buffer.baseAddress else { return nil }
                base.initialize(repeating: 0, count: buffer.count)
                return fill(base, Int32(buffer.count)) ? String(cString: base) : nil
            }
        }
    }
#else
    /// In libpci's place: where distributions put its list of names. A packed list stays unread.
    struct LibPCI {
        init?() {}

        /// Debian and its kin; Fedora, Arch and openSUSE; what `update-pciids` fetched.
        var file: String? {
            ["/usr/share/misc/pci.ids", "/usr/share/hwdata/pci.ids", "/usr/share/pci.ids", "/var/lib/pciutils/pci.ids"]
                .first { SystemRoot.live.exists(String($0.dropFirst())) }
        }

        func vendor(_ vendor: Int) -> String? { nil }

        func product(_ product: Int, of vendor: Int) -> String? { nil }
    }
#endif
