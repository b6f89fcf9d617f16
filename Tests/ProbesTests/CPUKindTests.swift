import Testing

@testable import Probes

/// What processors other than a PC's say of themselves, each in its kernel's own words.
@Suite struct CPUKindTests {
    private func arm(_ parts: String..., architecture: String = "8", implementer: String = "0x41") -> CPUInfo {
        CPUInfo(
            parsing: parts.enumerated().map { number, part in
                """
                processor\t: \(number)
                CPU implementer\t: \(implementer)
                CPU architecture: \(architecture)
                CPU part\t: \(part)

                """
            }.joined(separator: "\n"))
    }

    @Test(arguments: [
        ("0x41", "0xd03", "ARM Cortex-A53"), ("0x41", "0xd08", "ARM Cortex-A72"), ("0x50", "0x000", "APM X-Gene"),
        ("0x48", "0xd01", "HiSilicon TaiShan v110"), ("0x61", "0x023", "Apple M1 Firestorm"),
    ])
    func `an ARM processor without a name is named by its numbers`(implementer: String, part: String, name: String) {
        let cpuinfo = arm(part, implementer: implementer)
        #expect(CPUModel.name(in: cpuinfo) == name)
        #expect(CPUArchitecture.name(of: cpuinfo) == "aarch64")
    }

    @Test func `both kinds of core are named, the large first`() {
        let cpuinfo = arm("0xd03", "0xd03", "0xd08")
        #expect(CPUModel.name(in: cpuinfo) == "ARM Cortex-A72 + ARM Cortex-A53")
        #expect(CPUModel.vendor(in: cpuinfo) == "ARM")
    }

    @Test(arguments: [("0x41", "0xfff"), ("0x99", "0xd03"), ("0x41", "d03"), ("", ""), ("0x41", "0xffffffffffffffff")])
    func `numbers that are not listed give no name`(implementer: String, part: String) {
        #expect(CPUModel.name(in: arm(part, implementer: implementer)) == nil)
    }

    @Test func `what the kernel names is kept as it says it`() {
        let cpuinfo = CPUInfo(
            parsing:
                "processor : 0\nmodel name : ARMv7 Processor rev 4 (v7l)\nCPU implementer : 0x41\nCPU part : 0xd03\n")
        #expect(CPUModel.name(in: cpuinfo) == "ARMv7 Processor rev 4 (v7l)")
    }

    @Test func `a 64-bit core is one under a 32-bit kernel too`() {
        #expect(CPUArchitecture.name(of: arm("0xd03", architecture: "7")) == "aarch64")
        #expect(CPUArchitecture.name(of: arm("0xd01", architecture: "8")) == "arm")
        #expect(CPUArchitecture.name(of: arm("0xc07", architecture: "7")) == "arm")
        #expect(CPUArchitecture.name(of: arm("0xfff", architecture: "8")) == "aarch64")
    }

    private let mainframe = """
        vendor_id       : IBM/S390
        # processors    : 2
        bogomips per cpu: 3033.00
        features\t: esan3 zarch stfle msa
        processor 0: version = FF,  identification = 032ED8,  machine = 2964
        processor 1: version = FF,  identification = 032ED8,  machine = 2964

        cpu MHz static  : 5000
        """

    @Test func `an s390 is named by its machine number and counts for itself`() {
        let cpuinfo = CPUInfo(parsing: mainframe)
        #expect(CPUArchitecture.name(of: cpuinfo) == "s390x")
        #expect(CPUModel.name(in: cpuinfo) == "IBM z13 (2964)")
        #expect(CPUModel.vendor(in: cpuinfo) == "IBM/S390")
        #expect(cpuinfo.firstNumber("# processors") == 2)
    }

    @Test(arguments: ["machine = 29", "machine = x964", "machine", "machine = 2964 = 1"])
    func `an absurd machine number is no name`(text: String) {
        let cpuinfo = CPUInfo(parsing: "vendor_id : IBM/S390\nprocessor 0: version = FF,  \(text)\n")
        #expect(CPUModel.name(in: cpuinfo) == nil)
    }

    @Test(arguments: [
        (
            "processor : 0\nCPU Family : Loongson-64bit\nModel Name : Loongson-3A5000\nISA : loongarch32 loongarch64\n",
            "loongarch64", "Loongson-3A5000"
        ),
        (
            "processor : 0\ncpu family : Loongson-64bit\nmodel name : Loongson-3A5000-HV\n", "loongarch64",
            "Loongson-3A5000-HV"
        ),
        ("processor : 0\nhart : 1\nisa : rv64imafdc_zicsr\nuarch : sifive,u74-mc\n", "riscv64", "sifive,u74-mc"),
        (
            "processor : 0\ncpu : POWER9 (architected), altivec supported\nclock : 3800.0MHz\n\ntimebase : 512000000\n",
            "ppc64", "POWER9 (architected), altivec supported"
        ),
        ("processor : 0\ncpu : e500v2\n\ntimebase : 1\n", "ppc", "e500v2"),
        (
            "processor : 0\ncpu model : ICT Loongson-3 V0.3\nisa : mips1 mips3 mips64r2\nASEs implemented :\n",
            "mips64",
            "ICT Loongson-3 V0.3"
        ),
        ("processor : 0\ncpu model : MIPS 24Kc V7.4\nisa : mips1 mips2 mips32r2\n", "mips", "MIPS 24Kc V7.4"),
        ("cpu : TI UltraSparc II\ntype : sun4u\n", "sparc64", "TI UltraSparc II"),
        ("cpu : Fujitsu MB86904\ntype : sun4m\n", "sparc", "Fujitsu MB86904"),
        ("cpu : Alpha\ncpu model : EV56\n", "alpha", "EV56"),
    ])
    func `each architecture is known by its own words`(text: String, architecture: String, model: String) {
        let cpuinfo = CPUInfo(parsing: text)
        #expect(CPUArchitecture.name(of: cpuinfo) == architecture)
        #expect(CPUModel.name(in: cpuinfo) == model)
    }
}
