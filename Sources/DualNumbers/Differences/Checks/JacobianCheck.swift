/// The comparison of a claimed Jacobian with differences at one point.
///
/// Every check of first derivatives is one of these: a derivative is a 1 × 1 Jacobian, a gradient one with a
/// single row, a Hessian the Jacobian of a gradient.
struct JacobianCheck<Failure: Error> {
  typealias Component = DerivativeReport.Component
  typealias Position = DerivativeReport.Position

  let call: StaticString
  let settings: CheckSettings
  let function: ([Double]) throws(Failure) -> [Double]
  /// Which component of the report an entry is.
  let position: (_ row: Int, _ column: Int) -> Position
  let point: [Double]
  /// The index of the point in the report.
  let pointIndex: Int
  let values: [Double]
  let claimed: Matrix<Double>

  private(set) var components: [Component] = []
  private(set) var evaluations = 0
  private var random = FixedRandomNumbers()

  /// With more variables than this, random directions are looked at first.
  static var mostVariablesInFull: Int { 50 }
  private static var directionCount: Int { 3 }
  private static var sampledVariableCount: Int { 20 }

  init(
    call: StaticString, settings: CheckSettings, function: @escaping ([Double]) throws(Failure) -> [Double],
    claimed: Matrix<Double>, at point: [Double], index: Int, values: [Double],
    position: @escaping (_ row: Int, _ column: Int) -> Position
  ) {
    require(
      claimed.rows == values.count && claimed.columns == point.count,
      """
      \(call): expected \(values.count) × \(point.count) claimed derivatives, \
      got \(claimed.rows) × \(claimed.columns)
      """)
    self.call = call
    self.settings = settings
    self.function = function
    self.claimed = claimed
    self.point = point
    self.pointIndex = index
    self.values = values
    self.position = position
  }

  /// Checks the point, telling how much of it is done after every part.
  mutating func run(progress: (_ fraction: Double, _ componentCount: Int) -> Void) throws(Failure) {
    let variables = Array(point.indices)
    var parts = variables
    if variables.count > Self.mostVariablesInFull {
      try searchAlongDirections(variables)
      progress(0.5, components.count)
      parts = (0..<Self.sampledVariableCount).map { _ in random.below(variables.count) }
    }
    let known = Set(components.map(\.position))
    var done = variables.count - parts.count
    for column in parts {
      let rows = values.indices.filter { !known.contains(position($0, column)) }
      try checkColumn(column, rows: Array(rows))
      done += 1
      progress(Double(done) / Double(variables.count), components.count)
    }
  }

  /// Checks a few random directions, and looks closer where one is not as claimed.
  private mutating func searchAlongDirections(_ variables: [Int]) throws(Failure) {
    var suspects: Set<Int> = []
    for k in 0..<Self.directionCount {
      let found = try check(along: randomDirection(variables), rows: Array(values.indices)) {
        .direction(k, row: $0)
      }
      components += found
      for component in found where Self.deservesSearch(component.verdict) { suspects.insert(component.row) }
    }
    try search(variables, rows: suspects.sorted())
  }

  /// Halves a set of variables until those are found that are not as claimed.
  private mutating func search(_ variables: [Int], rows: [Int]) throws(Failure) {
    guard !rows.isEmpty else { return }
    guard variables.count > 1 else { return try checkColumn(variables[0], rows: rows) }
    for half in [variables.prefix(variables.count / 2), variables.suffix((variables.count + 1) / 2)] {
      let half = Array(half)
      guard half.count > 1 else {
        try checkColumn(half[0], rows: rows)
        continue
      }
      let found = try check(along: randomDirection(half), rows: rows) { .direction(0, row: $0) }
      try search(half, rows: found.filter { Self.deservesSearch($0.verdict) }.map(\.row))
    }
  }

  /// Whether parts of what was checked may say more than the whole.
  private static func deservesSearch(_ verdict: DerivativeReport.Verdict) -> Bool {
    switch verdict {
    case .agree, .inconclusive(.noise), .inconclusive(.resolution), .inconclusive(.contradiction): false
    case .disagree, .inconclusive: true
    }
  }

  private mutating func checkColumn(_ column: Int, rows: [Int]) throws(Failure) {
    let coordinate = LineOfSamples<Failure>.Direction(index: column, speed: 1)
    components += try check(along: [coordinate], rows: rows) { [position] in position($0, column) }
  }

  /// Every variable forwards or backwards in proportion to its size, so that no step changes a sign.
  private mutating func randomDirection(_ variables: [Int]) -> [LineOfSamples<Failure>.Direction] {
    variables.map { index in
      let x = abs(point[index])
      let size = x > 0 && x.isFinite ? Double(sign: .plus, exponent: x.exponent, significand: 1) : 1
      return .init(index: index, speed: random.coin() ? size : -size)
    }
  }

  private mutating func check(
    along direction: [LineOfSamples<Failure>.Direction], rows: [Int], position: (Int) -> Position
  ) throws(Failure) -> [Component] {
    let line = LineOfSamples(function, through: point, with: values, along: direction, call: call)
    var found: [Component] = []
    for row in rows {
      let terms = direction.map { claimed[row, $0.index] * $0.speed }
      let claim = Claim(terms.reduce(0, +), magnitude: terms.reduce(0) { $0 + abs($1) })
      let estimator = try DerivativeEstimator(
        function: line.output(row), order: 1, side: .automatic, noise: settings.noise, grid: line.grid,
        ulpOfOne: .ulpOfOne, sufficientError: 0)
      var check = ComponentCheck(estimator: estimator, claim: claim, sensitivity: settings.sensitivity)
      let outcome = try check.outcome()
      found.append(Component(outcome, claimed: claim.value, position: position(row), point: pointIndex))
    }
    evaluations += line.evaluations
    return found
  }
}

extension DerivativeReport.Component {
  init<Failure>(
    _ outcome: ComponentCheck<Failure>.Outcome, claimed: Double, position: DerivativeReport.Position,
    point: Int,
    scale: Double = 1
  ) {
    let estimate = outcome.estimate
    self.init(
      position: position, point: point, claimed: claimed, estimate: estimate.value * scale,
      errorEstimate: estimate.errorEstimate * scale, step: estimate.step, evaluations: estimate.evaluations,
      verdict: outcome.verdict, slopes: nil)
    if case .kink(let left, let right) = estimate.status {
      slopes = .init(left: left * scale, right: right * scale)
    }
  }

  /// The output that the component belongs to.
  var row: Int {
    switch position {
    case .derivative, .partial: 0
    case .entry(let row, _), .direction(_, let row): row
    }
  }
}
