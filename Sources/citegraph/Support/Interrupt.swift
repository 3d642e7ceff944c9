import Foundation

/// What happens on Ctrl-C: a line, and the end. Whatever was committed stays; SQLite takes back the rest.
enum Interrupt {
  static func install() {
    // A program that starts this one may have blocked the signal, and blocks are inherited.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    sigprocmask(SIG_UNBLOCK, &interrupt, nil)
    signal(SIGINT) { _ in
      let message: StaticString = "\ncitegraph: interrupted; what was done is kept, run the command again to go on\n"
      _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(130)
    }
  }
}
