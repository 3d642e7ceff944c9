import Testing

@testable import UNSymbols

@Suite struct RoundTripTests {
  /// Every form of every body, over all its sessions, some numbers and parts: what the templates write, the grammar reads.
  @Test func everySessionOfEveryForm() throws {
    var count = 0
    var failures: [String] = []
    for form in Registry.forms where form.kind != .document {
      let sessions = form.template.hasSession ? Array(form.sessions ?? 1...1) : [0]
      let parts: [String?] = form.template.hasNumber ? form.template.hasPart ? [nil, "A", "AA", "B-D"] : [nil] : ["A"]
      for session in sessions {
        for number in numbers(form, session) {
          for part in parts {
            guard let symbol = try? form.symbol(session: session, number: number, part: part) else {
              failures.append("\(form.template) \(session) \(number) \(part ?? "")")
              continue
            }
            count += 1
            guard let read = DocumentSymbol(symbol.canonical), fields(read) == fields(symbol),
              DocumentSymbol(symbol.key) == symbol
            else {
              failures.append(symbol.canonical)
              continue
            }
            let base = symbol.base
            if part != nil, form.template.hasNumber, base == nil || DocumentSymbol(base!.canonical) != base {
              failures.append("base of \(symbol.canonical)")
            }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count) of \(count): \(failures.prefix(20))")
    #expect(count > 10_000)
  }

  private func numbers(_ form: SymbolForm, _ session: Int) -> [Int] {
    if let range = form.numbers(of: session) {
      return Array(Set([range.lowerBound, (range.lowerBound + range.upperBound) / 2, range.upperBound]))
    }
    guard let text = form.sessionText(session), let range = SessionCalendar.numbers(body: form.body.code, session: text)
    else { return [] }
    return [range.lowerBound, range.upperBound]
  }

  /// Documents put together of elements at random; the seed is printed with a failure.
  @Test func documentsAtRandom() {
    var state: UInt64 = 20_181_217
    func pick<T>(_ members: [T]) -> T {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return members[Int(state >> 33) % members.count]
    }
    let heads = [
      "A/65", "S/2018", "E/2013", "A/C.5/66", "A/HRC/21", "E/CN.15/2020", "FCCC/CP/2015", "A/AC.109/2022",
      "ST/SGB/2018",
    ]
    let numbers = ["/1", "/201", "/L.25", "/PV.7", "/SR.35", "/CRP.1", "/INF/3"]
    let brackets = ["", "(PartI)", "(Sect.29A)", "(Vol.II)", "(PartsIandII)"]
    let tails = ["", "/Add.1", "/Rev.2", "/Corr.1", "/Add.1/Corr.2"]
    for _ in 0..<5000 {
      let text = pick(heads) + pick(numbers) + pick(brackets) + pick(tails)
      let joint = pick([text, text, text + "-S/2017/600"])
      #expect(DocumentSymbol(joint)?.canonical == joint, "seed 20181217")
      #expect(DocumentSymbol(joint.lowercased())?.key == joint.uppercased(), "seed 20181217: \(joint)")
    }
  }
}
