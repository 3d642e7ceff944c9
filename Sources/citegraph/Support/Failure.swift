import ArgumentParser
import CitationGraph
import Foundation
import GraphExport

/// How a run ends that did not end well.
enum Failure {
  /// Says what is wrong, when nobody did, and exits.
  static func end(with error: any Error) -> Never {
    switch error {
    case let error as OutputError:
      if error.code == EPIPE { exit(0) }
      let reason = String(cString: strerror(error.code))
      let isFull = [ENOSPC, EDQUOT, EFBIG].contains(error.code)
      Messages.say(
        "standard output: can't be written: \(reason); \(isFull ? "make room and run again" : "check where it leads")")
      exit(2)
    case let error as GraphError:
      flush()
      Messages.say(error.code == .missing ? "\(error.what); \(error.remedy)" : error.description)
      exit(error.code == .unknownDocument ? 1 : 2)
    case let error as ExitCode:
      flush()
      exit(error.rawValue)
    case let error as FileError:
      flush()
      Messages.say(error.description)
      exit(2)
    case let error as ExportError:
      flush()
      Messages.say(error.description)
      exit(2)
    default:
      flush()
      Citegraph.exit(withError: error)
    }
  }

  private static func flush() {
    do {
      try Output.flush()
    } catch let error as OutputError where error.code == EPIPE {
      exit(0)
    } catch {
      exit(2)
    }
  }
}

/// Why a file could not be written.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let what: String
  let remedy: String

  init(path: String, what: String, remedy: String) {
    self.path = path
    self.what = what
    self.remedy = remedy
  }

  /// The error of a system call that failed with this code.
  init(path: String, code: Int32) {
    self.init(
      path: path, what: "can't be written: \(String(cString: strerror(code)))", remedy: "name another file with -o")
  }

  var description: String { "\(path): \(what); \(remedy)" }
}
