public import DocumentReading

extension Ingestor {
  /// Tells what becomes of paths behind which there is no file to read; nothing is read or written.
  public static func reportAbsent(
    _ inputs: InputFiles, report: (IngestEvent) throws -> Void
  ) rethrows -> IngestSummary {
    var summary = IngestSummary()
    for entry in inputs.entries {
      let event: IngestEvent
      switch entry {
      case .failure(let failure): event = IngestEvent(path: failure.path, outcome: .failed(failure.error))
      case .other(let failure): event = IngestEvent(path: failure.path, outcome: .skipped(failure.error))
      case .file: continue
      }
      summary.add(event)
      try report(event)
    }
    return summary
  }
}
