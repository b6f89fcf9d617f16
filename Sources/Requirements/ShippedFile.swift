/// A data file embedded in the program, as text for an office to begin its own from.
package enum ShippedFile: String, CaseIterable, Sendable {
    case teachingBasic = "teaching-basic"
    case onlineClassroom = "online-classroom"
    case computerLab = "computer-lab"
    case examClient = "exam-client"
    case endOfSupport = "end-of-support"
    case cpuFactors = "cpu-factors"
    case offers

    package var bytes: [UInt8] {
        switch self {
        case .teachingBasic: PackageResources.teaching_basic_json5
        case .onlineClassroom: PackageResources.online_classroom_json5
        case .computerLab: PackageResources.computer_lab_json5
        case .examClient: PackageResources.exam_client_json5
        case .endOfSupport: PackageResources.end_of_support_json5
        case .cpuFactors: PackageResources.cpu_factors_json5
        case .offers: PackageResources.offers_json5
        }
    }
}
