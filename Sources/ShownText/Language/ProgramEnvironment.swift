import FoundationEssentials

/// The environment that this program was started with, taken apart once.
package enum ProgramEnvironment {
    package static let variables = ProcessInfo.processInfo.environment
}
