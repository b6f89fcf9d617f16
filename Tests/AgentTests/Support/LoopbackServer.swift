import Foundation
import TestSupport

/// An HTTP server on this machine that answers as its path says, well or badly; a process of its own.
final class LoopbackServer {
    private let process = Process()
    private let folder: TemporaryFolder
    let url: String

    init() throws {
        folder = try TemporaryFolder()
        let script = try folder.write(Self.script, to: "server.py")
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script, folder.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while !line.contains(0x0A) {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            line += more
        }
        url =
            "http://127.0.0.1:" + String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    // A child of a test has the signals blocked that can be blocked.
    deinit { kill(process.processIdentifier, SIGKILL) }

    /// What `/file` answers with.
    func answer(with text: String) throws { try folder.write(text, to: "answer") }

    /// The paths that were asked for, in order.
    var requests: [String] {
        let text = (try? String(contentsOfFile: folder.file("requests"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    private static let script = #"""
        import http.server, os, sys, time
        folder = sys.argv[1]

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *words): pass

            def do_GET(self): self.do_POST()

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                with open(os.path.join(folder, "requests"), "a") as log:
                    print(self.command, self.path, self.headers.get("Content-Type"), len(body), file=log)
                kind = self.path.split("/")[1]
                if kind == "echo": self.answer(200, body)
                elif kind == "file": self.answer(200, open(os.path.join(folder, "answer"), "rb").read())
                elif kind == "busy": self.answer(503, b"busy", {"Retry-After": "77"})
                elif kind.isdigit(): self.answer(int(kind), b"no")
                elif kind == "redirect": self.answer(302, b"", {"Location": "/echo"})
                elif kind == "garbage": self.wfile.write(b"\x00\xffgarbage\n" * 100); self.close_connection = True
                elif kind == "nothing": self.close_connection = True
                elif kind == "huge": self.answer(200, b"x" * (8 << 20))
                elif kind == "slow":
                    self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                    for _ in range(20): self.wfile.write(b"x"); self.wfile.flush(); time.sleep(0.5)
                elif kind == "cut":
                    self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort"); self.close_connection = True

            def answer(self, status, body, headers={}):
                self.send_response(status)
                for name, value in headers.items(): self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try: self.wfile.write(body)
                except OSError: self.close_connection = True

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
        """#
}
