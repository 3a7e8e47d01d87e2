/// Compares the gradient that dual numbers give with differences of the function's values.
///
/// ```swift
/// checkGradient(of: { x in x[0] * sin(x[1]) }, at: [1, 2]).agrees      // true
/// ```
///
/// See ``checkGradient(of:claimed:at:noise:sensitivity:progress:)`` for how many variables are looked at, and
/// ``checkDerivative(of:claimed:at:noise:sensitivity:progress:)`` for what the verdicts mean.
///
/// - Parameters:
///   - f: A function of n dual numbers. What it throws is passed on.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every partial derivative and direction that was looked at.
public func checkGradient<E: Error>(
  of f: ([GradientDual]) throws(E) -> GradientDual, at x: [Double], noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  try checkGradient(
    of: { (x) throws(E) in try f(x.map { GradientDual($0) }).value },
    claimed: { (x) throws(E) in try gradient(of: f, at: x) },
    at: [x], noise: noise, sensitivity: sensitivity, call: "checkGradient(of:at:)", progress: progress)
}

/// Compares the gradient that dual numbers give with differences of the function's values, at points spread
/// over a box.
///
/// - Parameters:
///   - f: A function of n dual numbers. What it throws is passed on.
///   - box: Where to look: for every variable two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every partial derivative and direction that was looked at.
public func checkGradient<E: Error>(
  of f: ([GradientDual]) throws(E) -> GradientDual, in box: [ClosedRange<Double>], samples: Int = 8,
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkGradient(of:in:samples:)"
  return try checkGradient(
    of: { (x) throws(E) in try f(x.map { GradientDual($0) }).value },
    claimed: { (x) throws(E) in try gradient(of: f, at: x) },
    at: samplePoints(in: box, count: samples, call: call), noise: noise, sensitivity: sensitivity, call: call,
    progress: progress)
}

/// Compares the gradient that dual numbers give with differences, for a function that is written for
/// `Dual<Double>`.
///
/// - Parameters:
///   - f: A function of n dual numbers. What it throws is passed on.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every partial derivative and direction that was looked at.
@_disfavoredOverload
public func checkGradient<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> Dual<Double>, at x: [Double], noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  try checkGradient(
    of: { (x) throws(E) in try f(x.map { Dual($0) }).value },
    claimed: { (x) throws(E) in try gradient(of: f, at: x) },
    at: [x], noise: noise, sensitivity: sensitivity, call: "checkGradient(of:at:)", progress: progress)
}
