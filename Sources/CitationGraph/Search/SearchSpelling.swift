import Foundation

/// How words are spelled in the index and in what is asked for, so that both meet.
///
/// SQLite's tokenizer makes small letters and takes accents from Latin ones. It cuts Arabic words at their vowel signs, takes a
/// whole Chinese clause for one word and knows no two spellings of a letter: that is done here, before it sees the text.
enum SearchSpelling {
  /// A text as the index takes it: Chinese characters are words of their own, Arabic letters stand without vowel signs,
  /// stretches and the hamza on an alef, and the Russian `ё` is `е`.
  static func of(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeSpelled) else { return text }
    let text = text.utf8.contains(where: mayCombine) ? text.precomposedStringWithCanonicalMapping : text
    var spelled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x64B...0x65F, 0x670, 0x640: continue
      case 0x622, 0x623, 0x625, 0x671: spelled.append("ا")
      case 0x649: spelled.append("ي")
      case 0x451: spelled.append("е")
      case 0x401: spelled.append("Е")
      case _ where scalar.properties.isIdeographic: spelled.append(contentsOf: [" ", scalar, " "])
      default: spelled.append(scalar)
      }
    }
    return String(spelled)
  }

  /// The words of a text as the tokenizer leaves them: letters and digits, small, Latin ones without accents.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in SearchSpelling.of(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word += plain(scalar)
      } else if !isAccent(scalar), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// A letter, small; a Latin one without its accents.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    let small = scalar.properties.lowercaseMapping
    guard !scalar.isASCII, let base = small.decomposedStringWithCanonicalMapping.unicodeScalars.first, base.isASCII
    else { return small }
    return String(base)
  }

  /// Whether the tokenizer passes over a sign that stands behind its letter.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x331).contains(scalar.value) }

  /// Whether a byte may begin something that is spelled otherwise: signs that combine, Cyrillic, Arabic and Chinese.
  private static func mayBeSpelled(_ byte: UInt8) -> Bool {
    mayCombine(byte) || (0xD0...0xD1).contains(byte) || (0xD8...0xDB).contains(byte) || (0xE3...0xE9).contains(byte)
      || byte == 0xEF || byte == 0xF0
  }

  /// Whether a byte begins a sign that combines with the letter before it.
  private static func mayCombine(_ byte: UInt8) -> Bool { byte == 0xCC || byte == 0xCD }
}
