internal import SystemRoot

/// The PCI bus as sysfs shows it: a folder a function in `/sys/bus/pci/devices`.
///
/// Source: Linux `Documentation/PCI/sysfs-pci.rst`. Read without libpci, which gives the whole bus up
/// when one file of one function is missing.
struct PCITree {
    let root: SystemRoot
    private let folder = "sys/bus/pci/devices"

    init(root: SystemRoot) { self.root = root }

    /// Functions that do not tell vendor, device and class are not there for anybody, and left out.
    func devices() throws(ReadError) -> [PCIDevice] {
        try root.names(in: folder).compactMap(device)
    }

    private func device(_ name: String) -> PCIDevice? {
        guard let address = Self.address(name), let vendor = number(name, "vendor"),
            let product = number(name, "device"), let classCode = number(name, "class")
        else { return nil }
        return PCIDevice(
            domain: address[0], bus: address[1], device: address[2], function: address[3],
            classCode: classCode & 0xffffff, vendor: vendor & 0xffff, product: product & 0xffff)
    }

    /// The four numbers in a name such as `0000:00:02.0`.
    private static func address(_ name: String) -> [Int]? {
        let numbers = name.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0, radix: 16) }
        let known = numbers.compactMap { $0 }
        return numbers.count == 4 && known.count == 4 ? known : nil
    }

    private func number(_ name: String, _ file: String) -> Int? {
        guard let text = try? root.value(of: "\(folder)/\(name)/\(file)"), text.hasPrefix("0x") else { return nil }
        return Int(text.dropFirst(2), radix: 16)
    }
}
