/// A day on which this program was there already: no clock that is right can say less.
package enum ProgramDate {
    /// 2026-11-25 00:00 UTC, in Unix seconds: the day of the newest entry of `packaging/debian/changelog`, without which
    /// `packaging/build-deb` packs nothing.
    package static let seconds: Int64 = 1_795_564_800
}
