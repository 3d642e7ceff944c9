import Foundation

/// What happens on Ctrl-C: a line, and the end. Whatever was committed stays; SQLite takes back the rest.
enum Interrupt {
  static func install() {
    signal(SIGINT) { _ in
      let message: StaticString = "\ncitegraph: interrupted; what was done is kept, run the command again to go on\n"
      _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(130)
    }
  }
}
