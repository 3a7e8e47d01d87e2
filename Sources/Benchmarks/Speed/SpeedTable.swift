/// The measurements of one run, row by row.
struct SpeedTable {
  /// One measurement.
  struct Row {
    /// What is computed: `gradient of Rosenbrock's function`.
    var problem: String

    /// How many variables, or which order, it has.
    var size: Int

    /// Who computes it: `plain function`, `by hand`, `DualNumbers`.
    var method: String

    /// How long it takes.
    var time: CallTime
  }

  /// What a row's problem, size and method, written one after the other, must contain to be measured; everything,
  /// if it is empty.
  var filter = ""

  /// Whether rows are printed as comma-separated values.
  var printsCSV = false

  /// How long each row is measured, in milliseconds.
  var budget = 250

  /// Takes the lines of the table.
  var write: (String) -> Void = { print($0) }

  /// The measurements, in the order of measuring.
  private(set) var rows: [Row] = []

  /// What the derivative written by hand gave for the problem and size at hand.
  private var reference: (problem: String, size: Int, results: [Double])?

  init(
    filter: String, printsCSV: Bool, budget: Int = 250, write: @escaping (String) -> Void = { print($0) }
  ) {
    self.filter = filter
    self.printsCSV = printsCSV
    self.budget = budget
    self.write = write
    if printsCSV { write("problem,size,method,minimum ns,median ns,times plain,times by hand") }
  }

  /// Times one way to compute a problem, and prints the row.
  ///
  /// - Parameters:
  ///   - problem: What is computed.
  ///   - size: How many variables, or which order, it has.
  ///   - method: Who computes it.
  ///   - callCount: How many calls one run of the body makes.
  ///   - body: What to time. It must hand its results to ``consume(_:)``.
  mutating func measure(
    _ problem: String, _ size: Int, _ method: String, callCount: Int = 1, _ body: () -> Void
  ) {
    guard isWanted(problem, size, method) else { return }
    let time = time(callCount: callCount, budget: budget, body)
    let row = Row(problem: problem, size: size, method: method, time: time)
    if !printsCSV && (rows.last?.problem != problem || rows.last?.size != size) { printHeading(row) }
    rows.append(row)
    printRow(row)
  }

  /// Times one way to compute derivatives, and prints the row, if they are right.
  ///
  /// They are compared with those of the row `by hand`, which comes before, and the program stops if they differ: a
  /// benchmark of wrong numbers is never printed.
  ///
  /// - Parameters:
  ///   - problem: What is computed.
  ///   - size: How many variables, or which order, it has.
  ///   - method: Who computes it.
  ///   - callCount: How many calls one run of the body makes.
  ///   - results: The derivatives that a run of the body has left behind.
  ///   - body: What to time. It must hand its results to ``consume(_:)``.
  mutating func measure(
    _ problem: String, _ size: Int, _ method: String, callCount: Int = 1,
    results: @autoclosure () -> [Double], _ body: () -> Void
  ) {
    // The row by hand is run even where the filter leaves it out: the others are compared with it.
    if method == "by hand" || isWanted(problem, size, method) {
      body()
      check(problem, size, method, results())
    }
    measure(problem, size, method, callCount: callCount, body)
  }

  /// The time of another method on the same problem.
  func minimum(of method: String, like row: Row) -> Double? {
    rows.last { $0.problem == row.problem && $0.size == row.size && $0.method == method }?.time.minimum
  }

  private func isWanted(_ problem: String, _ size: Int, _ method: String) -> Bool {
    filter.isEmpty || "\(problem) \(size) \(method)".contains(filter)
  }

  private mutating func check(_ problem: String, _ size: Int, _ method: String, _ results: [Double]) {
    if method == "by hand" {
      reference = (problem, size, results)
      return
    }
    guard let reference, reference.problem == problem, reference.size == size else {
      fatalError("\(problem), \(size), \(method): no row by hand before it")
    }
    if let difference = firstDifference(results, reference.results) {
      fatalError("\(problem), \(size), \(method): \(difference)")
    }
  }

  private func printHeading(_ row: Row) {
    write("\n\(row.problem), \(row.size)")
    write(
      "  " + padded("", 36)
        + ["min ns", "median ns", "/ plain", "/ by hand"].map { padded(left: $0, 12) }.joined())
  }

  private func printRow(_ row: Row) {
    let ratios = ["plain function", "by hand"].map { method in
      minimum(of: method, like: row).map { text(row.time.minimum / $0) } ?? ""
    }
    let numbers = [text(row.time.minimum), text(row.time.median)] + ratios
    if printsCSV {
      write(([row.problem, "\(row.size)", row.method].map(csvField) + numbers).joined(separator: ","))
    } else {
      write("  " + padded(row.method, 36) + numbers.map { padded(left: $0, 12) }.joined())
    }
  }
}

/// Where derivatives first differ from those written by hand, by more than rounding explains.
///
/// - Returns: A description, or `nil` where all agree to ten digits of the largest.
func firstDifference(_ results: [Double], _ byHand: [Double]) -> String? {
  guard results.count == byHand.count else {
    return "\(results.count) derivatives, \(byHand.count) by hand"
  }
  let scale = byHand.reduce(1e-300) { max($0, abs($1)) }
  for (i, (result, expected)) in zip(results, byHand).enumerated()
  where !(abs(result - expected) <= 1e-10 * scale) {
    return "derivative \(i) is \(result), by hand \(expected)"
  }
  return nil
}
