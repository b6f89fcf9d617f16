/// What a screen says of itself: the base block of its EDID.
///
/// Format: VESA Enhanced EDID 1.4 §3. Blocks of extensions after it are not read.
struct EDID: Equatable {
    /// The pixels of the timing that the screen prefers; `nil` where it names none.
    private(set) var width: Int?
    private(set) var height: Int?

    /// The picture's size; `nil` for a projector, and where the screen gives only the ratio of its sides.
    private(set) var widthMm: Int?
    private(set) var heightMm: Int?

    private static let header: [UInt8] = [0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]

    /// `nil` where the block is cut, does not begin as one, or its checksum is wrong (§3.3, §3.11).
    init?(bytes: [UInt8]) {
        guard bytes.count >= 128, bytes.starts(with: Self.header), bytes[18] == 1,
            bytes[..<128].reduce(0, &+) == 0
        else { return nil }
        let timing = Array(bytes[54..<72])
        // §3.10.1: the first timing is the preferred one; before 1.3 only where byte 18h says so.
        let isPreferred = bytes[19] >= 3 || bytes[24] & 2 != 0
        // §3.10.2: without a pixel clock it is no timing.
        let isTiming = timing[0] != 0 || timing[1] != 0
        if isTiming, isPreferred { takePixels(timing) }
        // §3.6.2, in centimetres; one of them 0 makes the other a ratio.
        takeSize(
            coarse: (Int(bytes[21]) * 10, Int(bytes[22]) * 10),
            fine: isTiming ? (Self.twelve(timing, 12, 14, 4), Self.twelve(timing, 13, 14, 0)) : (0, 0))
    }

    private mutating func takePixels(_ timing: [UInt8]) {
        let lines = Self.twelve(timing, 5, 7, 4)
        // Interlaced timings count the lines of one field.
        let sides = (Self.twelve(timing, 2, 4, 4), timing[17] & 0x80 == 0 ? lines : lines * 2)
        guard sides.0 >= 320, sides.1 >= 200 else { return }
        (width, height) = sides
    }

    /// The millimetres of the timing where they agree with the screen's centimetres: some makers put a ratio there.
    private mutating func takeSize(coarse: (Int, Int), fine: (Int, Int)) {
        let isCoarseKnown = coarse.0 > 0 && coarse.1 > 0
        let agrees = abs(coarse.0 - fine.0) <= 10 && abs(coarse.1 - fine.1) <= 10
        let size = isCoarseKnown && !agrees ? coarse : fine
        guard size.0 >= 50, size.1 >= 30 else { return }
        (widthMm, heightMm) = size
    }

    /// Twelve bits: eight in one byte, the upper four in a part of another.
    private static func twelve(_ bytes: [UInt8], _ low: Int, _ high: Int, _ shift: UInt8) -> Int {
        Int(bytes[low]) | Int(bytes[high] >> shift & 0xf) << 8
    }
}
