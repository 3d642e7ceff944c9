@testable import CitationGraph
import Foundation
import TestSupport
import Testing

@Suite struct StoreTests {
  private func code(_ path: String, _ access: CitationStore.Access) -> GraphError.Code? {
    do {
      _ = try CitationStore(path: path, access: access)
      return nil
    } catch {
      return (error as? GraphError)?.code
    }
  }

  private func sqlite(_ path: String, _ sql: String) throws {
    guard let tool = Tool(named: "sqlite3") else { return }
    let result = try tool.run([path, sql], in: URL(fileURLWithPath: "/"))
    #expect(result.code == 0, "\(result.errors)")
  }

  @Test func `a missing archive is not made by reading`() throws {
    let folder = try TemporaryFolder()
    #expect(code(folder.path("none.sqlite"), .reading) == .missing)
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "This is no database.\n", count: 400)
    let path = try folder.write("x.sqlite", text)
    #expect(code(path, .reading) == .notDatabase)
    #expect(code(path, .writing) == .notDatabase)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `another program's database is refused and left alone`() throws {
    guard Tool(named: "sqlite3") != nil else { return }
    let folder = try TemporaryFolder()
    let path = folder.path("other.sqlite")
    try sqlite(path, "CREATE TABLE t (a); PRAGMA application_id = 7")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(code(path, .writing) == .foreign)
    #expect(code(path, .reading) == .foreign)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a database without application_id but with tables is another program's`() throws {
    guard Tool(named: "sqlite3") != nil else { return }
    let folder = try TemporaryFolder()
    try sqlite(folder.path("plain.sqlite"), "CREATE TABLE t (a)")
    #expect(code(folder.path("plain.sqlite"), .writing) == .foreign)
  }

  @Test func `a newer archive is refused`() throws {
    guard Tool(named: "sqlite3") != nil else { return }
    let archive = try SampleArchive()
    archive.store.close()
    try sqlite(archive.store.path, "INSERT INTO grdb_migrations VALUES ('v999')")
    #expect(code(archive.store.path, .writing) == .newer)
    #expect(code(archive.store.path, .reading) == .newer)
  }

  @Test func `an older archive is brought up to date, also by reading`() throws {
    guard Tool(named: "sqlite3") != nil else { return }
    let folder = try TemporaryFolder()
    let path = folder.path("old.sqlite")
    try sqlite(path, "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    try sqlite(path, "PRAGMA application_id = \(Schema.applicationID)")
    let store = try CitationStore(path: path, access: .reading)
    #expect(try store.statistics().documents == 0)
  }

  @Test func `an archive whose making was cut short is made anew`() throws {
    guard Tool(named: "sqlite3") != nil else { return }
    let folder = try TemporaryFolder()
    let path = folder.path("cut.sqlite")
    try sqlite(path, "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    #expect(code(path, .writing) == nil)
    #expect(code(path, .reading) == nil)
    try sqlite(folder.path("other.sqlite"), "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    try sqlite(folder.path("other.sqlite"), "INSERT INTO grdb_migrations VALUES ('theirs')")
    #expect(code(folder.path("other.sqlite"), .writing) == .foreign)
  }

  @Test func `an empty file becomes an archive`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("empty.sqlite", "")
    #expect(code(path, .writing) == nil)
    #expect(code(path, .reading) == nil)
  }

  @Test func `a folder that is none is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "x")
    #expect(code(folder.path("file/archive.sqlite"), .writing) == .inaccessible)
    #expect(code(folder.path("no/such/archive.sqlite"), .writing) == .inaccessible)
  }

  @Test func `a closed archive is one file`() throws {
    let archive = try SampleArchive()
    try archive.ingest("a.txt", "= A/RES/70/1\nA/RES/69/1 recalling\n")
    archive.store.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: archive.folder.url.path)
    #expect(names.filter { $0.hasPrefix("archive") } == ["archive.sqlite"])
  }
}
