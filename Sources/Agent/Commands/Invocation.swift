internal import ArgumentParser
internal import Glibc
internal import ShownText

/// The program, from its arguments to its exit status; what ArgumentParser has to say is said in our words.
package enum Invocation {
    package static func run(_ arguments: [String]) {
        if let sleeper = Sleeper(arguments: arguments) { cannot(sleeper.run()) }
        do {
            if let request = PrintRequest(plain: arguments) { return try PrintCommand(request).run() }
            var command = try ProbeCommand.parseAsRoot(arguments)
            try command.run()
        } catch let status as ExitCode {
            // All is said: the library would put its help together first, and print none of it.
            exit(status.rawValue)
        } catch {
            end(by: error)
        }
    }

    private static func cannot(_ error: SystemError) -> Never {
        StandardError.say(Message.cannotWait(error).text(in: .ofProgram))
        exit(Failure.Status.internalError.rawValue)
    }

    private static func end(by error: any Error) {
        let says = ProbeCommand.fullMessage(for: error)
        let status = ProbeCommand.exitCode(for: error)
        if status == .success {
            print(HelpPage(says).text(in: .ofProgram))
        } else {
            let mistake = ArgumentMistake(parserSays: ProbeCommand.message(for: error))
            let message = Message.argumentMistake(
                mistake, help: ArgumentMistake.helpCommand(in: says) ?? "probe --help")
            StandardError.say(message.text(in: .ofProgram))
        }
        exit(status.rawValue)
    }
}
