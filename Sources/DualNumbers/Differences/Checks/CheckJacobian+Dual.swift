/// Compares the Jacobian that dual numbers give with differences of the function's values.
///
/// ```swift
/// checkJacobian(of: { x in [x[0] * sin(x[1]), x[0] + x[1]] }, at: [1, 2]).agrees      // true
/// ```
///
/// See ``checkJacobian(of:claimed:at:noise:sensitivity:progress:)`` for what is looked at, and
/// ``checkDerivative(of:claimed:at:noise:sensitivity:progress:)`` for what the verdicts mean.
///
/// - Parameters:
///   - f: A function from n to m dual numbers. What it throws is passed on.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkJacobian<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], at x: [Double], noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  try checkJacobian(
    of: f, at: [x], noise: noise, sensitivity: sensitivity, call: "checkJacobian(of:at:)", progress: progress)
}

/// Compares the Jacobian that dual numbers give with differences of the function's values, at points spread
/// over a box.
///
/// - Parameters:
///   - f: A function from n to m dual numbers. What it throws is passed on.
///   - box: Where to look: for every variable two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkJacobian<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], in box: [ClosedRange<Double>], samples: Int = 8,
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkJacobian(of:in:samples:)"
  return try checkJacobian(
    of: f, at: samplePoints(in: box, count: samples, call: call), noise: noise, sensitivity: sensitivity,
    call: call, progress: progress)
}

/// Compares the Jacobian that dual numbers give with differences, for a function that is written for
/// `Dual<Double>`.
///
/// - Parameters:
///   - f: A function from n to m dual numbers. What it throws is passed on.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
@_disfavoredOverload
public func checkJacobian<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> [Dual<Double>], at x: [Double], noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkJacobian(of:at:)"
  return try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call),
    of: { (x) throws(E) in try f(x.map { Dual($0) }).map(\.value) },
    claimed: { (x) throws(E) in try jacobian(of: f, at: x) },
    at: [x], position: { .entry(row: $0, column: $1) }, progress: progress)
}

private func checkJacobian<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], at points: [[Double]], noise: FunctionNoise,
  sensitivity: Double, call: StaticString, progress: (CheckProgress) -> Void
) throws(E) -> DerivativeReport {
  try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call),
    of: { (x) throws(E) in try f(x.map { GradientDual($0) }).map(\.value) },
    claimed: { (x) throws(E) in try jacobian(of: f, at: x) },
    at: points, position: { .entry(row: $0, column: $1) }, progress: progress)
}
