extension Plot {
  /// Draws the lines along which a function has the given values.
  public mutating func contours(
    _ ink: Ink, levels: [Double], width: Double = 1.1, cells: Int = 90, label: String? = nil,
    _ function: (Double, Double) -> Double
  ) {
    let knots = cells + 1
    let values = (0..<knots * knots).map { index in
      let up = y.value(at: Double(index / knots) / Double(cells))
      return function(x.value(at: Double(index % knots) / Double(cells)), up)
    }
    let grid = ContourGrid(columns: knots, rows: knots, values: values)
    for level in levels {
      for points in grid.lines(at: level) {
        line(
          points.map { (x.value(at: $0.0 / Double(cells)), y.value(at: $0.1 / Double(cells))) }, ink,
          width: width)
      }
    }
    if let label { legend.append(LegendEntry(text: label, ink: ink, symbol: .line)) }
  }
}
