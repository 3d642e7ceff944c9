import DocumentReading
import GRDB

/// The words that govern a citation. An archive has few of them and many citations, so that they are kept once.
struct Wording: Hashable {
  var phrase: String?
  var governing: String?
  var relation: String?
}

/// Reads the wordings of an archive, each once.
final class WordingTable {
  private let statement: RawStatement
  private var known: [Wording?] = []

  init(_ database: Database) throws {
    statement = try RawStatement(database, "SELECT phrase, governing, relation FROM wording WHERE id = ?")
  }

  /// The wording with an id.
  func wording(_ id: Int64) throws -> Wording {
    if id >= 0, id < known.count, let wording = known[Int(id)] { return wording }
    statement.bind(1, id)
    guard try statement.step() else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "wording \(id) is missing")
    }
    let wording = Wording(
      phrase: statement.optionalText(0), governing: statement.optionalText(1), relation: statement.optionalText(2))
    statement.reset()
    // Ids are handed out from 1 on; others are those of a stranger and not worth an array.
    if id >= 0, id < 1_000_000 {
      while known.count <= Int(id) { known.append(nil) }
      known[Int(id)] = wording
    }
    return wording
  }
}

extension Place {
  /// The number by which the archive knows the place.
  var code: Int64 { Int64(Place.allCases.firstIndex(of: self)!) }

  /// The name of the place with a number.
  static func name(ofCode code: Int64) throws -> String {
    guard code >= 0, code < names.count else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "place \(code) is missing")
    }
    return names[Int(code)]
  }

  private static let names = Place.allCases.map(\.rawValue)
}
