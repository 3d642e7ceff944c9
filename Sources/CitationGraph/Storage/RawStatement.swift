import GRDB
import GRDBSQLite

/// A prepared statement that is bound and read without values in between.
///
/// GRDB's rows and arguments cost about a microsecond each, which is most of the time of a walk through a million citations.
/// The statement is made by GRDB and lives as long as this value; it is used by the thread that has the database.
struct RawStatement {
  private let statement: Statement
  private let handle: OpaquePointer

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Tells SQLite to copy what it is given.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  // MARK: Binding; the first argument is 1.

  func bind(_ index: Int32, _ number: Int64) { sqlite3_bind_int64(handle, index, number) }
  func bind(_ index: Int32, _ number: Int) { sqlite3_bind_int64(handle, index, Int64(number)) }
  func bind(_ index: Int32, _ number: Double) { sqlite3_bind_double(handle, index, number) }
  func bind(_ index: Int32, _ flag: Bool) { sqlite3_bind_int64(handle, index, flag ? 1 : 0) }

  func bind(_ index: Int32, _ number: Int64?) {
    if let number { bind(index, number) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ index: Int32, _ number: Int?) { bind(index, number.map(Int64.init)) }

  func bind(_ index: Int32, _ text: String?) {
    guard var text else {
      sqlite3_bind_null(handle, index)
      return
    }
    text.withUTF8 { bind(index, $0) }
  }

  /// Binds UTF-8 as text.
  func bind(_ index: Int32, _ utf8: UnsafeBufferPointer<UInt8>) {
    guard let base = utf8.baseAddress else {
      sqlite3_bind_text(handle, index, "", 0, nil)
      return
    }
    base.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
      _ = sqlite3_bind_text(handle, index, $0, Int32(utf8.count), RawStatement.transient)
    }
  }

  // MARK: Running

  /// Goes to the next row; false when there is none, and then the statement can be bound anew.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE {
      sqlite3_reset(handle)
      return false
    }
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
    sqlite3_reset(handle)
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// Runs a statement that gives no rows.
  func run() throws { while try step() {} }

  /// Leaves the rows that are still to come.
  func reset() { sqlite3_reset(handle) }

  // MARK: Reading the row; the first column is 0.

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }
  func number(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }
  func text(_ column: Int32) -> String { optionalText(column) ?? "" }

  func optionalText(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
