extension DerivativeReport {
  /// What a mistake looks like.
  public enum Diagnosis: Sendable, Hashable, CodableWhereAvailable {
    /// The claimed derivatives are the right ones times this factor; the components by index.
    case constantFactor(Double, components: [Int])
    /// The claimed derivatives have the wrong sign.
    case signFlipped(components: [Int])
    /// The claimed derivatives are zero where the right ones are not.
    case termMissing(components: [Int])
    /// The claimed derivatives are not numbers.
    case notANumber(components: [Int])
    /// The claimed derivatives are wrong only on one side of a value of a coordinate.
    case oneBranch(coordinate: Int, threshold: Double, isAbove: Bool, components: [Int])
    /// Each claimed derivative is right for another variable: rows or columns were mixed up.
    case permuted(components: [Int])
    /// The claimed matrix is the transpose of the right one.
    case transposed
    /// The function has a kink here; what the claimed derivative is.
    case kink(OneSidedSlopes, claim: KinkClaim, component: Int)
  }

  /// What a claimed derivative is at a kink.
  public enum KinkClaim: String, Sendable, Hashable, CodableWhereAvailable {
    /// The derivative from the left.
    case left
    /// The derivative from the right.
    case right
    /// A value between the two.
    case between
    /// Neither of the two nor between them.
    case outside
  }
}

/// Looks for what wrong derivatives have in common.
struct Diagnostician {
  typealias Diagnosis = DerivativeReport.Diagnosis

  let components: [DerivativeReport.Component]
  let points: [[Double]]

  var diagnoses: [Diagnosis] {
    let wrong = components.indices.filter { components[$0].verdict == .disagree }
    // Directions are sums of entries: they find mistakes but do not show what kind they are. At a kink there
    // is no derivative to compare with.
    let entries = wrong.filter { !components[$0].isDirection && components[$0].slopes == nil }
    var found = kinks
    if isTransposed(entries) { return found + [.transposed] }
    if entries.count > 1, isPermuted(entries) { return found + [.permuted(components: entries)] }
    for group in Dictionary(grouping: entries, by: kind).sorted(by: { $0.value[0] < $1.value[0] }) {
      switch group.key {
      case .sign: found.append(.signFlipped(components: group.value))
      case .missing: found.append(.termMissing(components: group.value))
      case .notANumber: found.append(.notANumber(components: group.value))
      case .factor: found += factors(group.value)
      }
    }
    return found + branches(entries)
  }

  private enum Kind: Hashable { case sign, missing, notANumber, factor }

  private func kind(_ index: Int) -> Kind {
    let component = components[index]
    if component.claimed.isNaN { return .notANumber }
    if component.claimed == 0 { return .missing }
    let sum = abs(component.claimed + component.estimate)
    return sum <= tolerance(component) ? .sign : .factor
  }

  private func tolerance(_ component: DerivativeReport.Component) -> Double {
    4 * component.errorEstimate + 1e-6 * abs(component.estimate)
  }

  /// A factor says something if several components have it in common, or if it is one that people forget.
  ///
  /// Without one in common, each derivative is looked at by itself.
  private func factors(_ indices: [Int]) -> [Diagnosis] {
    let ratios = indices.map { components[$0].claimed / components[$0].estimate }
    guard let least = ratios.min(), let most = ratios.max(), least.isFinite, most.isFinite else { return [] }
    let middle = ratios.sorted()[ratios.count / 2]
    let spread = most - least
    let error = indices.map { components[$0].errorEstimate / abs(components[$0].estimate) }.max() ?? 0
    let isCommon = ratios.count > 1 && spread <= 1e-3 * abs(middle - 1) + 4 * error * abs(middle)
    let usual = [
      2, 0.5, -2, -0.5, 3, 1.0 / 3, 4, 0.25, Double.pi, 1 / Double.pi, 180 / Double.pi, Double.pi / 180,
    ]
    let isUsual =
      ratios.count == 1 && usual.contains { abs(middle - $0) <= 1e-6 * abs($0) + 4 * error * abs(middle) }
    if isCommon || isUsual { return [.constantFactor(middle, components: indices)] }
    let alone = Dictionary(grouping: indices) { components[$0].position }.values
    guard alone.count > 1 else { return [] }
    return alone.sorted { $0[0] < $1[0] }.flatMap(factors)
  }

  /// Where the same derivative is right at some points and wrong at others, a threshold that separates them.
  private func branches(_ wrong: [Int]) -> [Diagnosis] {
    var found: [Diagnosis] = []
    for group in Dictionary(grouping: wrong, by: { components[$0].position }).values.sorted(by: {
      $0[0] < $1[0]
    }) {
      let position = components[group[0]].position
      let right = components.filter { $0.position == position && $0.verdict == .agree }
      guard !right.isEmpty else { continue }
      for coordinate in points[0].indices {
        let wrongPlaces = group.map { points[components[$0].point][coordinate] }
        let rightPlaces = right.map { points[$0.point][coordinate] }
        guard let wrongLeast = wrongPlaces.min(), let wrongMost = wrongPlaces.max(),
          let rightLeast = rightPlaces.min(), let rightMost = rightPlaces.max()
        else { continue }
        let isAbove = wrongLeast > rightMost
        guard isAbove || wrongMost < rightLeast else { continue }
        let threshold = isAbove ? (rightMost + wrongLeast) / 2 : (wrongMost + rightLeast) / 2
        found.append(
          .oneBranch(coordinate: coordinate, threshold: threshold, isAbove: isAbove, components: group))
        break
      }
    }
    return found
  }

  private var kinks: [Diagnosis] {
    components.indices.compactMap { index in
      guard let slopes = components[index].slopes else { return nil }
      let claimed = components[index].claimed
      let gap = abs(slopes.right - slopes.left)
      let claim: DerivativeReport.KinkClaim =
        if abs(claimed - slopes.left) < 1e-3 * gap {
          .left
        } else if abs(claimed - slopes.right) < 1e-3 * gap {
          .right
        } else if min(slopes.left, slopes.right) < claimed && claimed < max(slopes.left, slopes.right) {
          .between
        } else {
          .outside
        }
      return .kink(slopes, claim: claim, component: index)
    }
  }

  /// The estimates of one point by row and column.
  private func entries(at point: Int) -> [[Int]: DerivativeReport.Component] {
    var table: [[Int]: DerivativeReport.Component] = [:]
    for component in components where component.point == point {
      if case .entry(let row, let column) = component.position { table[[row, column]] = component }
    }
    return table
  }

  private func isTransposed(_ wrong: [Int]) -> Bool {
    guard !wrong.isEmpty else { return false }
    let tables = points.indices.map(entries)
    return wrong.allSatisfy { index in
      guard case .entry(let row, let column) = components[index].position,
        let mirror = tables[components[index].point][[column, row]]
      else { return false }
      return abs(components[index].claimed - mirror.estimate) <= tolerance(mirror)
    }
  }

  /// Whether the claims are the right derivatives of one row in another order.
  private func isPermuted(_ wrong: [Int]) -> Bool {
    let rows = Dictionary(grouping: wrong) { [components[$0].point, components[$0].row] }
    return rows.values.allSatisfy { row in
      var free = row
      return row.count > 1
        && row.allSatisfy { index in
          guard
            let match = free.firstIndex(where: {
              abs(components[index].claimed - components[$0].estimate) <= tolerance(components[$0])
            })
          else { return false }
          free.remove(at: match)
          return true
        }
    }
  }
}

extension DerivativeReport.Component {
  fileprivate var isDirection: Bool {
    if case .direction = position { true } else { false }
  }
}
