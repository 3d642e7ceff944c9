import CitationExtraction
import DocumentReading

extension DocumentReport {
  /// The report as one JSON object: document, agendaItem, vote, versions, whole, joint, parts, relativesCited, cites,
  /// citedBy.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("document")
    document.write(to: &writer)
    writer.field("printed", printed)
    writer.field("agendaItem", agendaItem)
    writer.key("vote")
    if let vote {
      writer.beginObject()
      writer.field("inFavour", vote.inFavour)
      writer.field("against", vote.against)
      writer.field("abstaining", vote.abstaining)
      writer.endObject()
    } else {
      writer.value(nil as String?)
    }
    writer.key("versions")
    writer.beginArray()
    for version in versions {
      writer.beginObject()
      writer.field("language", version.language)
      writer.field("title", version.title)
      writer.field("source", version.source)
      writer.endObject()
    }
    writer.endArray()
    writer.field("whole", whole)
    writer.key("joint")
    writer.beginArray()
    for whole in joint { writer.value(whole) }
    writer.endArray()
    writer.key("parts")
    writer.beginArray()
    for part in parts { writer.value(part) }
    writer.endArray()
    ArchiveStatistics.write("relativesCited", relativesCited, areSymbols: true, to: &writer)
    writer.key("cites")
    writer.beginArray()
    for edge in cites.edges { edge.write(to: &writer, in: cites) }
    writer.endArray()
    writer.key("citedBy")
    writer.beginArray()
    for edge in citedBy.edges { edge.write(to: &writer, in: citedBy) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.take()
  }
}

extension ArchiveStatistics {
  /// The figures as one JSON object.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("files", files)
    writer.field("documents", documents)
    writer.field("onlyCited", onlyCited)
    writer.field("citations", citations)
    writer.field("unresolved", unresolved)
    writer.field("firstAdopted", firstAdopted)
    writer.field("lastAdopted", lastAdopted)
    ArchiveStatistics.write("bodies", bodies, to: &writer)
    ArchiveStatistics.write("relations", relations, to: &writer)
    ArchiveStatistics.write("mostCited", mostCited, areSymbols: true, to: &writer)
    ArchiveStatistics.write("reasons", reasons, to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.take()
  }

  /// Writes a list of counts.
  /// - Parameter areSymbols: Whether the names are symbols, which have that key, too, as everywhere.
  fileprivate static func write(
    _ key: StaticString, _ counts: [Count], areSymbols: Bool = false, to writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.beginArray()
    for entry in counts {
      writer.beginObject()
      writer.field("name", entry.name)
      if areSymbols { writer.field("symbol", entry.name) }
      writer.field("count", entry.count)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension IngestSummary {
  /// The figures as one JSON object.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("files", files)
    writer.field("documents", documents)
    writer.field("versions", versions)
    writer.field("citations", citations)
    writer.field("unresolved", unresolved)
    writer.field("unchanged", unchanged)
    writer.field("duplicates", duplicates)
    writer.field("skipped", skipped)
    writer.field("failed", failed)
    writer.key("formats")
    writer.beginArray()
    for count in formats {
      writer.beginObject()
      writer.field("format", count.format?.name)
      writer.field("read", count.read)
      writer.field("unchanged", count.unchanged)
      writer.field("skipped", count.skipped)
      writer.field("failed", count.failed)
      writer.key("reasons")
      writer.beginArray()
      for (reason, number) in count.sortedReasons {
        writer.beginObject()
        writer.field("reason", reason)
        writer.field("count", number)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.take()
  }
}
