/// Compares a Hessian of your own with differences of the gradient, which must be exact.
///
/// Differences of first derivatives tell much more about second derivatives than differences of values do:
/// take this form where there is a gradient.
///
/// ```swift
/// let report = checkHessian(
///   gradient: { x in [2 * x[0] * x[1], x[0] * x[0]] },
///   claimed: { x in [[2 * x[1], 2 * x[0]], [2 * x[0], 0]] }, at: [3, 2])
/// report.agrees      // true
/// ```
///
/// - Parameters:
///   - gradient: The exact gradient, n numbers. What it throws is passed on.
///   - hessian: The claimed second derivatives, n × n.
///   - x: Where to look, n numbers.
///   - noise: How accurate the gradient is at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkHessian<E: Error>(
  gradient: ([Double]) throws(E) -> [Double], claimed hessian: ([Double]) throws(E) -> Matrix<Double>,
  at x: [Double], noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6,
  progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkHessian(gradient:claimed:at:)"
  return try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call), of: gradient,
    claimed: hessian, at: [x], position: { .entry(row: $0, column: $1) }, progress: progress)
}

/// Compares a Hessian of your own with second differences of the function.
///
/// Every entry on and below the diagonal takes a ladder of its own, so this is for functions of a few
/// variables, about 25 n² evaluations; the entries above the diagonal are compared with the same estimates.
/// Second differences know half as many digits as first ones, so that
/// ``checkHessian(gradient:claimed:at:noise:sensitivity:progress:)`` is the better check where there is a
/// gradient.
///
/// - Parameters:
///   - f: A function of n numbers. What it throws is passed on.
///   - hessian: The claimed second derivatives, n × n.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry.
public func checkHessian<E: Error>(
  of f: ([Double]) throws(E) -> Double, claimed hessian: ([Double]) throws(E) -> Matrix<Double>,
  at x: [Double],
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkHessian(of:claimed:at:)"
  let settings = CheckSettings(noise: noise, sensitivity: sensitivity, call: call)
  let claimed = try hessian(x)
  return try withoutActuallyEscaping(f) { (f) throws(E) -> DerivativeReport in
    var check = HessianCheck(
      settings: settings, function: f, claimed: claimed, at: x, center: try f(x), call: call)
    try check.run(progress: progress)
    return DerivativeReport(
      call: "\(call)", points: [x], components: check.components, evaluations: check.evaluations + 1)
  }
}
