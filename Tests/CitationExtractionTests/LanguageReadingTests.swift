import CitationExtraction
import Foundation
import TestSupport
import Testing
import UNSymbols

/// Citations read by hand in the published XML of other languages: lists with dates of their own, parts, old sessions, notes,
/// other bodies.
///
/// A line: the file below `documents/akn`, the words of the citation, the cited symbol, and the facts as `MarkedText` has them.
@Suite struct LanguageReadingTests {
  private static let french = """
    fr/A_RES_77_8-2225409F.xml | 53/199 | A/RES/53/199 | phrase Rappelant | date 1998-12-15
    fr/A_RES_77_8-2225409F.xml | 61/185 | A/RES/61/185 | phrase Rappelant | date 2006-12-20
    fr/A_RES_77_8-2225409F.xml | 1980/67 | E/RES/1980/67 | phrase Rappelant | date 1980-07-25
    fr/A_RES_77_8-2225409F.xml | 217 A (III) | A/RES/217(III)[A] | phrase Réaffirmant | note 1
    fr/A_RES_77_8-2225409F.xml | vol. 2171, 2173 et 2983, no 27531 | UNTS:2173:27531 | note 3
    fr/A_RES_77_8-2225409F.xml | 2200 A (XXI) | A/RES/2200(XXI)[A] | note 4 | in annexe
    fr/E_RES_2022_12-2211661F.xml | 155 C (VII) | E/RES/155(VII)[C] | phrase Soulignant | date 1948-08-13
    fr/E_RES_2022_12-2211661F.xml | 415 (V) | A/RES/415(V) | phrase Soulignant | date 1950-12-01
    fr/E_RES_2022_12-2211661F.xml | 57/270 | A/RES/57/270B | phrase Rappelant également | date 2003-06-23
    fr/E_RES_2022_12-2211661F.xml | 74/550 | A/DEC/74/550B | phrase Rappelant en outre | date 2020-08-12
    fr/A_RES_77_40-2228107F.xml | S-10/2 | A/RES/S-10/2 | phrase Réaffirmant | note 2
    fr/A_RES_77_40-2228107F.xml | 48/74 | A/RES/48/74A | phrase Rappelant | date 1993-12-16
    fr/A_RES_77_136-2228496F.xml | 1541 (XV) | A/RES/1541(XV) | phrase Considérant | date 1960-12-15
    """

  private static let spanish = """
    es/A_RES_77_207-2228934S.xml | 2200 A (XXI) | A/RES/2200(XXI)[A] | phrase Reafirmando | note 1 | in anexo
    es/A_RES_77_207-2228934S.xml | 1514 (XV) | A/RES/1514(XV) | phrase Reafirmando | date 1960-12-14
    es/A_RES_77_207-2228934S.xml | E/2005/23 | E/2005/23 | phrase Recordando | note 2 | in cap. II, secc. A
    es/A_RES_77_207-2228934S.xml | 76/152 | A/RES/76/152 | phrase Reafirmando | date 2021-12-16
    es/A_RES_77_207-2228934S.xml | 60/1 | A/RES/60/1 | phrase Reafirmando también | via recordando | date 2005-09-16
    es/A_RES_77_195-2228892S.xml | 51/2 | E/CN.6/RES/51/2 | phrase Recordando | date 2007-03-09
    es/A_RES_77_195-2228892S.xml | 54/7 | E/CN.6/RES/54/7 | phrase Recordando | date 2010-03-12
    es/A_RES_77_195-2228892S.xml | 27/22 | A/HRC/RES/27/22 | phrase Recordando | date 2014-09-26
    es/A_RES_77_195-2228892S.xml | E/2010/27/Corr.1 | E/2010/27/Corr.1 | phrase Recordando | note 3
    es/A_RES_77_195-2228892S.xml | A/69/53/Add.1/Corr.2 | A/69/53/Add.1/Corr.2 | phrase Recordando | note 4
    es/A_RES_77_321-2315249S.xml | 76/564 | A/DEC/76/564 | phrase Recordando también | date 2022-05-23
    es/A_RES_77_321-2315249S.xml | 77/248 | A/RES/77/248 | phrase Recordando también | date 2022-12-30
    es/A_RES_77_321-2315249S.xml | 77/556 | A/DEC/77/556 | phrase Recordando también | date 2023-04-18
    """

  private static let russian = """
    ru/A_RES_77_279-R.xml | 31/192 | A/RES/31/192 | phrase ссылаясь | date 1976-12-22
    ru/A_RES_77_279-R.xml | 57/284 | A/RES/57/284A | phrase ссылаясь | date 2002-12-20
    ru/A_RES_77_279-R.xml | 57/284 | A/RES/57/284B | phrase ссылаясь | date 2002-12-20
    ru/A_RES_77_279-R.xml | 77/263 | A/RES/77/263A | phrase напоминает | date 2022-12-30
    ru/A_RES_77_279-R.xml | 65/270 | A/RES/65/270 | phrase ссылается | in пункт 22
    ru/A_RES_77_222-2228988R.xml | 217 A (III) | A/RES/217(III)[A] | phrase подтверждая | note 1
    ru/A_RES_77_222-2228988R.xml | vol. 1642, No. 14668 | UNTS:1642:14668 | phrase ссылаясь | note 4
    ru/A_RES_77_222-2228988R.xml | 75/183 | A/RES/75/183 | phrase ссылаясь также | date 2020-12-16
    ru/A_RES_77_222-2228988R.xml | 48/9 | A/HRC/RES/48/9 | phrase ссылаясь далее | date 2021-10-08
    ru/A_RES_77_222-2228988R.xml | 26/2 | A/HRC/RES/26/2 | date 2014-06-26
    ru/A_RES_77_222-2228988R.xml | 1984/50 | E/RES/1984/50 | date 1984-05-25
    ru/A_RES_77_30-2227792R.xml | 1860 (2009) | S/RES/1860(2009) | phrase подчеркивая также | date 2009-01-08
    ru/A_RES_77_30-2227792R.xml | A/48/486-S/26560 | A/48/486 | phrase ссылаясь также | note 1 | in приложение
    ru/A_RES_77_261-2300156R.xml | 973 (X) | A/RES/973(X) | phrase постановляет также | date 1955-12-15
    """

  @Test(arguments: [("French", french), ("Spanish", spanish), ("Russian", russian)])
  func `citations read by hand in the XML`(language: String, lines: String) throws {
    var found: [String: [Citation]] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " | ").map(String.init)
      if found[fields[0]] == nil {
        guard let url = SharedData.path("documents/akn/\(fields[0])") else { return }
        found[fields[0]] = try Pipeline.citations(in: [UInt8](try Data(contentsOf: url)), name: fields[0])
      }
      let facts = fields[3...].map { field in
        (String(field.prefix { $0 != " " }), String(field.drop { $0 != " " }.dropFirst()))
      }
      let meant = found[fields[0]]!.filter { Self.plain($0.text) == fields[1] && $0.cited?.canonical == fields[2] }
      #expect(!meant.isEmpty, "\(language), not found: \(line)")
      let told = meant.map { citation in facts.map { "\($0.0) \(Self.plain(MarkedText.value($0.0, of: citation)))" } }
      #expect(told.isEmpty || told.contains(facts.map { "\($0.0) \($0.1)" }), "\(language), \(line): \(told)")
    }
  }

  /// Words as a person reads them: without markup, spaces of all kinds are one.
  private static func plain(_ text: String) -> String {
    text.replacing(#/<[^>]*>/#, with: "").split { $0.isWhitespace }.joined(separator: " ")
  }
}
