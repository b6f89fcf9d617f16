import Agent

@main
enum Main {
    static func main() { Invocation.run(Array(CommandLine.arguments.dropFirst())) }
}
