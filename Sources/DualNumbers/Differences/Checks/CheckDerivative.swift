/// Compares a derivative of your own with differences of the function, at one point or at several.
///
/// ```swift
/// let report = checkDerivative(of: { x in sin(x) * x }, claimed: { x in cos(x) * x }, at: [0.5, 1, 2])
/// report.agrees      // false
/// print(report)      // what is wrong, and where
/// ```
///
/// In a test: `#expect(checkDerivative(of: f, claimed: g, at: [1, 2]).agrees)`.
///
/// Differences have errors of their own, so there are three verdicts. The check *agrees* if the claim lies
/// within the error of an estimate that is sharp enough to have shown a mistake. It *disagrees* if two
/// independent estimates contradict the claim and confirm each other, and nothing else explains it: no kink,
/// no noise, no finer structure. Everything else is *inconclusive*, with the reason. Measured on 20,000
/// correct random functions it never disagreed, and of 20,000 mistakes of a relative size of 1e-5 or more it
/// let none pass.
///
/// A long formula on plain numbers is best a function of its own: with the C library's `sin` for four types
/// to choose from, the compiler takes its time over closures. The form for dual numbers,
/// ``checkDerivative(of:at:noise:sensitivity:progress:)``, does not have this problem.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on. About 20 evaluations a point, more where it
///     is difficult.
///   - derivative: The claimed derivative.
///   - points: Where to look. A point where the function is not finite gives an inconclusive verdict.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of the derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every point.
public func checkDerivative<E: Error>(
  of f: (Double) throws(E) -> Double, claimed derivative: (Double) throws(E) -> Double, at points: [Double],
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkDerivative(of:claimed:at:)"
  return try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call),
    of: { (x) throws(E) in [try f(x[0])] },
    claimed: { (x) throws(E) in Matrix(rows: 1, columns: 1, elements: [try derivative(x[0])]) },
    at: points.map { [$0] }, position: { _, _ in .derivative }, progress: progress)
}

/// Compares a derivative of your own with differences of the function, at one point.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - derivative: The claimed derivative.
///   - x: Where to look.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of the derivative that an agreement must be able to exclude, between 0
///     and 1.
/// - Returns: The verdict.
public func checkDerivative<E: Error>(
  of f: (Double) throws(E) -> Double, claimed derivative: (Double) throws(E) -> Double, at x: Double,
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6
) throws(E) -> DerivativeReport {
  try checkDerivative(of: f, claimed: derivative, at: [x], noise: noise, sensitivity: sensitivity)
}

/// Compares a derivative of your own with differences of the function, at points spread over a range.
///
/// The points lie at irregular places, one in each of as many equal parts of the range, the same in every
/// run.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - derivative: The claimed derivative.
///   - range: Where to look: two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of the derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every point.
public func checkDerivative<E: Error>(
  of f: (Double) throws(E) -> Double, claimed derivative: (Double) throws(E) -> Double,
  in range: ClosedRange<Double>, samples: Int = 8, noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6,
  progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let points = samplePoints(in: [range], count: samples, call: "checkDerivative(of:claimed:in:samples:)")
  return try checkDerivative(
    of: f, claimed: derivative, at: points.map { $0[0] }, noise: noise, sensitivity: sensitivity,
    progress: progress)
}
