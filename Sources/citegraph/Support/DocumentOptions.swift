import ArgumentParser
import CitationGraph
import Foundation
import UNSymbols

/// Which documents count.
struct DocumentOptions: ParsableArguments {
  @Option(help: "Only documents of these bodies, by code: A,S,E,A/HRC.")
  var body: String?

  @Option(help: "Only documents adopted on or after this day or year: 1998, 1998-12-04.")
  var since: String?

  @Option(help: "Only documents adopted on or before this day or year.")
  var until: String?

  func validate() throws { _ = try filter() }

  /// The documents that are let through.
  func filter() throws -> DocumentFilter {
    var filter = DocumentFilter()
    filter.bodies = try body.map { Set(try DocumentOptions.items($0, "--body").map(DocumentOptions.code)) }
    filter.since = try since.map { try DocumentOptions.day($0, "--since", month: 1, day: 1) }
    filter.until = try until.map { try DocumentOptions.day($0, "--until", month: 12, day: 31) }
    return filter
  }

  private static func code(_ code: String) throws -> String {
    guard Body(code: code) != nil || Body(code: code.uppercased()) != nil else {
      throw ValidationError("--body: there is no body '\(code)'; give its code, such as A, S, E or A/HRC.")
    }
    return code.uppercased()
  }

  /// A day, or a year with the day in it that is meant.
  private static func day(_ text: String, _ name: String, month: Int, day: Int) throws -> CalendarDate {
    let year = text.count == 4 ? Int(text).flatMap { CalendarDate(year: $0, month: month, day: day) } : nil
    guard let date = year ?? CalendarDate(iso: text) else {
      throw ValidationError("\(name): '\(text)' is no day; give a year (1998) or a day (1998-12-04).")
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
