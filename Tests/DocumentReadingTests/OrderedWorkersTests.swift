import DocumentReading
import Foundation
import Testing

@Suite struct OrderedWorkersTests {
  @Test(arguments: [1, 2, 3, 8, 64])
  func `results come in the order of the input`(jobs: Int) {
    for count in [0, 1, 2, 7, 500] {
      var results: [Int] = []
      OrderedWorkers(jobs: jobs).run(
        Array(0..<count),
        work: { number in
          if number % 7 == 0 { usleep(200) }
          return number * 2
        }, whenIdle: {}, consume: { result in results.append(result) })
      #expect(results == (0..<count).map { $0 * 2 })
    }
  }

  @Test func `an error of the consumer ends the run`() {
    struct Stop: Error {}
    var seen = 0
    #expect(throws: Stop.self) {
      try OrderedWorkers(jobs: 4).run(Array(0..<10_000), work: { $0 }, whenIdle: {}) { _ in
        seen += 1
        if seen == 10 { throw Stop() }
      }
    }
    #expect(seen == 10)
  }

  @Test func `the consumer hears when nothing comes`() {
    var story: [String] = []
    OrderedWorkers(jobs: 2).run(
      [0, 1, 2],
      work: { number in
        if number == 1 { usleep(100_000) }
        return number
      }, whenIdle: { story.append("idle") }, consume: { story.append("\($0)") })
    #expect(story.suffix(3) == ["idle", "1", "2"])
  }

  @Test func `the threads do not run far ahead`() {
    let lock = NSLock()
    nonisolated(unsafe) var begun = 0
    var most = 0
    var taken = 0
    OrderedWorkers(jobs: 2).run(
      Array(0..<400),
      work: { _ in lock.withLock { begun += 1 } }, whenIdle: {},
      consume: { _ in
        taken += 1
        usleep(50)
        most = max(most, lock.withLock { begun } - taken)
      })
    #expect(most <= 2 * 16 + 2)
  }
}
