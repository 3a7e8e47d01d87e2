/// The Hessian of a function of n numbers by central differences: 2 n² + 1 evaluations.
///
/// ```swift
/// centralDifferenceHessian(of: { x in x[0] * x[0] * x[1] }, at: [3, 2])      // about [[4, 6], [6, 0]]
/// ```
///
/// The diagonal is that of ``secondDifference(of:at:step:)->Double``; beside it stand mixed differences
/// (f(x + h e + k e′) − f(x + h e − k e′) − f(x − h e + k e′) + f(x − h e − k e′)) / 4hk (M. Abramowitz and
/// I. A. Stegun, *Handbook of Mathematical Functions*, 25.3.27).
///
/// - Parameters:
///   - f: A function of n numbers. What it throws is passed on.
///   - x: The point, n numbers.
///   - step: The step for every variable, finite and not zero; by default each has the one of
///     ``secondDifference(of:at:step:)->Double``.
/// - Returns: The symmetric n × n matrix of approximate second derivatives.
public func centralDifferenceHessian<E: Error>(
  of f: ([Double]) throws(E) -> Double, at x: [Double], step: Double? = nil
) throws(E) -> Matrix<Double> {
  Double.requireStep(step, in: "centralDifferenceHessian(of:at:step:)")
  let steps = x.map { step ?? Double.differenceStep(at: $0, rootOfRounding: 4) }
  var hessian = Matrix(repeating: 0.0, rows: x.count, columns: x.count)
  let center = try f(x)
  var moved = x
  for i in x.indices {
    moved[i] = x[i] + steps[i]
    let right = try f(moved)
    moved[i] = x[i] - steps[i]
    let left = try f(moved)
    hessian[i, i] = ((right - center) - (center - left)) / (steps[i] * steps[i])
    for j in 0..<i {
      var sum = 0.0
      for (signI, signJ) in [(1.0, 1.0), (1, -1), (-1, 1), (-1, -1)] {
        moved[i] = x[i] + signI * steps[i]
        moved[j] = x[j] + signJ * steps[j]
        sum += signI * signJ * (try f(moved))
      }
      moved[j] = x[j]
      hessian[i, j] = sum / (4 * steps[i] * steps[j])
      hessian[j, i] = hessian[i, j]
    }
    moved[i] = x[i]
  }
  return hessian
}
