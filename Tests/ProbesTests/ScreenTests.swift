import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Probes

/// EDIDs made here byte by byte, whole and broken.
@Suite struct ScreenTests {
    /// A screen of 1366×768, 344 mm × 193 mm, with what a test changes; the checksum fits unless told otherwise.
    private func edid(_ changes: [Int: UInt8] = [:], spoilt: Bool = false) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 128)
        bytes.replaceSubrange(0..<8, with: [0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0])
        (bytes[18], bytes[19], bytes[21], bytes[22], bytes[24]) = (1, 4, 34, 19, 2)
        bytes.replaceSubrange(54..<59, with: [0x66, 0x1e, 0x56, 0x00, 0x50])
        bytes.replaceSubrange(59..<62, with: [0x00, 0x00, 0x30])
        bytes.replaceSubrange(66..<69, with: [0x58, 0xc1, 0x10])
        for (place, value) in changes { bytes[place] = value }
        bytes[127] = 0
        bytes[127] = 0 &- bytes.reduce(0, &+) &+ (spoilt ? 1 : 0)
        return bytes
    }

    @Test func `pixels and millimetres are those of the preferred timing`() throws {
        let edid = try #require(EDID(bytes: edid()))
        #expect([edid.width, edid.height, edid.widthMm, edid.heightMm] == [1366, 768, 344, 193])
    }

    @Test func `a ratio in the timing's place for millimetres gives way to the centimetres`() throws {
        let edid = try #require(EDID(bytes: edid([66: 160, 67: 90, 68: 0])))
        #expect([edid.widthMm, edid.heightMm] == [340, 190])
    }

    @Test func `a projector has no size, and what names only a ratio has none either`() throws {
        let projector = try #require(EDID(bytes: edid([21: 0, 22: 0, 66: 0, 67: 0, 68: 0])))
        #expect([projector.widthMm, projector.heightMm] == [nil, nil])
        let ratio = try #require(EDID(bytes: edid([21: 79, 22: 0, 66: 16, 67: 9, 68: 0])))
        #expect([ratio.widthMm, ratio.heightMm] == [nil, nil])
    }

    @Test func `an interlaced timing has twice the lines of its field`() throws {
        #expect(try #require(EDID(bytes: edid([71: 0x80]))).height == 1536)
    }

    @Test func `an old screen's first timing counts only where it says that it prefers it`() throws {
        #expect(try #require(EDID(bytes: edid([19: 1]))).width == 1366)
        #expect(try #require(EDID(bytes: edid([19: 1, 24: 0]))).width == nil)
        #expect(try #require(EDID(bytes: edid([54: 0, 55: 0]))).width == nil)
    }

    @Test func `what is cut, spoilt or no EDID is none`() {
        #expect(EDID(bytes: []) == nil)
        #expect(EDID(bytes: Array(edid().dropLast())) == nil)
        #expect(EDID(bytes: edid(spoilt: true)) == nil)
        #expect(EDID(bytes: edid([0: 1])) == nil)
        #expect(EDID(bytes: edid([18: 2])) == nil)
        #expect(EDID(bytes: [UInt8](repeating: 0, count: 128)) == nil)
        #expect(EDID(bytes: edid() + [UInt8](repeating: 7, count: 300))?.width == 1366)
    }

    @Test func `connected screens count by their EDID, and a panel without one by its modes`() throws {
        let folder = try TemporaryFolder()
        func add(_ name: String, _ status: String, _ edid: [UInt8], modes: String) throws {
            try folder.write(status + "\n", to: "sys/class/drm/\(name)/status")
            try folder.write(edid, to: "sys/class/drm/\(name)/edid")
            try folder.write(modes, to: "sys/class/drm/\(name)/modes")
        }
        try add("card0-LVDS-1", "connected", edid(), modes: "1024x768\n800x600\n")
        try add("card0-eDP-1", "connected", [], modes: "1920x1080\n")
        try add("card0-VGA-1", "connected", [], modes: "2048x1536\n")
        try add("card0-DP-1", "disconnected", edid(), modes: "1600x1200\n")
        try add("card0-HDMI-A-1", "connected", [1, 2, 3], modes: "")
        #expect(
            ScreenProbe(root: .recorded(in: folder.path)).read().value == [
                Screen(width: 1920, height: 1080), Screen(width: 1366, height: 768, widthMm: 344, heightMm: 193),
            ])
    }
}
