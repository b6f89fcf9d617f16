import Reports

extension Report {
    /// What the PC says the time is: its clock if the kernel trusts it, else the latest time that it can prove.
    var at: Int64 { sync ? clk : tmin }

    /// The best guess at when it was written: never before what the PC proves, never after this office saw it.
    func when(seen: Int64) -> Int64 { min(max(at, tmin), seen) }
}
