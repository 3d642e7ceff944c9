/// Hubs and authorities (Kleinberg 1999): good authorities are cited by good hubs, good hubs cite good authorities.
package struct HubsAndAuthorities: Sendable, Hashable {
  /// How good a hub each node is; the sum is 1, or 0 in a graph without arrows.
  package private(set) var hubs: [Double]
  /// How good an authority each node is; the sum is 1, or 0 in a graph without arrows.
  package private(set) var authorities: [Double]

  /// Finds both by repeated sums, until the hubs change by no more than `tolerance` in all.
  package init(of citedBy: Adjacency, tolerance: Double = 1e-10, limit: Int = 2000) {
    let count = citedBy.count
    hubs = [Double](repeating: count > 0 ? 1 / Double(count) : 0, count: count)
    authorities = [Double](repeating: 0, count: count)
    guard citedBy.arrows > 0 else {
      hubs = authorities
      return
    }
    var change = Double.infinity
    var passes = 0
    while change > tolerance, passes < limit {
      passes += 1
      for node in 0..<count { authorities[node] = citedBy[node].reduce(0) { $0 + hubs[Int($1)] } }
      var sums = [Double](repeating: 0, count: count)
      for node in 0..<count {
        for citing in citedBy[node] { sums[Int(citing)] += authorities[node] }
      }
      Self.scale(&authorities)
      Self.scale(&sums)
      change = zip(sums, hubs).reduce(0) { $0 + abs($1.0 - $1.1) }
      hubs = sums
    }
  }

  private static func scale(_ values: inout [Double]) {
    let sum = values.reduce(0, +)
    if sum > 0 { for index in values.indices { values[index] /= sum } }
  }
}
