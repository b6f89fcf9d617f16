internal import SystemRoot

/// The folder that this program itself lies in.
enum ProgramFolder {
    /// Source: `/proc/self/exe`, proc(5).
    static func path() throws(Failure) -> String {
        guard let file = SystemRoot.live.linkTarget("proc/self/exe"), let end = file.lastIndex(of: "/") else {
            throw Failure(.programFolderUnknown)
        }
        return end == file.startIndex ? "/" : String(file[..<end])
    }
}
