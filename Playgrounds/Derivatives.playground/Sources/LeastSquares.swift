/// The parameters that make a sum of squares smallest.
public struct LeastSquaresFit: Sendable {
  /// The parameters found.
  public let parameters: [Double]
  /// What is left of the sum of squares.
  public let sumOfSquares: Double
  /// How many Jacobians were needed.
  public let iterations: Int
}

/// Minimizes a sum of squared residuals by the method of Levenberg and Marquardt.
///
/// Each step solves (JᵀJ + λD²) s = −Jᵀr, as a least-squares problem so that no digits are lost in JᵀJ.
/// D holds the largest column norms so far (Moré, "The Levenberg–Marquardt algorithm", 1978); λ follows
/// the ratio of the actual to the predicted decrease (Nielsen, "Damping parameter in Marquardt's
/// method", 1999).
///
/// - Parameters:
///   - start: n parameters.
///   - residuals: the m residuals at given parameters.
///   - jacobian: their m × n derivatives, row by row.
public func levenbergMarquardt(
  from start: [Double], maximumIterations: Int = 1000, residuals: ([Double]) -> [Double],
  jacobian: ([Double]) -> [Double]
) -> LeastSquaresFit {
  var descent = Descent(parameters: start, residuals: residuals(start))
  while descent.iterations < maximumIterations {
    guard descent.advance(jacobian: jacobian(descent.parameters), residuals: residuals) else { break }
  }
  let polished = polish(descent.parameters, residuals: residuals, jacobian: jacobian)
  return LeastSquaresFit(
    parameters: polished, sumOfSquares: sumOfSquares(residuals(polished)), iterations: descent.iterations)
}

/// Where the search stands, and how boldly it moves.
private struct Descent {
  var parameters: [Double]
  var residuals: [Double]
  var scales: [Double]
  var damping = 1e-3
  var growth = 2.0
  var iterations = 0

  init(parameters: [Double], residuals: [Double]) {
    self.parameters = parameters
    self.residuals = residuals
    scales = parameters.map { _ in .leastNormalMagnitude }
  }

  /// Moves to a place with a smaller sum of squares.
  ///
  /// False if there is none in reach.
  mutating func advance(jacobian j: [Double], residuals function: ([Double]) -> [Double]) -> Bool {
    iterations += 1
    let n = parameters.count
    for column in 0..<n {
      let squares = stride(from: column, to: j.count, by: n).reduce(0) { $0 + j[$1] * j[$1] }
      scales[column] = max(scales[column], squares.squareRoot())
    }
    let sum = sumOfSquares(residuals)
    for _ in 0..<40 {
      let step = dampedStep(j, residuals, scales: scales, damping: damping)
      let change = residuals.indices.map { row in (0..<n).reduce(0) { $0 + j[row * n + $1] * step[$1] } }
      let predicted = sumOfSquares(change) + 2 * damping * sumOfSquares(zip(step, scales).map(*))
      // What is smaller drowns in the rounding of the sum.
      guard predicted > 1e-15 * sum else { return false }
      let candidate = zip(parameters, step).map(+)
      let newResiduals = function(candidate)
      let newSum = sumOfSquares(newResiduals)
      if newSum < sum {
        let surplus = 2 * (sum - newSum) / predicted - 1
        damping = max(damping * max(1 / 3.0, 1 - surplus * surplus * surplus), 1e-20)
        (parameters, residuals, growth) = (candidate, newResiduals, 2)
        return true
      }
      damping *= growth
      growth *= 2
    }
    return false
  }
}

/// Takes full steps and keeps the place from which the step was smallest.
///
/// At its minimum a sum of squares is flat, so it cannot tell the last digits of the parameters; the
/// steps can.
private func polish(
  _ parameters: [Double], residuals: ([Double]) -> [Double], jacobian: ([Double]) -> [Double]
) -> [Double] {
  var b = parameters
  var best = (parameters: parameters, step: 1e-4)
  var stepsSinceBest = 0
  while stepsSinceBest < 4 {
    let step = dampedStep(jacobian(b), residuals(b), scales: b.map { _ in 1 }, damping: 0)
    let size = zip(step, b).map { abs($0) / max(abs($1), .leastNormalMagnitude) }.max() ?? 0
    guard size < 1e-3 else { break }
    if size < best.step {
      best = (b, size)
      stepsSinceBest = 0
    } else {
      stepsSinceBest += 1
    }
    b = zip(b, step).map(+)
  }
  return best.parameters
}

private func sumOfSquares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

/// The s that makes |r + J s|² + λ |D s|² smallest, by Householder reflections of the stacked matrix.
private func dampedStep(_ j: [Double], _ r: [Double], scales: [Double], damping: Double) -> [Double] {
  let n = scales.count
  let rows = r.count + n
  // Columns of the stacked matrix, each divided by its scale; the right side is the last column.
  var columns = (0...n).map { column -> [Double] in
    var entries = [Double](repeating: 0, count: rows)
    for row in r.indices { entries[row] = column < n ? j[row * n + column] / scales[column] : -r[row] }
    if column < n { entries[r.count + column] = damping.squareRoot() }
    return entries
  }
  for pivot in 0..<n {
    var reflector = columns[pivot]
    for row in 0..<pivot { reflector[row] = 0 }
    let norm = sumOfSquares(reflector).squareRoot()
    guard norm > 0 else { continue }
    reflector[pivot] += reflector[pivot] < 0 ? -norm : norm
    let half = sumOfSquares(reflector) / 2
    for column in pivot...n {
      var product = 0.0
      for row in pivot..<rows { product += reflector[row] * columns[column][row] }
      let factor = product / half
      for row in pivot..<rows { columns[column][row] -= factor * reflector[row] }
    }
  }
  var step = [Double](repeating: 0, count: n)
  for row in stride(from: n - 1, through: 0, by: -1) {
    var value = columns[n][row]
    for column in row + 1..<max(n, row + 1) { value -= columns[column][row] * step[column] }
    step[row] = columns[row][row] == 0 ? 0 : value / columns[row][row]
  }
  return zip(step, scales).map(/)
}
