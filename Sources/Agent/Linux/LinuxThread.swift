import Glibc

/// A second thread, for measuring only: all else in this program is one thread.
struct LinuxThread {
    private let thread: pthread_t

    /// Starts it; the work has to be for that thread alone until ``join()`` returns.
    init(_ work: @escaping () -> Void) throws(SystemError) {
        let box = Box(work)
        var thread = pthread_t()
        let argument = unsafe Unmanaged.passRetained(box).toOpaque()
        let error = unsafe pthread_create(
            &thread, nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
                }
                return nil
            }, argument)
        guard error == 0 else {
            unsafe Unmanaged<Box>.fromOpaque(argument).release()
            throw SystemError(code: error)
        }
        self.thread = thread
    }

    func join() { _ = pthread_join(thread, nil) }

    private final class Box {
        let work: () -> Void

        init(_ work: @escaping () -> Void) { self.work = work }
    }
}
