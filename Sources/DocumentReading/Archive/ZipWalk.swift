/// The members of a ZIP, one after the other.
final class ZipWalk: ArchiveWalk {
  private let zip: ZipDirectory
  private let path: String
  private let budget: UnpackBudget
  private let wanted: String?
  private var position = 0

  /// Walks an archive whose name is `path`; the member `wanted` is handed out whatever its name.
  init(_ zip: ZipDirectory, path: String, budget: UnpackBudget, wanted: String?) {
    self.wanted = wanted
    self.zip = zip
    self.path = path
    self.budget = budget
  }

  func next() throws(ReadingError) -> InputFiles.Entry? {
    while position < zip.members.count {
      let member = zip.members[position]
      position += 1
      if member.isFolder { continue }
      let name = ArchiveMember.path(member.path, in: path)
      if ArchiveMember.leadsOutside(member.path) {
        return .failure(InputFailure(path: name, error: ArchiveMember.outside))
      }
      if member.isLink { return .other(InputFailure(path: name, error: ArchiveMember.link)) }
      if name != wanted, ArchiveMember.isOther(member.path) {
        return .other(InputFailure(path: name, error: InputFiles.otherName(name)))
      }
      try budget.spend(member.size)
      return .file(InputFile(path: name, member, of: zip))
    }
    return nil
  }
}
