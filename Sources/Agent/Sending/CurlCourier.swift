import ShownText

/// Sends with the system's `curl`, so that this program holds no TLS of its own and gets the system's repairs.
package struct CurlCourier: Courier {
    static let program = "/usr/bin/curl"

    /// An acknowledgement names at most 200 reports, in a line; more is no answer of a collector.
    static let answerLimit = 512 * 1024

    private let environment: [String: String]
    private let longest: Int64

    /// - Parameter longest: what `curl` may take, in seconds.
    package init(environment: [String: String] = ProgramEnvironment.variables, longest: Int64 = 60) {
        self.longest = longest
        // A school's proxy is the one thing of the environment that curl should hear of.
        let heard: Set<String> = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "no_proxy", "NO_PROXY"]
        self.environment = environment.filter { heard.contains($0.key) }
    }

    /// Fixed but for the address, and known to curl 7.47 (Ubuntu 16.04) and later.
    ///
    /// `-q` comes first: no `.curlrc` may change the rest. Redirects are not followed unless asked for. An empty
    /// `Expect:` saves the round trip of `100 Continue`, which a slow line feels.
    package static func arguments(url: String, longest: Int64 = 60) -> [String] {
        [
            "curl", "-q", "--silent", "--globoff", "--proto", "=http,https", "--max-time", "\(longest)",
            "--connect-timeout", "20", "--header", "Content-Type: text/plain", "--header", "Expect:",
            "--header", "Accept: text/plain", "--user-agent", "probe", "--data-binary", "@-",
            "--dump-header", "-", "--output", "-", "--write-out", "\\n%{http_code}", "--url", url,
        ]
    }

    package func deliver(_ body: [UInt8], to url: String) -> CourierResult {
        let process = ChildProcess(
            program: CurlCourier.program, arguments: CurlCourier.arguments(url: url, longest: longest),
            environment: environment)
        let ended: ChildProcess.End
        do throws(SystemError) {
            ended = try process.run(
                // Where even curl hangs, it is ended a little later.
                input: body, outputLimit: CurlCourier.answerLimit, patience: longest + 15)
        } catch {
            return .notStarted(error)
        }
        if ended.outputWasCut { return .unintelligible }
        guard ended.status == 0 else { return .unreachable(curlStatus: ended.status) }
        guard let answer = HTTPAnswer(curlOutput: ended.output) else { return .unintelligible }
        return .answered(answer)
    }
}
