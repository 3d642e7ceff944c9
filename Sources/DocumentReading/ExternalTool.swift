internal import CLinux
internal import Foundation

/// A program of the system that turns a format into text for us.
///
/// It runs as a process of its own: a crash ends that process alone, and limits hold it. The file goes in through memory that
/// it sees as `/dev/stdin`, so nothing is left in a temporary folder; the result comes back through a pipe.
package struct ExternalTool: Sendable {
  /// How far a run may go.
  package struct Limits: Sendable {
    /// Seconds of the clock.
    package var seconds = 60.0
    /// Bytes of address space.
    package var memory = 1 << 30
    /// Bytes of output.
    package var output = 256 << 20

    /// Makes limits.
    package init() {}
  }

  /// Why a run gave nothing.
  package enum Failure: Error, Hashable, Sendable {
    /// There is no such program.
    case missing
    /// It was stopped after this many seconds.
    case tooSlow(Double)
    /// It was stopped after this many bytes of output.
    case tooMuch(Int)
    /// It ended with this code, or by a signal (128 and its number), and the beginning of what it said.
    case failed(Int32, String)

    /// A call of the system that failed.
    static func system(_ code: Int32 = errno) -> Failure { .failed(code, String(cString: strerror(code))) }
  }

  /// What a run gave.
  package struct Output: Sendable {
    /// Standard output.
    package var bytes: [UInt8]
    /// The beginning of standard error.
    package var messages: String
  }

  /// The program's name, looked up in PATH, or its path.
  package let name: String
  /// How far a run may go.
  package var limits: Limits

  /// Makes a tool.
  package init(_ name: String, limits: Limits = Limits()) {
    self.name = name
    self.limits = limits
  }

  /// Runs the program with a file at `/dev/stdin`.
  package func run(_ arguments: [String], input: [UInt8]) throws(Failure) -> Output {
    let file = memfd_create("citegraph", 1)  // MFD_CLOEXEC
    guard file >= 0 else { throw .system() }
    defer { close(file) }
    guard ExternalTool.write(input, to: file) else { throw .system() }
    var out = try Pipe()
    defer { out.close() }
    var err = try Pipe()
    defer { err.close() }
    let child = try spawn(arguments, input: file, output: out.writing, errors: err.writing)
    out.closeWriting()
    err.closeWriting()
    var reading = Reading(output: out.reading, errors: err.reading, limits: limits)
    var stop = reading.run()
    var status: Int32 = 0
    var pause: UInt32 = 50
    // What closed its output has ended or is about to; one that sleeps on is stopped like one that writes on.
    while stop == nil, waitpid(child, &status, WNOHANG) == 0 {
      if reading.isLate { stop = .tooSlow(limits.seconds) }
      usleep(pause)
      pause = min(pause * 2, 5000)
    }
    if stop != nil {
      kill(-child, SIGKILL)
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }
    if let stop { throw stop }
    let messages = String(decoding: reading.messages, as: UTF8.self)
    let signal = status & 0x7F
    // The limit of processor time ends a program that closed its output and goes on.
    if signal == SIGXCPU { throw .tooSlow(limits.seconds) }
    let code = signal != 0 ? 128 + signal : (status >> 8) & 0xFF
    guard code == 0 else { throw .failed(code, messages) }
    return Output(bytes: reading.bytes, messages: messages)
  }

  private func spawn(
    _ arguments: [String], input: Int32, output: Int32, errors: Int32
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that whatever it starts ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, name, &actions, &attributes, words, environ)
    guard code == 0 else { throw code == ENOENT ? .missing : .system(code) }
    guard limit(child, RLIMIT_AS, limits.memory), limit(child, RLIMIT_CPU, Int(limits.seconds.rounded(.up)) + 1) else {
      let code = errno
      kill(-child, SIGKILL)
      while waitpid(child, nil, 0) < 0, errno == EINTR {}
      throw .system(code)
    }
    return child
  }

  /// Limits what a child may take; true also where it has ended already.
  private func limit(_ child: pid_t, _ resource: __rlimit_resource, _ value: Int) -> Bool {
    var limit = rlimit(rlim_cur: UInt(value), rlim_max: UInt(value))
    return prlimit(child, resource.rawValue, &limit, nil) == 0 || errno == ESRCH
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress! + done, bytes.count - done) }
      if count < 0, errno != EINTR { return false }
      done += max(0, count)
    }
    return lseek(file, 0, SEEK_SET) == 0
  }
}

/// A pipe whose ends no other process gets.
private struct Pipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws(ExternalTool.Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system() }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  mutating func closeWriting() {
    if writing >= 0 { Foundation.close(writing) }
    writing = -1
  }

  mutating func close() {
    closeWriting()
    if reading >= 0 { Foundation.close(reading) }
    reading = -1
  }
}

/// What is read from a program's two pipes, up to its limits.
private struct Reading {
  private(set) var bytes: [UInt8] = []
  private(set) var messages: [UInt8] = []
  private let limits: ExternalTool.Limits
  private let deadline: ContinuousClock.Instant
  /// The pipes that are still open: output, errors.
  private var open: [pollfd]
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  init(output: Int32, errors: Int32, limits: ExternalTool.Limits) {
    self.limits = limits
    deadline = .now + .seconds(limits.seconds)
    open = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  /// Whether the time is over.
  var isLate: Bool { ContinuousClock.now >= deadline }

  /// Reads to the end of both pipes; a reason when the program must be stopped.
  mutating func run() -> ExternalTool.Failure? {
    while open.contains(where: { $0.fd >= 0 }) {
      let left = deadline - .now
      guard left > .zero else { return .tooSlow(limits.seconds) }
      let milliseconds = Int32(
        clamping: left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000)
      guard poll(&open, nfds_t(open.count), milliseconds + 1) >= 0 || errno == EINTR else { return .system() }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let count = read(open[index].fd, &block, block.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          open[index].fd = -1
          continue
        }
        if index == 0 {
          bytes += block[..<count]
          guard bytes.count <= limits.output else { return .tooMuch(limits.output) }
        } else if messages.count < 4096 {
          messages += block[..<count]
        }
      }
    }
    return nil
  }
}
