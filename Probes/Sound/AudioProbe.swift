internal import Machine
internal import SystemRoot

/// Reads whether sound can go out and in, on any bus.
///
/// Source: ALSA's devices in `/sys/class/sound`: `pcmC0D0p` plays, `pcmC0D0c` captures.
struct AudioProbe {
    let root: SystemRoot
    private let folder = "sys/class/sound"

    init(root: SystemRoot) { self.root = root }

    func read() -> Reading<Audio> {
        var notes = Notes()
        guard let names = notes.attempt("audio", { () throws(ReadError) in try root.names(in: folder) }) else {
            return Reading(value: nil, notes: notes)
        }
        let streams = names.filter { $0.hasPrefix("pcm") }
        let audio = Audio(
            output: YesNo(streams.contains { $0.hasSuffix("p") }), input: YesNo(streams.contains { $0.hasSuffix("c") }))
        notes.saw("audio", in: "/" + folder)
        return Reading(value: audio, notes: notes)
    }
}
