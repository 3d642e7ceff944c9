import Foundation

/// What happens on Ctrl-C: a line, and the end. Whatever was committed stays; SQLite takes back the rest.
enum Interrupt {
  /// What is said.
  private nonisolated(unsafe) static var message: StaticString = "\ncitegraph: interrupted\n"

  /// Says from now on that what was done is kept.
  static func keepsWork() {
    message = "\ncitegraph: interrupted; what was done is kept, run the command again to go on\n"
  }

  /// The path of a file that is being written and goes on an interruption.
  private nonisolated(unsafe) static var draft: UnsafeMutablePointer<CChar>?

  /// Removes the file at a path when the program is interrupted from now on; nil for none.
  static func remove(_ path: String?) {
    let old = draft
    draft = path.flatMap { strdup($0) }
    free(old)
  }

  static func install() {
    // A program that starts this one may have blocked the signal, and blocks are inherited.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    sigprocmask(SIG_UNBLOCK, &interrupt, nil)
    signal(SIGINT) { _ in
      if let draft = Interrupt.draft { unlink(draft) }
      let message = Interrupt.message
      _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(130)
    }
  }
}
