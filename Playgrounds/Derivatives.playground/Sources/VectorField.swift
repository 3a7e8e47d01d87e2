/// Arrows of one length at the knots of a grid; only their directions carry meaning.
struct FieldMark: Mark {
  let columns: Int
  let rows: Int
  let ink: Ink
  /// Direction in data coordinates at each knot, row by row from below.
  let directions: [(Double, Double)]

  func draw(in frame: Frame, on page: inout SVGText) {
    let length = 0.62 * min(frame.width / Double(columns), frame.height / Double(rows))
    page.add("<g opacity=\"0.5\">")
    defer { page.add("</g>") }
    for row in 0..<rows {
      for column in 0..<columns {
        let direction = directions[row * columns + column]
        let across = (Double(column) + 0.5) / Double(columns)
        let up = (Double(row) + 0.5) / Double(rows)
        let here = (frame.left + across * frame.width, frame.bottom - up * frame.height)
        let dx = direction.0 * frame.width / (frame.x.range.upperBound - frame.x.range.lowerBound)
        let dy = -direction.1 * frame.height / (frame.y.range.upperBound - frame.y.range.lowerBound)
        let norm = (dx * dx + dy * dy).squareRoot()
        guard norm > 0, norm.isFinite else { continue }
        let (ux, uy) = (dx / norm * length / 2, dy / norm * length / 2)
        drawArrow(
          from: (here.0 - ux, here.1 - uy), to: (here.0 + ux, here.1 + uy), ink: ink, width: 1.1, on: &page)
      }
    }
  }
}

extension Plot {
  /// Draws the directions of a vector field on a grid.
  ///
  /// Every arrow has the same length.
  public mutating func field(
    _ ink: Ink, columns: Int, rows: Int, _ direction: (Double, Double) -> (Double, Double)
  ) {
    var directions: [(Double, Double)] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let here = x.value(at: (Double(column) + 0.5) / Double(columns))
        directions.append(direction(here, y.value(at: (Double(row) + 0.5) / Double(rows))))
      }
    }
    marks.append(FieldMark(columns: columns, rows: rows, ink: ink, directions: directions))
  }
}
