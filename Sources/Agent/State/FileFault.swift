/// A file that could not be handled: which, what was being done, and the kernel's reason.
package struct FileFault: Error, Hashable, Sendable {
    package let path: String
    package let step: Step
    package let error: SystemError

    package init(path: String, step: Step, error: SystemError) {
        self.path = path
        self.step = step
        self.error = error
    }

    package enum Step: Hashable, Sendable { case reading, writing, removing }
}
