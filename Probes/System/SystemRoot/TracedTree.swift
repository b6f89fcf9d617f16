/// The files, folders and links that a reading touched, each by its path without links, from the root and without a
/// leading `/`.
package struct TracedTree: Sendable {
    package enum Thing: Hashable, Sendable {
        /// A file that was read.
        case file([UInt8])
        /// A file of which nothing but its being there was asked, or that could not be read.
        case unread
        case folder
        /// A symbolic link, as it is written.
        case link(String)
    }

    package private(set) var things: [String: Thing] = [:]

    /// What was asked for and could not be read.
    package private(set) var notRecorded = NotRecorded()

    package init() {}

    package func file(_ place: String) -> [UInt8]? {
        guard case .file(let bytes) = things[place] else { return nil }
        return bytes
    }

    /// Takes note of a thing; one that was read is not forgotten for one that was only seen.
    mutating func see(_ thing: Thing, at place: String) {
        switch (things[place], thing) {
        case (.file, .unread), (.file, .folder), (.folder, .unread), (.link, .unread), (.link, .folder): break
        case (_, .file):
            things[place] = thing
            notRecorded.reasons[place] = nil
        default: things[place] = thing
        }
    }

    mutating func miss(_ reason: ReadError.Reason, at place: String) {
        guard file(place) == nil else { return }
        notRecorded.reasons[place] = reason
    }
}
