import Collector

@main
struct Main {
    static func main() async { await CollectorProgram.start() }
}
