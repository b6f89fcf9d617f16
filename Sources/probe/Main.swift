import Agent
import ArgumentParser
import Glibc

@main
enum Main {
    static func main() {
        do {
            var command = try ProbeCommand.parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            // All is said: the library would put its help together first, and print none of it.
            exit(status.rawValue)
        } catch {
            ProbeCommand.exit(withError: error)
        }
    }
}
