package import Requirements
import ShownText

/// What this PC is judged by: what the program holds, the system's own newer end-of-support dates, the office's files.
package struct JudgingData {
    package private(set) var data: RequirementData

    /// The profiles and tables that the office put on this PC, by their paths.
    package private(set) var files: [String] = []

    /// The office's files that could not be used; what the program holds stands in their place.
    package private(set) var complaints: [Message] = []

    /// - Parameters:
    ///   - officeFolder: where the office's `*.json5` are; absent on most PCs.
    ///   - distroInfoFolder: where the package distro-info-data puts its files.
    package init(
        officeFolder: String = DataFileKind.officeFolder(environment: ProgramEnvironment.variables),
        distroInfoFolder: String = "/usr/share/distro-info"
    ) throws(Failure) {
        do throws(DataFileError) { data = try RequirementData.shipped() } catch {
            throw Failure(.dataFileMistakes(error), status: .internalError)
        }
        readDistroInfo(in: distroInfoFolder)
        readOffice(in: officeFolder)
    }

    private mutating func readDistroInfo(in path: String) {
        guard let folder = try? DurableFolder(opening: path, in: LinuxFileSystem()) else { return }
        for file in DistroInfo.files {
            guard let modified = try? folder.modified(file), Day(unixSeconds: modified) > data.endOfSupport.date,
                let bytes = try? folder.read(file, limit: DataFileKind.sizeLimit),
                let newer = DistroInfo(file: file, modified: Day(unixSeconds: modified), parsing: bytes)
            else { continue }
            data = data.including(newer)
        }
    }

    private mutating func readOffice(in path: String) {
        do throws(FileFault) {
            let folder = try DurableFolder(opening: path, in: LinuxFileSystem())
            for name in try folder.names() where DataFileKind.isDataFile(name) {
                include(path + "/" + name, try folder.read(name, limit: DataFileKind.sizeLimit))
            }
        } catch {
            if error.error != .absent { complaints.append(.file(error)) }
        }
    }

    private mutating func include(_ path: String, _ bytes: [UInt8]?) {
        guard let bytes else {
            complaints.append(.dataFileUnusable(file: path))
            return
        }
        do throws(DataFileError) {
            data = try data.including(file: path, bytes)
            files.append(path)
        } catch {
            complaints.append(.dataFileMistakes(error))
        }
    }
}
