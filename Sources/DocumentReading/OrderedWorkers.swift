import Foundation

/// A bounded pool of threads that works on many things at once and hands the results over in the order of the input.
package struct OrderedWorkers: Sendable {
  /// How many threads work.
  package let jobs: Int

  /// Makes a pool; nil or less than one means a thread for each core.
  package init(jobs: Int? = nil) {
    let asked = jobs ?? 0
    self.jobs = min(256, asked >= 1 ? asked : max(1, ProcessInfo.processInfo.activeProcessorCount))
  }

  /// Works on the inputs on all threads and consumes the results on this one, in order.
  ///
  /// When the next result is a while in coming, `whenIdle` is called once. When the consumer throws, no further work is begun.
  package func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], work: @escaping @Sendable (Input) -> Output, whenIdle: () throws -> Void,
    consume: (Output) throws -> Void
  ) rethrows {
    let queue = WorkQueue<Output>(count: inputs.count, window: jobs * 16)
    for _ in 0..<min(jobs, inputs.count) {
      let thread = Thread {
        while let index = queue.next() { queue.finish(index, work(inputs[index])) }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    defer { queue.stop() }
    for _ in inputs {
      if let output = queue.take(within: 0.02) {
        try consume(output)
      } else {
        try whenIdle()
        try consume(queue.take())
      }
    }
  }
}

/// What the threads of a pool share.
private final class WorkQueue<Output: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private let window: Int
  private var begun = 0
  private var taken = 0
  private var results: [Int: Output] = [:]
  private var isStopped = false

  init(count: Int, window: Int) {
    self.count = count
    self.window = window
  }

  /// The index of the next input to work on, once the results are not too far ahead of their consumer; nil at the end.
  func next() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, begun < count, begun >= taken + window { condition.wait() }
    guard !isStopped, begun < count else { return nil }
    begun += 1
    return begun - 1
  }

  func finish(_ index: Int, _ output: Output) {
    condition.lock()
    results[index] = output
    if index == taken { condition.broadcast() }
    condition.unlock()
  }

  /// The next result in order, or nil when it does not come within so many seconds.
  func take(within seconds: Double) -> Output? {
    condition.lock()
    defer { condition.unlock() }
    if results[taken] == nil {
      let end = Date(timeIntervalSinceNow: seconds)
      while results[taken] == nil, condition.wait(until: end) {}
    }
    return results[taken] == nil ? nil : removeNext()
  }

  /// The next result in order.
  func take() -> Output {
    condition.lock()
    defer { condition.unlock() }
    while results[taken] == nil { condition.wait() }
    return removeNext()
  }

  private func removeNext() -> Output {
    let output = results.removeValue(forKey: taken)!
    taken += 1
    if begun >= taken + window - 1 { condition.broadcast() }
    return output
  }

  func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    condition.unlock()
  }
}
