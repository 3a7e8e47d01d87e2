/// The Jacobian of a function from n to m numbers by central differences: two evaluations for each variable.
///
/// ```swift
/// centralDifferenceJacobian(of: { x in [x[0] * x[1], x[0] + x[1]] }, at: [3, 2])      // about [[2, 3], [1, 1]]
/// ```
///
/// - Parameters:
///   - f: A function from n to m numbers, called 2 n + 1 times. What it throws is passed on.
///   - x: The point, n numbers.
///   - step: The step for every variable, finite and not zero; by default each has the one of
///     ``centralDifference(of:at:step:)->Double``.
/// - Returns: The m × n matrix of approximate partial derivatives, a row for each output.
public func centralDifferenceJacobian<E: Error>(
  of f: ([Double]) throws(E) -> [Double], at x: [Double], step: Double? = nil
) throws(E) -> Matrix<Double> {
  let call: StaticString = "centralDifferenceJacobian(of:at:step:)"
  Double.requireStep(step, in: call)
  let count = try f(x).count
  var jacobian = Matrix(repeating: 0.0, rows: count, columns: x.count)
  var moved = x
  for column in x.indices {
    let h = step ?? Double.differenceStep(at: x[column], rootOfRounding: 3)
    moved[column] = x[column] + h
    let right = try f(moved)
    moved[column] = x[column] - h
    let left = try f(moved)
    moved[column] = x[column]
    for values in [right, left] {
      require(
        values.count == count, "\(call): expected \(count) values at every point, got \(values.count)")
    }
    for row in 0..<count { jacobian[row, column] = (right[row] - left[row]) / (2 * h) }
  }
  return jacobian
}
