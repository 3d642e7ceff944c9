import CitationExtraction
import Foundation
import TestSupport
import Testing
import UNSymbols

/// A citation that a person read in a published text, by the words that carry it.
struct ReadCitation: Sendable, CustomTestStringConvertible {
  /// What it shows.
  let name: String
  /// The beginning of the file's name in the shared folder `gold/dev`.
  let file: String
  /// The words that carry the citation, and what they cite.
  let words: String
  let cited: String
  /// The day printed with it, the note that holds it, and the family of the paragraph's phrase.
  let date: String?
  let note: String?
  let relation: String?

  init(
    _ name: String, _ file: String, _ words: String, _ cited: String, date: String? = nil, note: String? = nil,
    relation: String? = nil
  ) {
    (self.name, self.file, self.words, self.cited) = (name, file, words, cited)
    (self.date, self.note, self.relation) = (date, note, relation)
  }

  var testDescription: String { "\(name): \(words) in \(file)" }

  /// Checks that the program reads it so; skipped, with a message, where the texts are not on this machine.
  func check() throws {
    guard let folder = SharedData.path("gold/dev/" + (file as NSString).deletingLastPathComponent) else { return }
    let prefix = (file as NSString).lastPathComponent
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(prefix) }
      .sorted()
    let input = try Data(contentsOf: folder.appendingPathComponent(#require(files.first)))
    let found = try Pipeline.citations(in: [UInt8](input)).filter {
      $0.cited?.canonical == cited && $0.text.replacing("\u{A0}", with: " ") == words
        && (note == nil || $0.footnote == note)
    }
    let citation = try #require(found.first, "\(testDescription)")
    if let date { #expect(citation.date?.description == date, "\(testDescription)") }
    if let relation { #expect(citation.relation == relation, "\(testDescription)") }
  }
}

/// Citations of published texts in Arabic and Chinese, read by a person and found by the program as read.
@Suite struct ReadByHandTests {
  @Test(arguments: [
    ReadCitation(
      "the last of a list of another body's", "ga/ar/A_RES_77_227", "دإ-29/1", "A/HRC/RES/S-29/1", date: "2021-02-12",
      relation: "recalling"),
    ReadCitation(
      "a conjunction stuck to the mark of a session", "ga/ar/A_RES_77_227", "دإ-27/1", "A/HRC/RES/S-27/1",
      date: "2017-12-05"),
    ReadCitation(
      "its own, before them in the same recital", "ga/ar/A_RES_77_227", "75/287", "A/RES/75/287", date: "2021-06-18"),
    ReadCitation("part kaf", "ga/ar/A_RES_77_45", "53/77", "A/RES/53/77K", date: "1998-12-04", relation: "recalling"),
    ReadCitation("part ra", "ga/ar/A_RES_77_45", "54/54", "A/RES/54/54T", date: "1999-12-01"),
    ReadCitation(
      "the first of two parts that share a date in the dual", "ga/ar/A_RES_77_160", "75/290", "A/RES/75/290A",
      date: "2021-06-25", relation: "reaffirming"),
    ReadCitation(
      "an old special session", "ga/ar/A_RES_77_308", "1874 (دإ-4)", "A/RES/1874(S-IV)", date: "1963-06-27",
      relation: "reaffirming"),
    ReadCitation(
      "an old regular session", "ga/ar/A_RES_77_308", "3101 (د-28)", "A/RES/3101(XXVIII)", date: "1973-12-11"),
    ReadCitation(
      "two parts before an old session", "hrc/ar/A_HRC_RES_55_30", "181 ألف وباء (د-2)", "A/RES/181(II)[B]",
      date: "1947-11-29"),
    ReadCitation(
      "a list of the Security Council", "sc/ar/S_RES_2539", "425 (1978)", "S/RES/425(1978)", relation: "recalling"),
    ReadCitation(
      "a commission's", "ecosoc/ar/E_RES_2021_24", "16/1", "E/CN.15/RES/16/1", date: "2007-04-27", relation: "recalling"
    ),
    ReadCitation(
      "a treaty in the series of the note before", "ga/ar/A_RES_77_220", "المجلد 1125، الرقمان 17512 و 17513",
      "UNTS:1125:17513", note: "2"),
    ReadCitation("a conference of parties", "ecosoc/ar/E_RES_2021_29", "1/م أ-21", "FCCC/DEC/1/CP.21", note: "3"),
    ReadCitation(
      "a decision among its decisions", "gadec/ar/GA_decision_77_515", "60/515", "A/DEC/60/515", date: "2005-12-08"),
  ])
  fileprivate func `Arabic`(_ citation: ReadCitation) throws { try citation.check() }

  @Test(arguments: [
    ReadCitation(
      "in a list of thirty-four", "ga/zh/A_RES_77_256", "51/216", "A/RES/51/216", date: "1996-12-18",
      relation: "recalling"),
    ReadCitation(
      "the second part of two in that list", "ga/zh/A_RES_77_256", "74/255", "A/RES/74/255B", date: "2019-12-27"),
    ReadCitation(
      "a clause with a verb inside a list", "ga/zh/A_RES_77_296", "76/254", "A/RES/76/254", date: "2022-03-15",
      relation: "recalling"),
    ReadCitation("behind a title in that list", "ga/zh/A_RES_77_296", "76/250", "A/RES/76/250", date: "2022-01-20"),
    ReadCitation(
      "marks of notes between the items", "ga/zh/A_RES_77_223", "7/27", "A/HRC/RES/7/27", date: "2008-03-28",
      relation: "recalling"),
    ReadCitation("an old session in a note", "ga/zh/A_RES_77_187", "2200 A(XXI)", "A/RES/2200(XXI)[A]", note: "2"),
    ReadCitation("the same again", "ga/zh/A_RES_77_187", "同上", "A/RES/2200(XXI)[A]", note: "3"),
    ReadCitation(
      "the Security Council's among its own", "ga/zh/A_RES_77_187", "2334(2016)", "S/RES/2334(2016)", date: "2016-12-23"
    ),
    ReadCitation(
      "a document with two symbols", "ga/zh/A_RES_77_187", "A/77/90-E/2022/66", "A/77/90", note: "8",
      relation: "taking-note"),
    ReadCitation(
      "numbers without sign or noun of their own", "ecosoc/zh/E_RES_2021_18", "2005/46", "E/RES/2005/46",
      date: "2005-07-27", relation: "recalling"),
    ReadCitation("an old special session", "ga/zh/A_RES_77_314", "1874(S-IV)", "A/RES/1874(S-IV)", date: "1963-06-27"),
    ReadCitation(
      "a conference of parties", "ecosoc/zh/E_RES_2021_17", "1/CP.21", "FCCC/DEC/1/CP.21", note: "2"),
    ReadCitation(
      "a decision before resolutions", "gadec/zh/GA_decision_77_547", "59/515", "A/DEC/59/515", date: "2004-12-03"),
  ])
  fileprivate func `Chinese`(_ citation: ReadCitation) throws { try citation.check() }
}
