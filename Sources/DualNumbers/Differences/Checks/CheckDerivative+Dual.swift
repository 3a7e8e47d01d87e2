/// Compares the derivative that dual numbers give with differences of the function's values, at one point or
/// at several.
///
/// ```swift
/// checkDerivative(of: { x in x == 1 ? 1 : x * x }, at: [1]).agrees      // false: a guard that drops the derivative
/// ```
///
/// Use it to see that code with branches, tables or custom rules differentiates as it should. The differences
/// are those of the value parts. See ``checkDerivative(of:claimed:at:noise:sensitivity:progress:)`` for what
/// the verdicts mean.
///
/// - Parameters:
///   - f: A function of one dual number. What it throws is passed on.
///   - points: Where to look.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of the derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every point.
public func checkDerivative<E: Error>(
  of f: (Dual<Double>) throws(E) -> Dual<Double>, at points: [Double], noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkDerivative(of:at:)"
  return try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call),
    of: { (x) throws(E) in [try f(Dual(x[0])).value] },
    claimed: { (x) throws(E) in Matrix(rows: 1, columns: 1, elements: [try derivative(of: f, at: x[0])]) },
    at: points.map { [$0] }, position: { _, _ in .derivative }, progress: progress)
}

/// Compares the derivative that dual numbers give with differences of the function's values, at one point.
///
/// - Parameters:
///   - f: A function of one dual number. What it throws is passed on.
///   - x: Where to look.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of the derivative that an agreement must be able to exclude, between 0
///     and 1.
/// - Returns: The verdict.
public func checkDerivative<E: Error>(
  of f: (Dual<Double>) throws(E) -> Dual<Double>, at x: Double, noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6
) throws(E) -> DerivativeReport {
  try checkDerivative(of: f, at: [x], noise: noise, sensitivity: sensitivity)
}

/// Compares the derivative that dual numbers give with differences of the function's values, at points spread
/// over a range.
///
/// - Parameters:
///   - f: A function of one dual number. What it throws is passed on.
///   - range: Where to look: two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of the derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every point.
public func checkDerivative<E: Error>(
  of f: (Dual<Double>) throws(E) -> Dual<Double>, in range: ClosedRange<Double>, samples: Int = 8,
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let points = samplePoints(in: [range], count: samples, call: "checkDerivative(of:in:samples:)")
  return try checkDerivative(
    of: f, at: points.map { $0[0] }, noise: noise, sensitivity: sensitivity, progress: progress)
}
