import UNSymbols

/// Days of adoption that stand before the symbol of a resolution or decision.
extension DateBinder {
  /// The day right before a symbol, where dates stand first, or before the clause that says that it was adopted then and about what:
  /// "2022年9月30日通过的GC(66)/RES/6", "9月29日通过的关于…的GC(66)/RES/12"; one behind the verb may be of several.
  static func adoption(before index: Int, _ scan: Scan, is words: Words) -> Int? {
    var end = index
    for position in (max(0, index - longestClause)..<index).reversed() {
      switch scan.lexemes[position].kind {
      case .meaning
      where position > 1 && scan.isMeaning(position, [.about]) && scan.isMeaning(position - 1, [.dated]):
        end = position
      // "11月27日通过C-24/DEC.4号和C-24/DEC.5号决定", "12月1日题为“…”的C-26/DEC.10号决定"
      case _
      where position > 0 && scan.lexemes[position - 1].kind == .date
        && (words.begins(position, .adopted) || scan.isMeaning(position, [.entitled])):
        return position - 1
      // "12月9日国际海事组织大会通过A.1170(32)号决议"
      case _
      where position > 1 && scan.lexemes[position - 1].kind == .organ && scan.lexemes[position - 2].kind == .date
        && words.begins(position, .adopted):
        return position - 2
      case .symbol where isAdopted(position, scan): continue
      case .word, .organ, .letter, .dash, .quoteOpen, .quoteClose, .meaning: continue
      default: break
      }
      break
    }
    let date = end > 1 && scan.isMeaning(end - 1, [.dated]) ? end - 2 : end - 1
    return scan.lexemes[date].kind == .date ? date : nil
  }

  /// Whether the symbol of a resolution or decision stands at an index.
  static func isAdopted(_ index: Int, _ scan: Scan) -> Bool {
    guard scan.lexemes[index].kind == .symbol else { return false }
    return [.resolution, .decision].contains(scan.symbol(of: scan.lexemes[index]).kind)
  }
}
