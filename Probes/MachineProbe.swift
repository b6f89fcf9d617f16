package import Machine
internal import PCI
internal import SystemRoot
internal import Udev

/// Reads one PC: the running one, or a recorded one.
///
/// Needs no root rights, starts no other program, opens nothing for writing.
package struct MachineProbe: Sendable {
    private let root: SystemRoot
    private let udev: any UdevSource
    private let bus: PCIBus
    /// The file in the bus's place, in a recording that has one.
    private let dump: [UInt8]?

    /// Whether this is a folder that holds none of the parts of a recording: then nothing of a PC can be seen.
    package let isEmpty: Bool

    /// The running PC.
    package init() {
        isEmpty = false
        root = .live
        udev = LiveUdev()
        bus = PCIBus(below: .live)
        dump = nil
    }

    /// A recorded PC: `root` for files, `udevadm-export-db.txt` in libudev's place, `lspci.dump` in the bus's place
    /// where `root` holds no bus, `not-recorded.txt` for what could not be read. Below `root`, what is hidden is no part
    /// of the PC: a folder that was empty holds a file `.keep`.
    package init(recording folder: String) throws(RecordingError) {
        let recording = SystemRoot.recorded(in: folder)
        let parts = ["root", RecordedUdev.fileName, PCIBus.dumpName]
        guard recording.exists("") else { throw RecordingError(folder: folder, reason: .noFolder) }
        isEmpty = !parts.contains(where: recording.exists)
        do {
            root = SystemRoot.recorded(in: folder + "/root", except: try Self.notRecorded(in: recording))
            udev = try RecordedUdev(in: recording)
            let useDump = !root.exists("sys/bus/pci/devices") && recording.exists(PCIBus.dumpName)
            dump = useDump ? try recording.bytes(of: PCIBus.dumpName, limit: PCIBus.dumpLimit) : nil
            bus = useDump ? try PCIBus(dump: PCIBus.dumpName, in: recording) : PCIBus(below: root)
        } catch {
            throw RecordingError(folder: folder, reason: .unreadable(error))
        }
    }

    private static func notRecorded(in recording: SystemRoot) throws(ReadError) -> NotRecorded {
        guard recording.exists(NotRecorded.fileName) else { return NotRecorded() }
        return NotRecorded(parsing: try recording.text(of: NotRecorded.fileName))
    }

    /// Reads the PC and keeps all that was read on the way.
    package func recorded() -> MachineRecording {
        let trace = ReadingTrace()
        let tracedUdev = TracedUdev(udev)
        let probe = MachineProbe(tracing: self, by: trace, udev: tracedUdev)
        let machine = probe.read()
        _ = probe.identifiers(of: machine)
        return MachineRecording(
            machine: machine, tree: trace.tree,
            devices: udev.isThere ? tracedUdev.devices.map(MachineRecording.Device.init) : nil, busDump: dump,
            untraced: root)
    }

    private init(tracing probe: MachineProbe, by trace: ReadingTrace, udev: TracedUdev) {
        isEmpty = probe.isEmpty
        root = probe.root.traced(by: trace)
        self.udev = udev
        dump = probe.dump
        bus = probe.dump == nil ? PCIBus(below: root) : probe.bus
    }

    /// All that can be seen of the PC, and what could not.
    package func read() -> Machine { readWithSources().machine }

    /// The same, and where each value was read.
    package func readWithSources() -> MachineReading {
        let files = SharedFiles(root: root)
        let virtualisation = Virtualisation(files: files)
        let board = BoardProbe(files: files, virtualisation: virtualisation).read()
        let system = OperatingSystemProbe(files: files).read()
        let storage = storage(files, virtualisation, system: system.value).read()
        let others = OtherSystemsProbe(root: root, udev: udev, disks: storage.value).read()
        let cpu = CPUProbe(files: files).read()
        let memory = MemoryProbe(files: files, udev: udev, isContainer: virtualisation.isContainer).read()
        let functions = PCIProbe(bus: bus).read()
        let links = NetworkLinksProbe(root: root).read()
        let audio = AudioProbe(root: root).read()
        let screens = ScreenProbe(root: root).read()
        let camera = CameraProbe(root: root, udev: udev).read()
        let battery = BatteryProbe(root: root).read()
        let firmware = FirmwareProbe(files: files).read()

        let notes = [
            cpu.notes, memory.notes, storage.notes, system.notes, others.notes, functions.notes, links.notes,
            audio.notes,
            screens.notes, camera.notes, battery.notes, firmware.notes, board.notes,
        ].reduce(Notes(), +)
        let machine = Machine(
            cpu: cpu.value, memory: memory.value, storage: storage.value, os: system.value,
            otherSystems: others.value,
            graphics: functions.value?.graphics, network: functions.value?.network, sound: functions.value?.sound,
            links: links.value, audio: audio.value, screens: screens.value,
            camera: camera.value, battery: battery.value, firmware: firmware.value,
            board: board.value,
            missed: Array(notes.missed.prefix(Self.mostMissed)))
        return MachineReading(machine: machine, sources: notes.sources)
    }

    /// As many as a report carries.
    private static let mostMissed = 64

    /// What tells this PC from others; for the agent's own use, never for a report.
    ///
    /// - Parameter machine: what ``read()`` has found: the disks are not looked for twice.
    package func identifiers(of machine: Machine) -> Identifiers {
        IdentifiersProbe(root: root, udev: udev, disks: machine.storage ?? []).read()
    }

    /// A container shows the PC's own disks, a virtual machine does not.
    private func storage(_ files: SharedFiles, _ virtualisation: Virtualisation, system: OperatingSystem?)
        -> StorageProbe
    {
        StorageProbe(files: files, udev: udev, isVirtual: virtualisation.isMachine, isLive: system?.live == true)
    }
}
