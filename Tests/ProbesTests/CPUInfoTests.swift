import Testing

@testable import Probes

@Suite struct CPUInfoTests {
    @Test func `blocks, general lines and odd blanks are told apart`() {
        let info = CPUInfo(
            parsing: "processor\t: 0\nflags : lm pni\n\nprocessor : 1\nflags\t\t: lm\n\nHardware : BCM\n")
        #expect(info.processors.count == 2)
        #expect(info.flags == ["lm"])
        #expect(info.first("Hardware") == "BCM")
    }

    @Test(arguments: [
        "", ":", "::::", "processor", "processor: x", "\u{0}\u{0}", "a:b", ": c", "processor : 99999999999999999999999",
    ])
    func `text that is no cpuinfo gives no processor`(text: String) {
        #expect(CPUInfo(parsing: text).processors.isEmpty)
    }

    @Test(arguments: [
        ("Intel(R) Core(TM) i5 CPU       M 560  @ 2.67GHz", 2670), ("Intel(R) Pentium(R) M processor 1.73GHz", 1730),
        ("Intel(R) Xeon(TM) CPU 3.00GHz", 3000), ("mobile AMD 800MHz", 800),
    ])
    func `the clock in a name is exact`(name: String, mhz: Int) {
        #expect(CPUClock.inName(name) == mhz)
    }

    @Test(arguments: ["AMD EPYC", "GHz", "x.yGHz", "1.2.3GHz", "-1GHz", "99999999999999999999GHz", ""])
    func `a name without a clock gives none`(name: String) {
        #expect(CPUClock.inName(name) == nil)
    }

    @Test(arguments: [("0-3,8", [0, 1, 2, 3, 8]), ("0", [0]), ("6,7,10", [6, 7, 10])])
    func `a list of CPUs is read`(text: String, numbers: [Int]) {
        #expect(CPUList(text)?.numbers == numbers)
    }

    @Test(arguments: ["", "-", "3-1", "0-", "a", "0-99999999999", "-1", "0-1-2", "0-70000", "0,0", "0-3,2-5", "4,1"])
    func `a broken list of CPUs is none`(text: String) {
        #expect(CPUList(text) == nil)
    }

    @Test func `a list that says the same again and again takes no memory`() {
        #expect(CPUList(Array(repeating: "0-65535", count: 8000).joined(separator: ",")) == nil)
    }
}
