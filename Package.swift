// swift-tools-version: 6.2
import PackageDescription

/// A generic type is made by its own function. Left alone the compiler has the runtime read the type's name and look through
/// all conformances of the program for what the type asks of its parts: a quarter of all instructions of a printed sheet.
let madeByAccessors = SwiftSetting.unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release))

/// Every Swift target is checked alike. Only the three C wrappers may hand raw pointers about.
let wrapsC: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"), .treatAllWarnings(as: .error),
]
let checked = wrapsC + [.strictMemorySafety(), madeByAccessors]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

/// Built without it, `probe` is one file that needs no library of the PC's: udev's own files are read in libudev's place,
/// and the file pci.ids in libpci's.
let systemLibraries = TargetDependencyCondition.when(traits: ["SystemLibraries"])

/// A test target, named after the target that it tests.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: checked)
}

let package = Package(
    name: "probe",
    products: [
        .executable(name: "probe", targets: ["probe"]),
        .executable(name: "probe-collector", targets: ["probe-collector"]),
    ],
    traits: [
        .trait(name: "SystemLibraries", description: "Ask libudev and libpci of the PC."),
        .default(enabledTraits: ["SystemLibraries"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.11.0"),
    ],
    targets: [
        // What a PC is. No input or output.
        .target(name: "Machine", swiftSettings: checked),

        // Read: one PC, below a root. Only Udev and PCI see C.
        .target(name: "SystemRoot", path: "Probes/System/SystemRoot", swiftSettings: checked),
        .systemLibrary(
            name: "CUdev", path: "Probes/System/CUdev", pkgConfig: "libudev",
            providers: [.apt(["libudev-dev"])]),
        .target(
            name: "Udev", dependencies: [.target(name: "CUdev", condition: systemLibraries), "SystemRoot"],
            path: "Probes/System/Udev", swiftSettings: wrapsC),
        // Calls of the kernel that Glibc's module leaves out, for Agent and Fleet.
        .systemLibrary(name: "CLinux", path: "Probes/System/CLinux"),
        .systemLibrary(
            name: "CPCI", path: "Probes/System/CPCI", pkgConfig: "libpci",
            providers: [.apt(["libpci-dev"])]),
        .target(name: "CPCIShims", dependencies: ["CPCI"], path: "Probes/System/CPCIShims"),
        .target(
            name: "PCI",
            dependencies: [
                .target(name: "CPCI", condition: systemLibraries),
                .target(name: "CPCIShims", condition: systemLibraries), "SystemRoot",
            ],
            path: "Probes/System/PCI", swiftSettings: wrapsC),
        .target(
            name: "Probes", dependencies: ["Machine", "SystemRoot", "Udev", "PCI"], path: "Probes",
            exclude: ["System", "README.md"], swiftSettings: checked),

        // Understand: what this PC can run, and the cheapest thing that would help.
        .target(
            name: "Requirements", dependencies: ["Machine"],
            resources: [.embedInCode("Data")], swiftSettings: checked),

        // Show: words on a terminal in two languages, the same on both sides.
        .target(
            name: "ShownText", dependencies: ["Machine", "Requirements", "Reports", argumentParser],
            swiftSettings: checked),

        // Send: one signed line a report, kept until somebody vouches for it.
        .target(
            name: "Reports", dependencies: ["Machine", "Requirements", crypto], swiftSettings: checked),
        .target(
            name: "Agent",
            dependencies: [
                "Probes", "SystemRoot", "CLinux", "Machine", "Requirements", "Reports", "ShownText", argumentParser,
            ],
            exclude: ["Words/README.md"], swiftSettings: checked),
        // Looked at before Swift's runtime starts: whether it can.
        .target(
            name: "CPreflight", cSettings: [.define("SYSTEM_LIBRARIES", .when(traits: ["SystemLibraries"]))]),
        .executableTarget(
            name: "probe", dependencies: ["Agent", "CPreflight", argumentParser], swiftSettings: checked),

        // Gather: verify, store, rank. Knows no web.
        .target(
            name: "Fleet", dependencies: ["CLinux", "Machine", "Requirements", "Reports", grdb],
            swiftSettings: checked),

        // Show: to agents over HTTP, to people as lists.
        .target(
            name: "CollectorWeb",
            dependencies: [
                "Fleet", "Reports", hummingbird, hummingbirdCore, nio, nioHTTPTypes, logging, serviceLifecycle,
            ],
            swiftSettings: checked),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "Workbook", dependencies: ["CXLSXWriter"], swiftSettings: wrapsC),
        .target(
            name: "Collector",
            dependencies: [
                "Fleet", "CollectorWeb", "Machine", "Requirements", "Reports", "ShownText", "Workbook", argumentParser,
                logging, mustache,
            ],
            resources: [.embedInCode("Pages/Templates")], swiftSettings: checked),
        .executableTarget(name: "probe-collector", dependencies: ["Collector"], swiftSettings: checked),

        // Each target has its tests; EndToEndTests starts the two programs.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: checked),
        .target(
            name: "FleetFixtures",
            dependencies: ["Fleet", "Machine", "Province", "Requirements", "Reports", "TestSupport"],
            path: "Tests/FleetFixtures", swiftSettings: checked),
        // A fleet of a province's shape, for tests and for measuring.
        .target(
            name: "Province", dependencies: ["Fleet", "Machine", "Requirements", "Reports"], path: "Tests/Province",
            swiftSettings: checked),
        .executableTarget(
            name: "province", dependencies: ["Province", "Fleet", "Reports", "Requirements", argumentParser],
            path: "Tests/ProvinceProgram", swiftSettings: checked),
        tests("MachineTests", ["Machine"]),
        tests("SystemRootTests", ["SystemRoot", "TestSupport"]),
        tests("UdevTests", ["Udev", "SystemRoot", "TestSupport"]),
        tests("PCITests", ["PCI", "SystemRoot", "TestSupport"]),
        tests("ProbesTests", ["Probes", "Machine", "SystemRoot", "Udev", "TestSupport"]),
        tests("RequirementsTests", ["Requirements", "Machine", "TestSupport"]),
        tests("ReportsTests", ["Reports", "Machine", "Requirements", "TestSupport", crypto]),
        tests(
            "AgentTests",
            [
                "Agent", "Probes", "SystemRoot", "Machine", "Requirements", "Reports", "ShownText", "TestSupport",
                argumentParser, "Fleet", "FleetFixtures",
            ]),
        // Stores of one content print the same lists to the byte: hence Collector.
        tests(
            "FleetTests",
            [
                "Fleet", "Collector", "FleetFixtures", "Machine", "Province", "Requirements", "Reports", "ShownText",
                "TestSupport", grdb,
            ]),
        tests(
            "CollectorWebTests",
            [
                "CollectorWeb", "Fleet", "FleetFixtures", "Reports", "TestSupport", hummingbird, hummingbirdTesting,
                logging, nio,
            ]),
        tests(
            "CollectorTests",
            [
                "Collector", "Fleet", "FleetFixtures", "Machine", "Requirements", "Reports", "ShownText",
                "TestSupport", "Workbook", argumentParser,
            ]),
        tests("EndToEndTests", ["probe", "probe-collector", "province", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6])
