package import UNSymbols

extension DocumentSymbol {
  /// The resolutions that a number alone may mean, with or without a word for "resolution" before it ("res 1325", "A/RES/2758"): the
  /// Security Council's, and the General Assembly's of before 1977, whose numbers ran on through all sessions. Words that name one of the
  /// two leave the other out.
  package static func numbered(_ text: String) -> [DocumentSymbol] {
    var words = text.lowercased().split { $0.isWhitespace || $0 == "/" }.map(String.init)
    guard let last = words.popLast(), last.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(last)
    else {
      return []
    }
    let organ = words.filter { !$0.hasPrefix("res") }
    let council =
      organs.council.contains(organ) || organ.isEmpty ? SessionCalendar.securityCouncilYear(of: number) : nil
    let session =
      organs.assembly.contains(organ) || organ.isEmpty ? SessionCalendar.generalAssemblySession(ofNumber: number) : nil
    return [
      council.flatMap { DocumentSymbol("S/RES/\(number)(\($0))") },
      session.flatMap { DocumentSymbol("A/RES/\(number)(\($0))") },
    ].compactMap(\.self)
  }

  /// What people write for the two before a number.
  private static let organs: (council: Set<[String]>, assembly: Set<[String]>) = (
    [["s"], ["sc"], ["unsc"], ["security", "council"]], [["a"], ["ga"], ["unga"], ["general", "assembly"]]
  )
}
