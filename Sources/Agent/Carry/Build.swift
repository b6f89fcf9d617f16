/// Which of the two builds of this program this is.
enum Build {
    /// The one static file for a stick, without the package's trait `SystemLibraries`.
    #if SystemLibraries
        static let isPortable = false
    #else
        static let isPortable = true
    #endif
}
