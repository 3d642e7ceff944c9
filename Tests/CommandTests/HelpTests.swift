import TestSupport
import Testing

/// What `citegraph help COMMAND` shows.
@Suite struct HelpTests {
  @Test func `paragraphs are wrapped once`() throws {
    let place = try Workplace()
    let names = try place.run("--help").text.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }.filter {
        $0 != "See"
      }
    #expect(names.count >= 22)
    for name in names {
      let help = try place.run("help", String(name)).text
      let lines = help.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("USAGE") }
      for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !line.hasPrefix(" ") {
        guard let word = next.split(separator: " ").first, !next.hasPrefix(" ") else { continue }
        #expect(line.count + 1 + word.count >= 80, "\(line)")
      }
    }
  }
}
