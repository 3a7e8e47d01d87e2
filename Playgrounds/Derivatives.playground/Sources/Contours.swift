extension Plot {
  /// Draws the lines along which a function has the given values.
  ///
  /// The function is evaluated at the knots of a square grid, so many to a side, and interpolated in between.
  public mutating func contours(
    _ ink: Ink, levels: [Double], width: Double = 1.1, knots: Int = 40, label: String? = nil,
    _ function: (Double, Double) -> Double
  ) {
    let values = (0..<knots * knots).map { index in
      let up = y.value(at: Double(index / knots) / Double(knots - 1))
      return function(x.value(at: Double(index % knots) / Double(knots - 1)), up)
    }
    let grid = ContourGrid(columns: knots, rows: knots, values: values).refined(by: 4)
    let cells = Double(grid.columns - 1)
    for level in levels {
      for points in grid.lines(at: level) {
        line(points.map { (x.value(at: $0.0 / cells), y.value(at: $0.1 / cells)) }, ink, width: width)
      }
    }
    if let label { legend.append(LegendEntry(text: label, ink: ink, symbol: .line)) }
  }
}
