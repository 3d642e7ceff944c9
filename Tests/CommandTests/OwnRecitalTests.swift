import TestSupport
import Testing

/// A series whose texts name each other by their own title, where no recital lists them all.
@Suite struct OwnRecitalTests {
  private func text(_ number: String, _ recital: String) -> String {
    "\(number). Upkeep of lighthouses and beacons\n\nThe General Assembly,\n\n\(recital)\n\n1. Decides to go on.\n"
  }

  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.folder.write(
      "in/a.txt",
      text(
        "76/83",
        "Recalling its resolution 67/123 of 18 December 2012 and its subsequent resolutions on the upkeep of lighthouses and beacons, including resolution 75/100 of 10 December 2020, and noting in another matter altogether, which has nothing to do with the first, its resolution 71/4 of 5 December 2016,"
      ))
    try place.folder.write(
      "in/b.txt",
      text(
        "77/127",
        "Recalling its resolution 76/83 of 9 December 2021 on the upkeep of lighthouses and beacons,\n\nRecalling also resolution 70/1 of 25 September 2015,"
      ))
    _ = try place.run("ingest", "in")
    return place
  }

  @Test(arguments: ["67/123", "75/100", "76/83", "77/127"])
  func `each text of it is found from each other one, read or not`(symbol: String) throws {
    let rows = try place().run("lineage", symbol).text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let symbols = rows.map { String($0[1]) }.filter { !$0.isEmpty }
    #expect(symbols == ["A/RES/67/123", "A/RES/75/100", "A/RES/76/83", "A/RES/77/127"])
    if symbol == "77/127" {
      #expect(rows.first?[2] == "is named with the title of A/RES/76/83 PP1")
    }
  }

  @Test(arguments: ["71/4", "70/1"])
  func `what stands beside other words belongs to no series`(symbol: String) throws {
    #expect(try place().run("lineage", symbol).text.isEmpty)
  }
}
