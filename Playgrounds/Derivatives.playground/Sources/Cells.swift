/// A map of colours: runs of equal cells in a row become one rectangle.
struct CellsMark: Mark {
  let columns: Int
  let rows: Int
  /// Row by row from below.
  let inks: [Ink]
  let opacity: Double

  func draw(in frame: Frame, on page: inout SVGText) {
    let (width, height) = (frame.width / Double(columns), frame.height / Double(rows))
    var paths: [Ink: String] = [:]
    for row in 0..<rows {
      let top = frame.bottom - Double(row + 1) * height
      var start = 0
      for column in 1...columns {
        let ink = inks[row * columns + start]
        if column < columns, inks[row * columns + column] == ink { continue }
        let left = frame.left + Double(start) * width
        let run = Double(column - start) * width
        paths[ink, default: ""] +=
          "M\(left.pixels) \(top.pixels)h\(run.pixels)v\(height.pixels)h\((-run).pixels)Z"
        start = column
      }
    }
    for ink in Ink.allCases {
      guard let path = paths[ink] else { continue }
      page.add("<path d=\"\(path)\" \(ink.fill) fill-opacity=\"\(opacity)\" shape-rendering=\"crispEdges\"/>")
    }
  }
}

extension Plot {
  /// Colours the whole plot: each place takes the ink whose score is highest there.
  ///
  /// The scores are evaluated at the knots of a coarse grid and interpolated in between, so that the borders
  /// are smooth and the function is called some thousand times only.
  public mutating func cells(
    _ inks: [Ink], knots: Int = 24, opacity: Double = 0.16, scores: (Double, Double) -> [Double]
  ) {
    let grid = (0..<knots * knots).map { index in
      scores(
        x.value(at: Double(index % knots) / Double(knots - 1)),
        y.value(at: Double(index / knots) / Double(knots - 1)))
    }
    let (columns, rows) = (360, 240)
    let colors = (0..<columns * rows).map { index in
      let across = (Double(index % columns) + 0.5) / Double(columns) * Double(knots - 1)
      let up = (Double(index / columns) + 0.5) / Double(rows) * Double(knots - 1)
      let (column, row) = (min(Int(across), knots - 2), min(Int(up), knots - 2))
      let (u, v) = (across - Double(column), up - Double(row))
      let corner = row * knots + column
      let between = inks.indices.map { k in
        (1 - v) * ((1 - u) * grid[corner][k] + u * grid[corner + 1][k])
          + v * ((1 - u) * grid[corner + knots][k] + u * grid[corner + knots + 1][k])
      }
      return inks[between.indices.max { between[$0] < between[$1] } ?? 0]
    }
    marks.append(CellsMark(columns: columns, rows: rows, inks: colors, opacity: opacity))
  }
}
