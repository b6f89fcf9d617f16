import Glibc

/// What ends the daemon's sleep before its deadline.
final class Watches {
    /// A kit, a label or a measurement that a command has put into the state folder.
    let state: Watch

    /// Fires once after ``armForHardware()``, so that a plug with a loose contact wakes nobody twice.
    let hardware: Watch

    private let hardwareFolder: String

    /// udev's database: a device's file is written anew when udev is done with an event of that device, and removed when
    /// the device is gone. Where there is no udev, there is no such folder.
    ///
    /// Watching it needs no further right, whereas udev's monitor needs sockets of another kind, `AF_NETLINK`, and
    /// libudev in the memory of what waits.
    static let udevData = "/run/udev/data"

    init(stateFolder: String, hardwareFolder: String = udevData) throws(SystemError) {
        state = try Watch()
        hardware = try Watch()
        self.hardwareFolder = hardwareFolder
        // The write dance ends in a rename.
        state.add(stateFolder, IN_MOVED_TO)
        armForHardware()
    }

    /// Takes over what ``inheritance`` says; `nil` where it speaks of other descriptors.
    init?(inherited: [Int32]) {
        guard inherited.count == 2, inherited[0] != inherited[1], let state = Watch(inherited: inherited[0]),
            let hardware = Watch(inherited: inherited[1])
        else { return nil }
        self.state = state
        self.hardware = hardware
        hardwareFolder = Self.udevData
    }

    func armForHardware() {
        hardware.take()
        hardware.add(hardwareFolder, UInt32(IN_MOVED_TO) | UInt32(IN_DELETE) | IN_ONESHOT)
    }

    /// Whether what happened in the state folder concerns the daemon.
    func tookNews() -> Bool { state.take(of: StateFolder.namesThatWake.contains) }

    var inheritance: [Int32] { [state.descriptor, hardware.descriptor] }

    func setInherited(_ inherited: Bool) {
        state.setInherited(inherited)
        hardware.setInherited(inherited)
    }
}
