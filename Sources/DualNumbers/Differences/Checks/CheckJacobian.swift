/// Compares a Jacobian of your own with differences of the function.
///
/// All outputs share the evaluations: a column costs as much as its most difficult entry. With more than 50
/// variables random directions are tried first, as in
/// ``checkGradient(of:claimed:at:noise:sensitivity:progress:)``. See
/// ``checkDerivative(of:claimed:at:noise:sensitivity:progress:)`` for what the verdicts mean.
///
/// - Parameters:
///   - f: A function from n to m numbers. What it throws is passed on.
///   - jacobian: The claimed partial derivatives, m × n: a row for each output.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkJacobian<E: Error>(
  of f: ([Double]) throws(E) -> [Double], claimed jacobian: ([Double]) throws(E) -> Matrix<Double>,
  at x: [Double],
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkJacobian(of:claimed:at:)"
  return try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call), of: f,
    claimed: jacobian, at: [x], position: { .entry(row: $0, column: $1) }, progress: progress)
}

/// Compares a Jacobian of your own with differences of the function, at points spread over a box.
///
/// - Parameters:
///   - f: A function from n to m numbers. What it throws is passed on.
///   - jacobian: The claimed partial derivatives, m × n: a row for each output.
///   - box: Where to look: for every variable two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkJacobian<E: Error>(
  of f: ([Double]) throws(E) -> [Double], claimed jacobian: ([Double]) throws(E) -> Matrix<Double>,
  in box: [ClosedRange<Double>], samples: Int = 8, noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6,
  progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkJacobian(of:claimed:in:samples:)"
  return try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call), of: f,
    claimed: jacobian, at: samplePoints(in: box, count: samples, call: call),
    position: { .entry(row: $0, column: $1) }, progress: progress)
}
