/// The system calls that the agent's files go through, one function a call: the seam where tests let them fail.
///
/// Files are named within an open folder, so that no path is ever put together from a name found on a stick.
/// A descriptor belongs to whoever got it, until ``close(_:)``.
package protocol FileSystemCalls {
    /// open(2) with `O_DIRECTORY`; follows links, since the path is the user's own word.
    func openFolder(_ path: String) throws(SystemError) -> Int32

    /// openat(2) with `O_DIRECTORY | O_NOFOLLOW`.
    func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32

    /// mkdir(2), mode 0700.
    func makeFolder(_ path: String) throws(SystemError)

    /// mkdirat(2), mode 0700.
    func makeFolder(_ name: String, in folder: Int32) throws(SystemError)

    /// openat(2) with `O_CREAT | O_EXCL | O_NOFOLLOW`, mode 0600, for writing.
    func create(_ name: String, in folder: Int32) throws(SystemError) -> Int32

    /// openat(2) for reading, with `O_NOFOLLOW`, and `O_NONBLOCK` so that a pipe on a stick can't hold us.
    func open(_ name: String, in folder: Int32) throws(SystemError) -> Int32

    /// fstat(2).
    func status(of file: Int32) throws(SystemError) -> FileStatus

    /// read(2); empty at the end.
    func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8]

    /// write(2): how many bytes were taken, which may be fewer than given.
    func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int

    /// fchown(2).
    func give(_ file: Int32, owner: UInt32, group: UInt32) throws(SystemError)

    /// fsync(2), of a file or of a folder.
    func sync(_ file: Int32) throws(SystemError)

    /// syncfs(2): all of the file system that the file lies on.
    func syncFileSystem(of file: Int32) throws(SystemError)

    /// posix_fadvise(2), `POSIX_FADV_DONTNEED`: the next reading comes from the device, not from memory.
    func forgetContents(of file: Int32) throws(SystemError)

    /// close(2). Not to be tried again after an error: the descriptor is gone either way.
    func close(_ file: Int32) throws(SystemError)

    /// renameat(2).
    func rename(
        _ name: String, in folder: Int32, to newName: String, in newFolder: Int32
    ) throws(SystemError)

    /// linkat(2): a second name for a file; fails where the name is taken.
    func link(_ name: String, in folder: Int32, to newName: String) throws(SystemError)

    /// symlinkat(2): a symbolic link that holds the target.
    func makeLink(_ name: String, in folder: Int32, to target: String) throws(SystemError)

    /// unlinkat(2).
    func remove(_ name: String, in folder: Int32) throws(SystemError)

    /// unlinkat(2) with `AT_REMOVEDIR`.
    func removeFolder(_ name: String, in folder: Int32) throws(SystemError)

    /// readdir(3), without `.` and `..`.
    func names(in folder: Int32) throws(SystemError) -> [String]

    /// flock(2), exclusive; waits until the file is free. Ends with the descriptor.
    func lock(_ file: Int32) throws(SystemError)

    /// geteuid(2) is 0.
    var isRoot: Bool { get }
}
