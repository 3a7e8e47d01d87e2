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
  /// Colours the whole plot, cell by cell.
  public mutating func cells(
    columns: Int = 240, rows: Int = 160, opacity: Double = 0.16, _ ink: (Double, Double) -> Ink
  ) {
    let inks = (0..<columns * rows).map { index in
      let across = (Double(index % columns) + 0.5) / Double(columns)
      return ink(x.value(at: across), y.value(at: (Double(index / columns) + 0.5) / Double(rows)))
    }
    marks.append(CellsMark(columns: columns, rows: rows, inks: inks, opacity: opacity))
  }
}
