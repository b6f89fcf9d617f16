/// What a machine is scored by, in the order that lists show.
package enum CriterionName: String, Codable, CaseIterable, Sendable {
    case isa, cpu, ram
    case diskKind = "disk_kind"
    case diskGb = "disk_gb"
    case os
}
