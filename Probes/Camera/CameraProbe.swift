internal import Machine
internal import SystemRoot
internal import Udev

/// Reads whether the PC has a camera, on any bus.
///
/// Source: Linux `Documentation/ABI/stable/sysfs-class-video4linux` and udev's `v4l_id`, which asks each device what it
/// can do.
struct CameraProbe {
    let root: SystemRoot
    let udev: any UdevSource
    private let folder = "sys/class/video4linux"

    init(root: SystemRoot, udev: any UdevSource) {
        self.root = root
        self.udev = udev
    }

    func read() -> Reading<YesNo> {
        var notes = Notes()
        guard let names = notes.attempt("camera", { () throws(ReadError) in try root.names(in: folder) }) else {
            return Reading(value: nil, notes: notes)
        }
        notes.saw("camera", in: "/" + folder)
        return Reading(value: YesNo(names.contains(where: isCamera)), notes: notes)
    }

    private func isCamera(_ name: String) -> Bool {
        let path = root.resolved("\(folder)/\(name)")
        // Programs make devices of their own there, to show a film as if it were a camera.
        guard name.hasPrefix("video"), !path.contains("/virtual/") else { return false }
        if let can = udev.properties(subsystem: "video4linux", name: name)?["ID_V4L_CAPABILITIES"] {
            // What also gives pictures out converts them, what also tunes is a television card.
            return can.contains(":capture:") && !can.contains(":video_output:") && !can.contains(":tuner:")
        }
        // Without udev: the first node of a camera on USB; its others carry no pictures.
        return path.passes("usb") && ((try? root.value(of: "\(folder)/\(name)/index")) ?? "0") == "0"
    }
}
