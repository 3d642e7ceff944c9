internal import UNSymbols

/// Guesses in which of the encodings before Unicode a text is, by the letters that it has most often when read so.
///
/// The encodings, with their common letters, are in `Data/registry/encodings.tsv`.
package struct LegacyEncoding: Sendable {
  /// The name, as `iconv` knows it.
  package let name: String
  /// Whether its letters beyond ASCII make whole words, rather than standing apart among those of ASCII.
  private let makesWords: Bool
  private let common: Set<Unicode.Scalar>
  /// The share that the common letters have in texts, above 0 to 1.
  private let usual: Double

  /// All encodings.
  package static let all: [LegacyEncoding] = RegistryTable(RegistryTables.encodings).rows.map {
    LegacyEncoding(
      name: $0["encoding"], makesWords: $0["letters"] == "together", common: Set($0["common"].unicodeScalars),
      usual: Double($0["usual"])!)
  }

  /// How many bytes of a text are looked at.
  private static let sampleSize = 1 << 16
  /// The share of common letters from which an encoding is believed, and by how much it must lead the next one.
  private static let (sureShare, sureLead) = (0.6, 0.15)
  /// The share from which an encoding is worth trying.
  private static let likelyShare = 0.2

  /// How many letters must be there before they are taken for words of another script.
  private static let fewestLetters = 8

  /// The likeliest encoding of a text that is not UTF-8, and whether it is sure; nil when none is likely.
  package static func guess(_ input: [UInt8]) -> (encoding: String, isSure: Bool)? {
    let sample = sample(of: input)
    var shares: [(name: String, share: Double)] = []
    for encoding in all {
      // The end of the sample may cut a character.
      guard let (bytes, faults) = Iconv.utf8(sample, from: encoding.name, isStrict: false), faults <= sample.count / 500
      else { continue }
      guard let share = encoding.share(in: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)) else {
        return (encoding.name, true)
      }
      shares.append((encoding.name, share))
    }
    shares.sort { $0.share > $1.share }
    guard let best = shares.first, best.share >= likelyShare else { return nil }
    let second = shares.dropFirst().first?.share ?? 0
    return (best.name, best.share >= sureShare && best.share - second >= sureLead)
  }

  /// How far the letters beyond ASCII of a text are the common ones, as often as is usual, and stand as they should, 0 to 1; nil when
  /// there are none.
  private func share(in text: [Unicode.Scalar]) -> Double? {
    // Quotation marks and dashes have the same bytes in all encodings of one byte and tell nothing.
    func tells(_ place: Int) -> Bool {
      guard text.indices.contains(place) else { return false }
      let value = text[place].value
      return value >= 0x80 && value != 0xA0 && !(0x2010...0x2026).contains(value)
    }
    var (letters, known, joined) = (0, 0, 0)
    for place in text.indices where tells(place) {
      letters += 1
      if common.contains(text[place]) { known += 1 }
      if tells(place - 1) || tells(place + 1) { joined += 1 }
    }
    guard letters > 0 else { return nil }
    guard !makesWords || letters >= LegacyEncoding.fewestLetters else { return 0 }
    let share = min(Double(known) / Double(letters) / usual, 1)
    return share * Double(makesWords ? joined : letters - joined) / Double(letters)
  }

  /// The lines that hold bytes beyond ASCII, up to the sample's size.
  private static func sample(of input: [UInt8]) -> [UInt8] {
    var sample: [UInt8] = []
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: true) where line.contains(where: { $0 >= 0x80 })
    {
      sample += line.prefix(sampleSize - sample.count)
      sample.append(0x0A)
      if sample.count >= sampleSize { break }
    }
    return sample
  }
}
