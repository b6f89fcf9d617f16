import Agent
import ShownText
import Testing

@Suite struct LanguageTests {
    @Test(
        arguments: [
            ([:], .english), (["LANG": "vi_VN.UTF-8"], .vietnamese), (["LANG": "vi"], .vietnamese),
            (["LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN"], .vietnamese),
            (["LANGUAGE": "fr:vi:en", "LANG": "en_GB"], .vietnamese), (["LANG": "C"], .english),
            (["LANG": ""], .english),
            (["LANG": "vie"], .english), (["LC_ALL": "VI_VN"], .vietnamese),
            (["LANGUAGE": "", "LANG": "vi@x"], .vietnamese),
        ] as [([String: String], Language)])
    func `the environment decides, English where it says nothing of ours`(
        environment: [String: String], language: Language
    ) {
        #expect(Language(environment: environment) == language)
    }

    @Test(
        arguments: [
            (["--print", "--language", "vi"], .vietnamese), (["--language=en"], .english),
            (["label", "--", "--language", "en"], .vietnamese),
            (["--language"], .vietnamese), (["--language", "fr"], .vietnamese), ([], .vietnamese),
        ] as [([String], Language)])
    func `an argument decides before the environment`(arguments: [String], language: Language) {
        #expect(Language(arguments: arguments, environment: ["LANG": "vi_VN"]) == language)
    }

    @Test func `a file that can't be written is named, with what to do, in both languages`() {
        let message = Message.file(FileFault(path: "/media/stick/PROBE/x", step: .writing, error: .noSpace))
        #expect(
            message.text(in: .english)
                == "/media/stick/PROBE/x can't be written: the disk is full, so make room on it; what was there before is unharmed."
        )
        #expect(
            message.text(in: .vietnamese)
                == "Không ghi được /media/stick/PROBE/x: đĩa đã đầy, hãy dọn bớt; những gì có từ trước vẫn nguyên vẹn.")
    }
}
