/// A PC's processors, all sockets together.
package struct CPU: Codable, Hashable, Sendable {
    /// `x86_64`, `i386`, `aarch64`, `arm`, `riscv64`, `mips64`, `mips`, `ppc64`, `ppc`, `s390x`, `sparc64`,
    /// `loongarch64` or a rarer one, told from the form of `/proc/cpuinfo`: what the processor is, whatever kernel runs
    /// on it.
    package var architecture: String?

    /// As the processor names its maker, such as `GenuineIntel`; on ARM the maker of the core, such as `ARM`.
    package var vendor: String?

    /// The model name, runs of blanks made one; where the kernel writes only numbers, what these stand for.
    package var model: String?

    /// Decimal, as `/proc/cpuinfo` prints it: x86 only.
    package var family: Int?
    package var modelNumber: Int?
    package var stepping: Int?

    /// Packages with at least one processor that is switched on.
    package var sockets: Int?

    /// Physical cores, all sockets, switched on.
    package var cores: Int?

    /// Logical processors that are switched on.
    package var threads: Int?

    /// The highest clock that the fastest core reaches, in MHz.
    package var maxMhz: Int?

    /// What all cores that count did together when `probe bench` measured them, in MHz of a Core 2 core.
    package var measuredCore2Mhz: Int?

    /// The x86-64 level; absent on other processors, and on those without 64 bits.
    package var isa: ISALevel?

    /// Those of ``ISALevel/allFeatures`` that every processor has, under the kernel's names, sorted; x86 only.
    package var features: [String]?

    package init(
        architecture: String? = nil, vendor: String? = nil, model: String? = nil, family: Int? = nil,
        modelNumber: Int? = nil, stepping: Int? = nil, sockets: Int? = nil, cores: Int? = nil,
        threads: Int? = nil, maxMhz: Int? = nil, measuredCore2Mhz: Int? = nil, isa: ISALevel? = nil,
        features: [String]? = nil
    ) {
        self.architecture = architecture
        self.vendor = vendor
        self.model = model
        self.family = family
        self.modelNumber = modelNumber
        self.stepping = stepping
        self.sockets = sockets
        self.cores = cores
        self.threads = threads
        self.maxMhz = maxMhz
        self.measuredCore2Mhz = measuredCore2Mhz
        self.isa = isa
        self.features = features
    }

    enum CodingKeys: String, CodingKey {
        case architecture, vendor, model, family, stepping, sockets, cores, threads, isa, features
        case modelNumber = "model_number"
        case maxMhz = "max_mhz"
        case measuredCore2Mhz = "measured_core2_mhz"
    }
}
