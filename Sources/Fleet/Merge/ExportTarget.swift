/// Where exported lines go: one file, or a folder of smaller ones.
package protocol ExportTarget {
    func add(_ line: String) throws(NewFileError)

    /// When this returns, what was added is whole, and outlives a power cut.
    func finish() throws(NewFileError)
}
