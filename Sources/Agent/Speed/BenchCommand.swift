package import ArgumentParser
import Machine
import Probes
import Requirements
import SystemRoot

/// `probe bench`: measures the processor, for three seconds at most.
package struct BenchCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: HelpText.bench.spoken,
        discussion: HelpText.benchMore.spoken)

    @OptionGroup var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            if let obstacle = Calm(root: SystemRoot.live).obstacle() { throw Failure(.notCalm(obstacle)) }
            let cpu = MachineProbe().read().cpu
            let cores = try counted(cpu)
            let speed = try SpeedTest(cores: cores).run(of: cpu)
            options.say(.speed(speed, cores: cores))
            let state = try options.state()
            try state.locked { () throws(Failure) in
                do throws(FileFault) { try state.speed.write(speed) } catch { throw Failure(error) }
            }
            options.say(.speedKept)
        }
    }

    /// As many cores as an assessment counts.
    private func counted(_ cpu: CPU?) throws(Failure) -> Int {
        max(1, min(cpu?.cores ?? 1, try JudgingData().data.cpuFactors.coresCounted.value))
    }
}
