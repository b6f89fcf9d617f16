package import Machine
package import Requirements

/// What one PC says of itself at one time.
///
/// The field names are those of the signed JSON. Times are Unix seconds.
package struct Report: LinePayload {
    package static let lineType = LineType.report

    /// As many Unicode scalars as a label may have.
    package static let labelLimit = 64

    package var v: Int

    /// The kit that this PC was enrolled with.
    package var kit: LineID

    /// Shows that the kit was held, without carrying it: ``Kit/proof(for:)``.
    package var proof: String

    /// 1, 2, 3 and so on for one key.
    package var seq: Int

    /// The key that this installation had before, where it made itself a new one.
    package var was: KeyID?

    /// The latest time that the PC can prove: that of its program, its kit or its newest receipt.
    package var tmin: Int64

    /// What the PC's clock says, right or wrong.
    package var clk: Int64

    /// Whether the kernel says that the clock is synchronised.
    package var sync: Bool

    /// The start of the kernel's random boot id, 16 hexadecimal digits.
    package var boot: String

    /// Seconds since the PC was switched on.
    package var up: Int

    /// Reports that a full outbox dropped since the last receipt.
    package var lost: Int

    package var tags: HardwareTags

    /// What the school calls this PC, such as `Lab 1 / 07`.
    package var label: String?

    /// The profile that this PC is meant for, where it is not the first of the kit's.
    package var use: String?

    package var machine: Machine

    /// What the PC itself concluded, for each profile of the kit; compared by the office, never trusted.
    package var concl: [Conclusion]

    package init(
        kit: LineID, proof: String, seq: Int, was: KeyID? = nil, tmin: Int64, clk: Int64, sync: Bool, boot: String,
        up: Int, lost: Int = 0, tags: HardwareTags, label: String? = nil, use: String? = nil, machine: Machine,
        concl: [Conclusion]
    ) {
        v = Self.version
        self.kit = kit
        self.proof = proof
        self.seq = seq
        self.was = was
        self.tmin = tmin
        self.clk = clk
        self.sync = sync
        self.boot = boot
        self.up = up
        self.lost = lost
        self.tags = tags
        self.label = label
        self.use = use
        self.machine = machine
        self.concl = concl
    }

    enum CodingKeys: String, CodingKey {
        case v, kit, proof, seq, was, tmin, clk, sync, boot, up, lost, tags, label, use, machine, concl
    }

    package func checkForm() throws(PayloadRefusal) {
        guard Base64URL.decode(proof.utf8)?.count == Kit.proofLength else { throw .wrongForm(field: "proof") }
        guard seq >= 1 else { throw .wrongForm(field: "seq") }
        guard Hexadecimal.isSpelling(boot, ofBytes: 8) else { throw .wrongForm(field: "boot") }
        guard tags.areWellFormed else { throw .wrongForm(field: "tags") }
        guard (label ?? "").unicodeScalars.count <= Self.labelLimit else { throw .wrongForm(field: "label") }
    }
}
