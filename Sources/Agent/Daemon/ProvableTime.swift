import Reports

/// The latest time that this PC can prove, in Unix seconds, whatever its clock says: the program was made, the kit was
/// signed, and the receipt was given before now.
enum ProvableTime {
    static func seconds(kit: Kit?, acknowledgedAt: Int64?) -> Int64 {
        max(ProgramDate.seconds, kit?.iat ?? 0, acknowledgedAt ?? 0)
    }
}
