internal import Machine
internal import SystemRoot

/// Reads what the PC is, as its maker says.
struct BoardProbe {
    let files: SharedFiles
    let virtualisation: Virtualisation

    func read() -> Reading<Board> {
        var notes = Notes()
        let names = files.dmi
        var board = Board(virtual: virtualisation.answer)
        if names.isThere {
            // Makers of boards without a brand fill in the board's fields only.
            board.vendor = names.systemVendor ?? names.boardVendor
            board.product = names.systemProduct ?? names.boardProduct
            board.chassis = names.chassisType.flatMap { Chassis.name($0) }
            notes.saw("board.vendor", board.vendor, in: names.source)
            notes.expect("board.product", board.product, in: names.source)
            notes.saw("board.chassis", board.chassis, in: names.source)
        } else if let model = try? files.root.value(of: "proc/device-tree/model") {
            board.product = CapturedText.clean(model)
            notes.expect("board.product", board.product, in: "/proc/device-tree/model")
        } else {
            notes.missed("board.product", source: "/sys/class/dmi/id", .absent)
        }
        notes.saw("board.virtual", board.virtual, in: virtualisation.source)
        return Reading(value: board == Board() ? nil : board, notes: notes)
    }
}
