/// The values of a function at the knots of a grid, and the lines along which it has a given value.
///
/// The lines are found by marching squares: each cell that a level passes through contributes a
/// straight piece between two of its edges, and pieces that share an edge are joined.
struct ContourGrid {
  let columns: Int
  let rows: Int
  /// Row by row from below.
  let values: [Double]

  /// The lines at a level; a point (c, r) is column c, row r of the grid.
  func lines(at level: Double) -> [[(Double, Double)]] {
    var neighbours: [Edge: [Edge]] = [:]
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        for (start, end) in pieces(column: column, row: row, level: level) {
          neighbours[start, default: []].append(end)
          neighbours[end, default: []].append(start)
        }
      }
    }
    let edges = neighbours.keys.sorted()
    let ends = edges.filter { neighbours[$0]?.count == 1 }
    var remaining = Set(edges)
    var lines: [[(Double, Double)]] = []
    // Open lines first, each from one of its ends: whatever remains then is a closed line.
    for start in ends + edges where remaining.contains(start) {
      var path = [start]
      remaining.remove(start)
      while let next = neighbours[path[path.count - 1]]?.first(where: remaining.contains) {
        path.append(next)
        remaining.remove(next)
      }
      if path.count > 2, neighbours[start]?.contains(path[path.count - 1]) == true { path.append(start) }
      lines.append(path.map { crossing(of: $0, level: level) })
    }
    return lines
  }

  /// An edge of a cell, from a knot to the right or upward.
  private struct Edge: Hashable, Comparable {
    let column: Int
    let row: Int
    let isVertical: Bool

    static func < (a: Edge, b: Edge) -> Bool {
      (a.row, a.column, a.isVertical ? 1 : 0) < (b.row, b.column, b.isVertical ? 1 : 0)
    }
  }

  private func value(_ column: Int, _ row: Int) -> Double { values[row * columns + column] }

  private func pieces(column: Int, row: Int, level: Double) -> [(Edge, Edge)] {
    let corners = [
      value(column, row), value(column + 1, row), value(column + 1, row + 1), value(column, row + 1),
    ]
    guard corners.allSatisfy(\.isFinite) else { return [] }
    let isAbove = corners.map { $0 > level }
    let edges = [
      Edge(column: column, row: row, isVertical: false), Edge(column: column + 1, row: row, isVertical: true),
      Edge(column: column, row: row + 1, isVertical: false), Edge(column: column, row: row, isVertical: true),
    ]
    let crossed = (0..<4).filter { isAbove[$0] != isAbove[($0 + 1) % 4] }
    guard crossed.count == 4 else {
      return crossed.count == 2 ? [(edges[crossed[0]], edges[crossed[1]])] : []
    }
    // A saddle: the value in the middle of the cell decides which corners belong together.
    let isMiddleAbove = corners.reduce(0, +) / 4 > level
    return isMiddleAbove == isAbove[0]
      ? [(edges[0], edges[1]), (edges[2], edges[3])] : [(edges[0], edges[3]), (edges[1], edges[2])]
  }

  private func crossing(of edge: Edge, level: Double) -> (Double, Double) {
    let near = value(edge.column, edge.row)
    let far = edge.isVertical ? value(edge.column, edge.row + 1) : value(edge.column + 1, edge.row)
    let fraction = (level - near) / (far - near)
    let (column, row) = (Double(edge.column), Double(edge.row))
    return edge.isVertical ? (column, row + fraction) : (column + fraction, row)
  }
}
