import UNSymbols

/// How Chinese texts until the 1970s cite, from `Data/registry/olderChinese.tsv`.
struct OlderChineseDrafting {
  /// The word for a resolution, with what stands before and behind the number since.
  struct Noun {
    var words: [UInt8]
    var before: [UInt8]
    var behind: [UInt8]
  }

  /// What only these texts have: the word for a resolution in their characters, the year of a date in characters.
  let signs: [[UInt8]]
  /// The words for a resolution before its number.
  let nouns: [Noun]
  /// What parts the numbers of a list: one character of three bytes, or of one.
  let joints: [[UInt8]]
  /// What closes a clause before the noun, with what does since, which is as long.
  let closers: [(words: [UInt8], since: [UInt8])]

  /// Reads the table.
  init() {
    let rows = RegistryTable(RegistryTables.olderChinese).rows
    func words(_ role: String, _ column: String = "words") -> [[UInt8]] {
      rows.filter { $0["role"] == role }.map { Array($0[column].utf8) }
    }
    signs = words("sign")
    nouns = zip(words("noun"), words("noun", "since")).map { noun, since in
      let place = since.firstIndex(of: UInt8(ascii: "#")) ?? since.endIndex
      return Noun(words: noun, before: Array(since[..<place]), behind: Array(since[place...].dropFirst()))
    }
    joints = words("joint")
    closers = Array(zip(words("closer"), words("closer", "since")))
  }
}
