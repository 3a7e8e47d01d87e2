extension ContourGrid {
  /// The grid with so many times as many cells, filled in by cubics through four neighbours.
  ///
  /// It is exact for quadratic functions, and smooth level lines come from few evaluations: a playground in
  /// Xcode records every value that a page calculates.
  func refined(by factor: Int) -> ContourGrid {
    let wide = (0..<rows).map { row in
      cubics(through: Array(values[row * columns..<(row + 1) * columns]), factor: factor)
    }
    let width = wide[0].count
    let tall = (0..<width).map { column in cubics(through: wide.map { $0[column] }, factor: factor) }
    let height = tall[0].count
    return ContourGrid(
      columns: width, rows: height,
      values: (0..<width * height).map { tall[$0 % width][$0 / width] })
  }
}

/// Catmull and Rom's cubics through equidistant values, of which there are at least three; beyond the ends a
/// parabola goes on.
private func cubics(through values: [Double], factor: Int) -> [Double] {
  let n = values.count
  let before = 3 * values[0] - 3 * values[1] + values[2]
  let after = 3 * values[n - 1] - 3 * values[n - 2] + values[n - 3]
  let padded = [before] + values + [after]
  return (0...(n - 1) * factor).map { index in
    let cell = min(index / factor, n - 2)
    let t = Double(index - cell * factor) / Double(factor)
    let (a, b, c, d) = (padded[cell], padded[cell + 1], padded[cell + 2], padded[cell + 3])
    let (slope0, slope1) = ((c - a) / 2, (d - b) / 2)
    let (bend, twist) = (3 * (c - b) - 2 * slope0 - slope1, 2 * (b - c) + slope0 + slope1)
    return b + t * (slope0 + t * (bend + t * twist))
  }
}
