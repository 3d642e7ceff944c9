import Foundation

/// A bounded pool of threads that works on many things at once and hands the results over in the order of the input.
package struct OrderedWorkers: Sendable {
  /// How many threads work.
  package let jobs: Int

  /// How many seconds a result may be in coming before the consumer is told.
  private static let patience = 0.02

  /// Makes a pool; nil or less than one means a thread for each core.
  package init(jobs: Int? = nil) {
    let asked = jobs ?? 0
    self.jobs = min(256, asked >= 1 ? asked : max(1, ProcessInfo.processInfo.activeProcessorCount))
  }

  /// Works on the inputs on all threads and consumes the results on this one, in order.
  ///
  /// `next` gives the inputs one by one, nil at their end; it is called by one thread at a time, when one is free, so that
  /// no more inputs are in memory than threads work. When the next result is a while in coming, `whenIdle` is called once.
  /// When the consumer throws, no further work is begun. A pool of one works on this thread, turn about with the consumer.
  package func run<Input: Sendable, Output: Sendable>(
    next: @escaping @Sendable () -> Input?, work: @escaping @Sendable (Input) -> Output, whenIdle: () throws -> Void,
    consume: (Output) throws -> Void
  ) rethrows {
    if jobs == 1 {
      while let input = next() {
        let began = ContinuousClock.now
        let output = work(input)
        if ContinuousClock.now - began > .seconds(Self.patience) { try whenIdle() }
        try consume(output)
      }
      return
    }
    let queue = WorkQueue<Input, Output>(window: jobs * 16, pull: next)
    for _ in 0..<jobs {
      let thread = Thread {
        while let (index, input) = queue.next() { queue.finish(index, work(input)) }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    defer { queue.stop() }
    while true {
      var output = queue.take(within: Self.patience)
      if case .late = output {
        try whenIdle()
        output = queue.take(within: nil)
      }
      guard case .result(let result) = output else { return }
      try consume(result)
    }
  }

  /// Works on inputs that are all there.
  package func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], work: @escaping @Sendable (Input) -> Output, whenIdle: () throws -> Void,
    consume: (Output) throws -> Void
  ) rethrows {
    // The queue calls `next` from one thread at a time.
    nonisolated(unsafe) var rest = inputs.makeIterator()
    try run(next: { rest.next() }, work: work, whenIdle: whenIdle, consume: consume)
  }
}

/// What the threads of a pool share.
private final class WorkQueue<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  enum Taken {
    case result(Output)
    /// There are no more.
    case end
    /// It did not come in time.
    case late
  }

  private let pull: @Sendable () -> Input?
  private let pulling = NSLock()
  private let condition = NSCondition()
  private let window: Int
  private var begun = 0
  private var taken = 0
  private var results: [Int: Output] = [:]
  private var isStopped = false
  private var isExhausted = false

  init(window: Int, pull: @escaping @Sendable () -> Input?) {
    self.window = window
    self.pull = pull
  }

  /// The next input with its index, once the results are not too far ahead of their consumer; nil at the end.
  func next() -> (Int, Input)? {
    pulling.lock()
    defer { pulling.unlock() }
    condition.lock()
    while !isStopped, begun >= taken + window { condition.wait() }
    let isOver = isStopped || isExhausted
    condition.unlock()
    let input = isOver ? nil : pull()
    condition.lock()
    defer { condition.unlock() }
    guard let input else {
      isExhausted = true
      condition.broadcast()
      return nil
    }
    begun += 1
    return (begun - 1, input)
  }

  func finish(_ index: Int, _ output: Output) {
    condition.lock()
    results[index] = output
    if index == taken { condition.broadcast() }
    condition.unlock()
  }

  /// The next result in order, when it comes within so many seconds.
  func take(within seconds: Double?) -> Taken {
    condition.lock()
    defer { condition.unlock() }
    let end = seconds.map { Date(timeIntervalSinceNow: $0) }
    while results[taken] == nil {
      if isExhausted, taken == begun { return .end }
      if let end {
        guard condition.wait(until: end) else { break }
      } else {
        condition.wait()
      }
    }
    guard let output = results.removeValue(forKey: taken) else { return .late }
    taken += 1
    if begun >= taken + window - 1 { condition.broadcast() }
    return .result(output)
  }

  func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    condition.unlock()
  }
}
