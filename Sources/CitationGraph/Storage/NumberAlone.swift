package import UNSymbols

extension DocumentSymbol {
  /// The resolutions that a number alone may mean, with or without a word for "resolution" before it ("res 1325", "A/RES/2758"): the
  /// Security Council's, and the General Assembly's of before 1977, whose numbers ran on through all sessions. Words that name one of the
  /// two leave the other out.
  package static func numbered(_ text: String) -> [DocumentSymbol] {
    var words = text.lowercased().split { $0.isWhitespace || $0 == "/" }
    guard let last = words.popLast(), last.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(last)
    else { return [] }
    let organ = words.filter { !$0.hasPrefix("res") }.joined(separator: " ")
    return [
      (.securityCouncil, SessionCalendar.securityCouncilYear(of: number).map(String.init)),
      (.generalAssembly, SessionCalendar.generalAssemblySession(ofNumber: number)),
    ]
    .compactMap { (body: Body, session: String?) in
      guard let session, organ.isEmpty || isName(organ, of: body) else { return nil }
      return DocumentSymbol("\(body.code)/RES/\(number)(\(session))")
    }
  }

  /// Whether words in lower case are the code or a name of a body.
  private static func isName(_ words: String, of body: Body) -> Bool {
    ([body.code] + body.names(language: "en")).contains { $0.lowercased() == words }
  }
}
