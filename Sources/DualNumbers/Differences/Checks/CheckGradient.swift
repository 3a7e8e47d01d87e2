/// Compares a gradient of your own with differences of the function.
///
/// ```swift
/// let report = checkGradient(
///   of: { x in x[0] * x[0] * x[1] }, claimed: { x in [2 * x[0] * x[1], x[0]] }, at: [3, 2])
/// print(report)      // ∂/∂x[1] is wrong
/// ```
///
/// With up to 50 variables every partial derivative is looked at, with about 20 evaluations each. With more,
/// three random directions are tried first, which a mistake anywhere shows up in; from one that disagrees the
/// search goes by halves to the variables that are wrong; and twenty variables picked at random are looked at
/// in any case. See ``checkDerivative(of:claimed:at:noise:sensitivity:progress:)`` for what the verdicts
/// mean.
///
/// - Parameters:
///   - f: A function of n numbers. What it throws is passed on.
///   - gradient: The claimed partial derivatives, n numbers.
///   - x: Where to look, n numbers.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every partial derivative and direction that was looked at.
public func checkGradient<E: Error>(
  of f: ([Double]) throws(E) -> Double, claimed gradient: ([Double]) throws(E) -> [Double], at x: [Double],
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  try checkGradient(
    of: f, claimed: gradient, at: [x], noise: noise, sensitivity: sensitivity,
    call: "checkGradient(of:claimed:at:)", progress: progress)
}

/// Compares a gradient of your own with differences of the function, at points spread over a box.
///
/// The points lie at irregular places, one in each of as many equal parts of every range, the same in every
/// run.
///
/// - Parameters:
///   - f: A function of n numbers. What it throws is passed on.
///   - gradient: The claimed partial derivatives, n numbers.
///   - box: Where to look: for every variable two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the values of f are at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every partial derivative and direction that was looked at.
public func checkGradient<E: Error>(
  of f: ([Double]) throws(E) -> Double, claimed gradient: ([Double]) throws(E) -> [Double],
  in box: [ClosedRange<Double>], samples: Int = 8, noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6,
  progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkGradient(of:claimed:in:samples:)"
  return try checkGradient(
    of: f, claimed: gradient, at: samplePoints(in: box, count: samples, call: call), noise: noise,
    sensitivity: sensitivity, call: call, progress: progress)
}

func checkGradient<E: Error>(
  of f: ([Double]) throws(E) -> Double, claimed gradient: ([Double]) throws(E) -> [Double],
  at points: [[Double]],
  noise: FunctionNoise, sensitivity: Double, call: StaticString, progress: (CheckProgress) -> Void
) throws(E) -> DerivativeReport {
  try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call),
    of: { (x) throws(E) in [try f(x)] },
    claimed: { (x) throws(E) in
      let claim = try gradient(x)
      return Matrix(rows: 1, columns: claim.count, elements: claim)
    },
    at: points, position: { _, column in .partial(column) }, progress: progress)
}
