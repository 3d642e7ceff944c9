/// Which index each document of an archive has in a graph, by the document's id.
///
/// The archive hands ids out from 1 on, so that a list has them: it is asked for each citation, and to hash the ids took 8 parts in a
/// hundred of a long walk. Ids that a stranger's database makes larger are kept beside it.
struct IndexesByID {
  private var near: [Int32] = []
  private var far: [Int64: Int] = [:]

  /// How many ids the list has at most: it grows to the largest of them, 4 bytes each.
  private static let longest: Int64 = 1 << 26

  /// The index of the document with an id, at most 2³¹ - 1; nil where it has none.
  subscript(_ id: Int64) -> Int? {
    get {
      if id >= 0, id < near.count { return near[Int(id)] < 0 ? nil : Int(near[Int(id)]) }
      return far.isEmpty ? nil : far[id]
    }
    set {
      guard id >= 0, id < IndexesByID.longest else {
        far[id] = newValue
        return
      }
      if near.count <= Int(id) { near += repeatElement(-1, count: Int(id) + 1 - near.count) }
      near[Int(id)] = newValue.map(Int32.init) ?? -1
    }
  }
}
