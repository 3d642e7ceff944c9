public import Foundation

/// Where the gold documents are: beside the checkout, never in it.
public enum SharedData {
  /// The folder, or nil when this machine does not have it.
  public static let folder: URL? = {
    var place = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { place.deleteLastPathComponent() }
    let candidates = [
      ProcessInfo.processInfo.environment["CITEGRAPH_SHARED"].map { URL(fileURLWithPath: $0) },
      place.appendingPathComponent("shared"),
    ]
    return candidates.compactMap { $0 }.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("gold").path)
    }
  }()

  /// A file or folder below the shared folder, or nil, said once on standard error.
  public static func path(_ relative: String) -> URL? {
    guard let url = folder?.appendingPathComponent(relative), FileManager.default.fileExists(atPath: url.path) else {
      FileHandle.standardError.write(Data("skipped: \(relative) is not on this machine\n".utf8))
      return nil
    }
    return url
  }
}
