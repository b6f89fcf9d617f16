internal import Foundation

/// Does what takes long, or waits for another process, on a thread of its own: the few threads that all tests share stay
/// free for those that hold a time.
package func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { answer in
        let thread = Thread { answer.resume(with: Result { try work() }) }
        // As large as that of the main thread: the stack of a thread is small.
        thread.stackSize = 8 << 20
        thread.start()
    }
}
