#if SystemLibraries
    internal import CUdev
    private import Glibc

    /// The running PC's udev database, through libudev.
    package struct LiveUdev: UdevSource {
        package init() {}

        /// Where udevd keeps what it knows; libudev answers without it too, but only with what the kernel says.
        package var isThere: Bool { access("/run/udev/data", F_OK) == 0 }

        package func properties(subsystem: String, name: String) -> [String: String]? {
            guard let context = udev_new() else { return nil }
            defer { udev_unref(context) }
            guard let device = udev_device_new_from_subsystem_sysname(context, subsystem, name) else { return nil }
            defer { udev_device_unref(device) }

            var properties: [String: String] = [:]
            var entry = udev_device_get_properties_list_entry(device)
            while let current = entry {
                if let key = udev_list_entry_get_name(current), let value = udev_list_entry_get_value(current) {
                    properties[String(cString: key)] = String(cString: value)
                }
                entry = udev_list_entry_get_next(current)
            }
            return properties
        }
    }
#else
    /// The running PC's udev database, from its files.
    package typealias LiveUdev = UdevFiles
#endif
