import ArgumentParser
import CitationGraph
import Foundation
import UNSymbols

/// Which documents count.
struct DocumentOptions: ParsableArguments {
  @Option(help: "Only documents of these bodies, by code: A,S,E,A/HRC.")
  var body: String?

  @Option(help: "Only documents adopted on or after this day, month or year: 1998-12-04, 1998-12, 1998.")
  var since: String?

  @Option(help: "Only documents adopted on or before this day, month or year.")
  var until: String?

  func validate() throws { _ = try filter() }

  /// The documents that are let through.
  func filter() throws -> DocumentFilter {
    var filter = DocumentFilter()
    filter.bodies = try body.map { Set(try DocumentOptions.items($0, "--body").map(DocumentOptions.code)) }
    filter.since = try since.map { try DocumentOptions.day($0, "--since", month: 1, days: [1]) }
    filter.until = try until.map { try DocumentOptions.day($0, "--until", month: 12, days: [31, 30, 29, 28]) }
    if let since = filter.since, let until = filter.until, since > until {
      throw ValidationError("--since \(since) lies behind --until \(until): no document can be between.")
    }
    return filter
  }

  private static func code(_ code: String) throws -> String {
    let upper = code.uppercased()
    if Body(code: code) != nil || Body(code: upper) != nil || SymbolGrammar.isSeries(named: code) { return upper }
    let near = Body.all.filter {
      $0.name.uppercased() == upper || $0.code.hasSuffix("/\(upper)") || $0.code.hasPrefix("\(upper)/")
    }
    .map(\.code)
    let remedy =
      near.isEmpty || near.count > 8
      ? "give its code, such as A, S, E or A/HRC." : "did you mean \(near.joined(separator: " or "))?"
    throw ValidationError("--body: there is no body '\(code)'; \(remedy)")
  }

  /// A day, or a month or year with the day in it that is meant: of `days` the first that the month has.
  private static func day(_ text: String, _ name: String, month: Int, days: [Int]) throws -> CalendarDate {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    if fields.count < 3, fields[0].count == 4, let year = Int(fields[0]),
      let month = fields.count == 1 ? month : fields[1].count == 2 ? Int(fields[1]) : nil,
      let date = days.lazy.compactMap({ CalendarDate(year: year, month: month, day: $0) }).first
    {
      return date
    }
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError(
        "\(name): '\(text)' is no day; give a year (1998), a month (1998-12) or a day (1998-12-04).")
    }
    return date
  }

  /// The names of a list with commas.
  /// - Throws: `ValidationError` for a list of nothing.
  static func items(_ list: String, _ name: String) throws -> [String] {
    let items = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if items.isEmpty { throw ValidationError("\(name): '\(list)' names nothing; leave the option out for all.") }
    return items
  }
}
