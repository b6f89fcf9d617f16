internal import ArgumentParser

extension ArgumentHelp {
    init(_ text: HelpText, _ value: HelpText? = nil) { self.init(text.spoken, valueName: value?.spoken) }
}
