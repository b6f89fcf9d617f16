import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Agent

@Suite struct SpeedTests {
    @Test func `every pass does the same work, to the last bit`() {
        var work = SpeedWork()
        #expect(work.pass() == SpeedWork.checksum)
        #expect(work.pass() == SpeedWork.checksum)
    }

    @Test func `two threads at once get the same checksum as one`() throws {
        let workers = [SpeedWorker(), SpeedWorker()]
        let threads = try workers.map { try LinuxThread($0.run) }
        for thread in threads { thread.join() }
        #expect(workers.allSatisfy { $0.isRight && $0.rate > 0 })
    }

    @Test func `a measurement holds for the processor that it was made on`() {
        let cpu = CPU(model: "Celeron N4020", cores: 2, maxMhz: 2800)
        let speed = CPUSpeed(single: 2900, together: 5500, of: cpu)
        #expect(Machine(cpu: cpu).measured(speed).cpu?.measuredCore2Mhz == 5500)
        #expect(Machine(cpu: cpu).measured(nil).cpu?.measuredCore2Mhz == nil)
        for other in [CPU(model: "Celeron N4120", cores: 2), CPU(model: "Celeron N4020", cores: 4)] {
            #expect(Machine(cpu: other).measured(speed).cpu?.measuredCore2Mhz == nil)
        }
        #expect(Machine().measured(speed) == Machine())
    }

    struct Supplies: Sendable {
        let files: [String: String]
        let isOnBattery: Bool
    }

    @Test(arguments: [
        Supplies(files: [:], isOnBattery: false),
        Supplies(files: ["BAT0/type": "Battery", "BAT0/status": "Discharging"], isOnBattery: true),
        Supplies(files: ["BAT0/type": "Battery", "BAT0/status": "Full"], isOnBattery: false),
        Supplies(
            files: ["BAT0/type": "Battery", "BAT0/status": "Charging", "AC/type": "Mains", "AC/online": "1"],
            isOnBattery: false),
        Supplies(
            files: ["BAT0/type": "Battery", "BAT0/status": "Full", "AC/type": "Mains", "AC/online": "0"],
            isOnBattery: true),
        // A mouse's battery.
        Supplies(
            files: ["hid/type": "Battery", "hid/scope": "Device", "hid/status": "Discharging"], isOnBattery: false),
    ])
    func `a PC on its battery is not measured`(supplies: Supplies) throws {
        let folder = try TemporaryFolder()
        for (file, value) in supplies.files { try folder.write(value + "\n", to: "sys/class/power_supply/\(file)") }
        let obstacle = Calm(root: SystemRoot.recorded(in: folder.path)).obstacle()
        #expect(obstacle == (supplies.isOnBattery ? .battery : nil))
    }
}
