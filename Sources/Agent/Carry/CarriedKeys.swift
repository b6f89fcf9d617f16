package import Machine
import Reports

/// The keys of the PCs that a stick went through: for each PC a state folder, called by its short code, in the folder
/// `PROBE-KEYS`.
///
/// Nothing in it is set aside or linked, since FAT has no links; what is damaged is left alone, and the PC gets a new key.
package struct CarriedKeys {
    package static let name = "PROBE-KEYS"

    private let folder: DurableFolder
    private let calls: any FileSystemCalls

    package init(on stick: String, calls: any FileSystemCalls) throws(Failure) {
        self.calls = calls
        do throws(FileFault) {
            folder = try DurableFolder(opening: stick, in: calls).folder(Self.name, making: true)
        } catch {
            throw Failure(error)
        }
    }

    /// The folder of this PC: the one whose key was born on it, else a new one.
    package func state(for identifiers: Identifiers) throws(Failure) -> StateFolder {
        do throws(FileFault) {
            for name in try folder.names() {
                if let state = whole(name), case .key(let key, _)? = try? state.key.read(), key.isOfPC(identifiers) {
                    return state
                }
            }
        } catch {
            throw Failure(error)
        }
        return try make(for: identifiers)
    }

    /// A key without its head can't be used: nobody knows which numbers it has signed.
    private func whole(_ name: String) -> StateFolder? {
        guard let state = try? StateFolder(lookingAt: "\(folder.path)/\(name)", calls: calls),
            (try? state.head.read()) != nil
        else { return nil }
        return state
    }

    private func make(for identifiers: Identifiers) throws(Failure) -> StateFolder {
        let signing = SigningKey()
        let name = ShortCode(signing.id).description
        do throws(FileFault) { _ = try folder.folder(name, making: true) } catch { throw Failure(error) }
        let state = try StateFolder(path: "\(folder.path)/\(name)", calls: calls)
        do throws(FileFault) {
            try state.head.write(Head())
            _ = try state.key.make(signing, bornOn: identifiers, was: nil)
        } catch {
            throw Failure(error)
        }
        return state
    }
}
