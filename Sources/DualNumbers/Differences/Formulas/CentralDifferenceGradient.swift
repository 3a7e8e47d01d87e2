/// The gradient of a function of n numbers by central differences: two evaluations for each variable.
///
/// ```swift
/// centralDifferenceGradient(of: { x in x[0] * x[0] * x[1] }, at: [3, 2])      // about [12, 9]
/// ```
///
/// - Parameters:
///   - f: A function of n numbers, called 2 n times. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - step: The step for every variable, finite and not zero; by default each has the one of
///     ``centralDifference(of:at:step:)->Double``.
/// - Returns: Approximations of the n partial derivatives.
@inlinable
public func centralDifferenceGradient<E: Error>(
  of f: ([Double]) throws(E) -> Double, at x: [Double], step: Double? = nil
) throws(E) -> [Double] {
  Double.requireStep(step, in: "centralDifferenceGradient(of:at:step:)")
  var moved = x
  var gradient: [Double] = []
  gradient.reserveCapacity(x.count)
  for i in x.indices {
    let h = step ?? Double.differenceStep(at: x[i], rootOfRounding: 3)
    moved[i] = x[i] + h
    let right = try f(moved)
    moved[i] = x[i] - h
    let left = try f(moved)
    moved[i] = x[i]
    gradient.append((right - left) / (2 * h))
  }
  return gradient
}
