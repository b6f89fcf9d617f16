/// A day on which this program was there already: no clock that is right can say less.
package enum ProgramDate {
    /// 2026-11-24 00:00 UTC, in Unix seconds. To be raised with each release.
    package static let seconds: Int64 = 1_795_478_400
}
