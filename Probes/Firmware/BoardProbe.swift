internal import Machine
internal import SystemRoot

/// Reads what the PC is, as its maker says.
struct BoardProbe {
    let root: SystemRoot

    func read() -> Reading<Board> {
        var missed = MissedList()
        let names = DMIStrings(root: root)
        var board = Board(virtual: Virtualisation.isThere(root: root))
        if names.isThere {
            // Makers of boards without a brand fill in the board's fields only.
            board.vendor = names.systemVendor ?? names.boardVendor
            board.product = names.systemProduct ?? names.boardProduct
            board.chassis = names.chassisType.flatMap { Chassis.name($0) }
            if board.product == nil {
                missed.note("board.product", source: "/sys/class/dmi/id/product_name", .notReported)
            }
        } else if let model = try? root.value(of: "proc/device-tree/model") {
            board.product = CapturedText.clean(model)
        } else {
            missed.note("board.product", source: "/sys/class/dmi/id", .absent)
        }
        return Reading(value: board == Board() ? nil : board, missed: missed.all)
    }
}
