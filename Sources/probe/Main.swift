import Agent
import ArgumentParser

@main
enum Main {
    static func main() { ProbeCommand.main() }
}
