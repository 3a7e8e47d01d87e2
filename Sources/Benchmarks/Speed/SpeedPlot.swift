import LessonKit

// The cost of a call against the number of variables, on axes of equal factors.

/// A line of the plot: a method, as the table names it, and how it is drawn.
private let lines: [(method: String, ink: Ink, isDashed: Bool)] = [
  ("DualNumbers", .blue, false), ("DualNumbers, sparse", .orange, false), ("by hand", .green, false),
  ("plain function", .quiet, true),
]

/// A picture of the rows of several problems that were measured at two sizes or more, one plot a problem.
///
/// - Returns: The picture, or `nil` if no problem has two sizes.
func speedPicture(of table: SpeedTable, problems: [String]) -> Picture? {
  let plots = problems.compactMap { problem in
    plot(of: problem, in: table.rows.filter { $0.problem == problem })
  }
  switch plots.count {
  case 0: return nil
  case 1: return Picture(plots[0])
  default: return Picture(plots[0], plots[1], columns: 2, width: 1040, height: 480)
  }
}

private func plot(of problem: String, in rows: [SpeedTable.Row]) -> Plot? {
  let sizes = rows.map { Double($0.size) }
  let times = rows.map(\.time.minimum)
  guard let least = sizes.min(), let most = sizes.max(), least < most else { return nil }
  guard let fastest = times.min(), let slowest = times.max() else { return nil }
  var plot = Plot(
    problem, x: .logarithmic("variables", least * 0.8...most * 1.25),
    y: .logarithmic("nanoseconds a call", fastest * 0.6...slowest * 1.7))
  plot.legendCorner = .topLeft
  for line in lines {
    let points = rows.filter { $0.method == line.method }.map { (Double($0.size), $0.time.minimum) }
    guard !points.isEmpty else { continue }
    plot.line(points, line.ink, isDashed: line.isDashed, label: line.method)
    plot.points(points, line.ink, radius: 3)
  }
  return plot
}
