/// The comparison of a claimed Hessian with second differences of the function's values at one point.
struct HessianCheck<Failure: Error> {
  let settings: CheckSettings
  let function: ([Double]) throws(Failure) -> Double
  let claimed: Matrix<Double>
  let point: [Double]
  let center: Double

  private(set) var components: [DerivativeReport.Component] = []
  private(set) var evaluations = 0

  init(
    settings: CheckSettings, function: @escaping ([Double]) throws(Failure) -> Double,
    claimed: Matrix<Double>,
    at point: [Double], center: Double, call: StaticString
  ) {
    require(
      claimed.rows == point.count && claimed.columns == point.count,
      """
      \(call): expected \(point.count) × \(point.count) claimed derivatives, \
      got \(claimed.rows) × \(claimed.columns)
      """)
    self.settings = settings
    self.function = function
    self.claimed = claimed
    self.point = point
    self.center = center
  }

  mutating func run(progress: (CheckProgress) -> Void) throws(Failure) {
    let total = point.count * point.count
    for row in point.indices {
      for column in 0...row {
        try check(row, column)
        progress(
          CheckProgress(
            fractionCompleted: Double(components.count) / Double(total), componentsChecked: components.count))
      }
    }
  }

  /// Checks an entry and the one opposite the diagonal, with the same samples.
  private mutating func check(_ row: Int, _ column: Int) throws(Failure) {
    let counter = Counter()
    var sampled = row == column ? diagonal(row, counter) : mixed(row, column, counter)
    let scale = row == column ? 1 : 1 / (4 * speed(row) * speed(column))
    for (row, column) in row == column ? [(row, column)] : [(row, column), (column, row)] {
      let estimator = try DerivativeEstimator(
        function: sampled, order: 2, side: .automatic, noise: settings.noise, grid: grid(row, column),
        ulpOfOne: .ulpOfOne, sufficientError: 0)
      let claim = claimed[row, column]
      var check = ComponentCheck(
        estimator: estimator, claim: Claim(claim / scale), sensitivity: settings.sensitivity)
      let outcome = try check.outcome()
      components.append(
        .init(outcome, claimed: claim, position: .entry(row: row, column: column), point: 0, scale: scale))
      sampled = check.estimator.function
    }
    evaluations += counter.evaluations
  }

  /// f along one axis.
  private func diagonal(_ i: Int, _ counter: Counter) -> SampledFunction<Failure> {
    SampledFunction(limit: 200) { (offset) throws(Failure) -> Sample in
      var x = point
      x[i] += offset
      let value = offset == 0 ? center : try function(x)
      if offset != 0 { counter.evaluations += 1 }
      return Sample(offset: x[i] - point[i], value: value, magnitude: abs(value))
    }
  }

  /// f along one diagonal of the plane of two variables minus f along the other.
  ///
  /// Its second derivative is four times the mixed one, and its rounding error is that of f, however small
  /// the difference.
  private func mixed(_ i: Int, _ j: Int, _ counter: Counter) -> SampledFunction<Failure> {
    SampledFunction(limit: 100) { (offset) throws(Failure) -> Sample in
      guard offset != 0 else { return Sample(offset: 0, value: center - center, magnitude: abs(center)) }
      var x = point
      x[i] += offset * speed(i)
      x[j] += offset * speed(j)
      let along = try function(x)
      x[j] = point[j] - offset * speed(j)
      let across = try function(x)
      counter.evaluations += 2
      return Sample(offset: offset, value: along - across, magnitude: 2 * max(abs(along), abs(across)))
    }
  }

  private final class Counter {
    var evaluations = 0
  }

  /// The size of a variable, as a power of two.
  private func speed(_ i: Int) -> Double {
    let x = abs(point[i])
    return x > 0 && x.isFinite ? Double(sign: .plus, exponent: x.exponent, significand: 1) : 1
  }

  private func grid(_ i: Int, _ j: Int) -> StepGrid {
    if i == j {
      return StepGrid(at: point[i], ulp: point[i].ulp, leastNormal: .leastNormalMagnitude, order: 2)
    }
    return StepGrid(at: 1, ulp: .ulpOfOne, leastNormal: .leastNormalMagnitude, order: 2)
  }
}
