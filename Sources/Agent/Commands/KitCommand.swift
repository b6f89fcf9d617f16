package import ArgumentParser
import Reports
import Requirements

/// `probe kit [FILE]`: enrols this PC, or shows how it is enrolled.
package struct KitCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "kit",
        abstract: HelpText.kit.spoken,
        discussion: HelpText.kitExample.spoken)

    @Argument(help: ArgumentHelp(.kitFile, .valueFile))
    var file: String?

    @OptionGroup
    var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let state = try options.state()
            if let file { try accept(file, into: state) }
            guard let enrolment = try state.locked({ () throws(Failure) in try state.enrolment.read() }) else {
                throw Failure(.noKitYet)
            }
            let kit = enrolment.kitOfToday
            if file == nil { options.say(.kitShown(school: kit.school, district: kit.district)) }
            options.say(.kitUses(kit.profiles))
            options.say(.kitCollectors(kit.collectors.compactMap(\.url)))
            if !enrolment.keys.changes.isEmpty { options.say(.keysChanged(number: enrolment.keys.number)) }
            options.say(.fingerprint(enrolment.rootFingerprint))
        }
    }

    private func accept(_ file: String, into state: StateFolder) throws(Failure) {
        let kit = try OfferedKit(path: file).read()
        let (before, acceptance) = try state.locked { () throws(Failure) in
            (try state.kit.read(), try state.enrolment.accept(kit, from: file))
        }
        options.say(.kitAccepted(acceptance, school: kit.kit.school, district: kit.kit.district))
        if let before { warn(of: kit.kit, inPlaceOf: before.kit) }
    }

    /// Both may be meant, so neither is refused: schools are merged, and an office's clock may have been wrong.
    private func warn(of kit: Kit, inPlaceOf before: Kit) {
        if kit.school != before.school { options.say(.kitMoved(from: before.school)) }
        let (issued, issuedBefore) = (Day(unixSeconds: kit.iat), Day(unixSeconds: before.iat))
        if issued < issuedBefore { options.say(.kitIsOlder(issued: issued, before: issuedBefore)) }
    }
}
