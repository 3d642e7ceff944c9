/// The lines of a role with which a text begins at a position.
extension Language {
  /// Which bytes the lines of each role begin with, 256 entries a role: at most places a text begins with no line of any role,
  /// and one look says so. A line without words begins with every byte.
  static func beginnings(of entries: [[Entry]]) -> [Bool] {
    entries.flatMap { entries in
      var begins = [Bool](repeating: entries.contains { $0.bytes.isEmpty }, count: 256)
      for entry in entries where !entry.bytes.isEmpty { begins[Int(entry.bytes[0])] = true }
      return begins
    }
  }

  /// The first line of a role with whose words a text goes on at a position, before `end`; nil when it goes on otherwise. `holds` may
  /// ask more of the line.
  package func opening(
    _ role: Role, _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int,
    where holds: (Entry) -> Bool = { _ in true }
  ) -> Entry? {
    guard position >= end || beginnings[role.rawValue << 8 | Int(text[position])] else { return nil }
    return self[role].first { entry in
      position + entry.bytes.count <= end && entry.bytes.indices.allSatisfy { entry.bytes[$0] == text[position + $0] }
        && holds(entry)
    }
  }

  /// Whether a text goes on at a position with words of a role.
  package func opens(_ role: Role, _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    opening(role, text, position, end) != nil
  }
}
