import Foundation
import TestSupport
import Testing

/// Every command that takes a file takes a member of an archive, under the name by which `ingest` lists it.
@Suite struct NamedMemberCommandTests {
  private let place: Workplace
  private let member = "two words.zip!/in/A_RES_70_1.txt"

  init() throws {
    place = try Workplace()
    var zip = ZipSpecimen()
    zip.add("in/A_RES_70_1.txt", Workplace.resolution("70/1", recalls: ["69/1"]).utf8)
    zip.add("in/A_RES_70_2.txt", Workplace.resolution("70/2", recalls: ["69/2"]).utf8)
    try place.folder.write("two words.zip", Data(zip.bytes))
  }

  @Test func `extract`() throws {
    let result = try place.run("extract", "--format", "jsonl", member)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.text.hasPrefix(#"{"source":"\#(member)","document":"A/RES/70/1","cited":"A/RES/69/1","#))
    #expect(!result.text.contains("69/2"))
  }

  @Test func `explain`() throws {
    let result = try place.run("explain", "--format", "json", member)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.text.contains(#""cited":"A/RES/69/1""#) && !result.text.contains("69/2"))
  }

  @Test func `annotate`() throws {
    let page = try place.run("annotate", member)
    #expect(page.code == 0, "\(page.errors)")
    #expect(page.text.contains("A specimen of a title") && page.text.contains("69/1") && !page.text.contains("69/2"))
    let annotations = try place.run("annotate", "--format", "annotations", member)
    #expect(annotations.code == 0 && annotations.text.contains("A_RES_70_1.txt"), "\(annotations.errors)")
  }

  @Test func `ingest, which then knows it in its archive, and outdated`() throws {
    #expect(try place.run("ingest", member).text.hasSuffix("1 document, 1 citation, 0 unresolved, 0 failed\n"))
    #expect(
      try place.run("ingest", "two words.zip").text.hasSuffix(
        "1 document, 1 citation, 0 unresolved, 0 failed, 1 unchanged\n"))
    let outdated = try place.run("outdated", member)
    #expect(outdated.code == 1 && !outdated.errors.contains("symbol"), "\(outdated.errors)")
  }

  @Test func `what is not there fails with one line`() throws {
    for command in ["extract", "explain", "annotate", "ingest"] {
      let result = try place.run(command, "two words.zip!/none.txt", "--quiet")
      #expect(result.code == 2)
      #expect(
        result.errors == "citegraph: two words.zip!/none.txt: is no member of two words.zip; "
          + "name it as unzip -l or tar -tzf lists it\n")
    }
  }
}
