import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Probes

/// Connectors as the kernel's graphics drivers show them.
@Suite struct ScreenConnectorTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func add(_ connector: String, status: String = "connected", modes: String, edid: [UInt8]) throws {
        let place = "sys/class/drm/\(connector)/"
        try folder.write(status + "\n", to: place + "status")
        try folder.write(modes, to: place + "modes")
        try folder.write(edid, to: place + "edid")
    }

    private var screens: Reading<[Screen]> { ScreenProbe(root: .recorded(in: folder.path)).read() }

    @Test func `a screen that tells of itself has the first of its modes`() throws {
        try add("card0-VGA-1", modes: "1366x768\n1024x768\n", edid: [0, 0xff, 0xff])
        #expect(screens.value == [Screen(width: 1366, height: 768)])
    }

    @Test func `where a screen tells nothing, the driver's guess is not taken for its size`() throws {
        try add("card0-VGA-1", modes: "1024x768\n800x600\n", edid: [])
        #expect(screens.value == nil)
        #expect(screens.notes.missed.map(\.field) == ["screens"])
    }

    @Test(arguments: ["LVDS", "eDP"])
    func `a built-in panel's size is known to the driver without the panel's word`(kind: String) throws {
        try add("card0-\(kind)-1", modes: "1024x600\n", edid: [])
        #expect(screens.value == [Screen(width: 1024, height: 600)])
    }

    @Test func `a recording that holds no word of the screen's is taken by its modes`() throws {
        try folder.write("connected\n", to: "sys/class/drm/card0-VGA-1/status")
        try folder.write("1280x800\n", to: "sys/class/drm/card0-VGA-1/modes")
        #expect(screens.value == [Screen(width: 1280, height: 800)])
    }

    @Test func `nothing is said of a socket without a screen`() throws {
        try add("card0-HDMI-A-1", status: "disconnected", modes: "", edid: [])
        #expect(screens.value == nil)
    }
}
