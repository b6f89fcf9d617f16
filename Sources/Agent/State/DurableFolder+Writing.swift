extension DurableFolder {
    /// The write dance: a new `.tmp`, all bytes, fsync, rename over the name, fsync of the folder.
    package func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
        let draft = name + DurableFolder.draftSuffix
        do throws(SystemError) {
            try removeIfThere(draft)
            do throws(SystemError) {
                try writeDraft(bytes, as: draft)
                try calls.rename(draft, in: descriptor, to: name, in: descriptor)
            } catch {
                try? calls.remove(draft, in: descriptor)
                throw error
            }
            try calls.sync(descriptor)
        } catch {
            throw fault(name, .writing, error)
        }
    }

    /// What a file is called until it is whole.
    package static let draftSuffix = ".tmp"

    private func writeDraft(_ bytes: [UInt8], as draft: String) throws(SystemError) {
        let file = try calls.create(draft, in: descriptor)
        do throws(SystemError) {
            try giveToOwner(file)
            try writeAll(bytes, to: file)
            try calls.sync(file)
        } catch {
            try? calls.close(file)
            throw error
        }
        try calls.close(file)
    }

    private func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let taken = try retried { () throws(SystemError) in try calls.write(rest, to: file) }
            // A write of nothing that is no error would turn this into an endless loop.
            guard taken > 0 else { throw .inputOutput }
            rest = rest.dropFirst(taken)
        }
    }

    /// What root writes belongs to the folder's owner: the service runs as another user and must be able to read it.
    func giveToOwner(_ file: Int32) throws(SystemError) {
        guard calls.isRoot else { return }
        let owner = try calls.status(of: descriptor)
        guard owner.owner != 0 else { return }
        do throws(SystemError) {
            try calls.give(file, owner: owner.owner, group: owner.group)
        } catch .notPermitted {
            // A stick's file system may have no owners.
        }
    }

    /// Removes files for good; those that are not there are fine.
    package func remove(_ names: [String]) throws(FileFault) {
        guard !names.isEmpty else { return }
        do throws(SystemError) {
            for name in names { try removeIfThere(name) }
            try calls.sync(descriptor)
        } catch {
            throw FileFault(path: path, step: .removing, error: error)
        }
    }

    private func removeIfThere(_ name: String) throws(SystemError) {
        do throws(SystemError) {
            try calls.remove(name, in: descriptor)
        } catch .absent {
        }
    }

    /// Moves a file into another folder of the same file system, durably.
    package func move(_ name: String, to other: DurableFolder, as newName: String) throws(FileFault) {
        do throws(SystemError) {
            try calls.rename(name, in: descriptor, to: newName, in: other.descriptor)
            try calls.sync(other.descriptor)
            try calls.sync(descriptor)
        } catch {
            throw fault(name, .writing, error)
        }
    }

    /// Gives a file a second name, durably; false where that name is taken.
    package func link(_ name: String, as newName: String) throws(FileFault) -> Bool {
        do throws(SystemError) {
            try calls.link(name, in: descriptor, to: newName)
            try calls.sync(descriptor)
            return true
        } catch .alreadyThere {
            return false
        } catch {
            throw fault(name, .writing, error)
        }
    }

    /// Makes durable what the names in this folder are now; those of the folders in it too, not what these hold.
    package func syncNames() throws(FileFault) {
        do throws(SystemError) {
            try calls.sync(descriptor)
        } catch {
            throw FileFault(path: path, step: .writing, error: error)
        }
    }

    /// Takes away what a cut left half-written.
    package func removeDrafts() throws(FileFault) {
        try remove(try names().filter { $0.hasSuffix(DurableFolder.draftSuffix) })
    }

    /// Writes out all of the file system that the folder lies on: a stick's file table too.
    package func syncFileSystem() throws(FileFault) {
        do throws(SystemError) {
            try calls.syncFileSystem(of: descriptor)
        } catch {
            throw FileFault(path: path, step: .writing, error: error)
        }
    }
}
