import Foundation
import Mustache

/// A list as one page for printing on A4: nothing is loaded and nothing runs in it.
struct HTMLFile {
    private let list: any ShownList

    init(_ list: some ShownList) { self.list = list }

    func text() throws -> String {
        let template = try MustacheTemplate(
            string: String(decoding: PackageResources.list_mustache, as: UTF8.self))
        return template.render(ListPage(list.reading, in: list.narrator.language))
    }
}
