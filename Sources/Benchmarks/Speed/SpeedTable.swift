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

  /// What the name of a problem must contain to be measured; everything, if it is empty.
  var filter = ""

  /// Whether rows are printed as comma-separated values.
  var printsCSV = false

  /// The measurements, in the order of measuring.
  private(set) var rows: [Row] = []

  init(filter: String, printsCSV: Bool) {
    self.filter = filter
    self.printsCSV = printsCSV
    if printsCSV { print("problem,size,method,minimum ns,median ns,times plain,times by hand") }
  }

  /// Times one way to compute a problem, and prints the row.
  mutating func measure(
    _ problem: String, _ size: Int, _ method: String, callCount: Int = 1, _ body: () -> Void
  ) {
    guard filter.isEmpty || "\(problem) \(size) \(method)".contains(filter) else { return }
    let row = Row(problem: problem, size: size, method: method, time: time(callCount: callCount, body))
    if !printsCSV && (rows.last?.problem != problem || rows.last?.size != size) { printHeading(row) }
    rows.append(row)
    printRow(row)
  }

  /// The time of another method on the same problem.
  func minimum(of method: String, like row: Row) -> Double? {
    rows.last { $0.problem == row.problem && $0.size == row.size && $0.method == method }?.time.minimum
  }

  private func printHeading(_ row: Row) {
    print("\n\(row.problem), \(row.size)")
    print(
      "  " + padded("", 24)
        + ["min ns", "median ns", "/ plain", "/ by hand"].map { padded(left: $0, 13) }.joined())
  }

  private func printRow(_ row: Row) {
    let ratios = ["plain function", "by hand"].map { method in
      minimum(of: method, like: row).map { text(row.time.minimum / $0) } ?? ""
    }
    let numbers = [text(row.time.minimum), text(row.time.median)] + ratios
    if printsCSV {
      print(([row.problem, "\(row.size)", row.method] + numbers).joined(separator: ","))
    } else {
      print("  " + padded(row.method, 24) + numbers.map { padded(left: $0, 13) }.joined())
    }
  }
}

/// A number with four significant digits.
func text(_ x: Double) -> String {
  guard x.isFinite, x > 0 else { return "\(x)" }
  var decimals = 3
  var bound = 10.0
  while x >= bound && decimals > 0 {
    bound *= 10
    decimals -= 1
  }
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = (x * scale).rounded() / scale
  return decimals == 0 ? "\(Int(rounded))" : "\(rounded)"
}

/// Text filled up with spaces behind it.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

/// Text filled up with spaces before it.
func padded(left text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
