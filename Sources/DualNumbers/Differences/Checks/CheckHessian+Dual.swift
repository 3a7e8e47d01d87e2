/// Compares the Hessian that hyper-dual numbers give with differences of the exact gradient.
///
/// ```swift
/// checkHessian(of: { x in x[0] * x[0] * sin(x[1]) }, at: [1, 2]).agrees      // true
/// ```
///
/// The gradient comes from dual numbers and has no error to speak of, so that second derivatives are known by
/// differences as well as first ones usually are. With more than 50 variables random directions are tried
/// first, as in ``checkGradient(of:claimed:at:noise:sensitivity:progress:)``. See
/// ``checkDerivative(of:claimed:at:noise:sensitivity:progress:)`` for what the verdicts mean.
///
/// - Parameters:
///   - f: A function of n hyper-dual numbers. What it throws is passed on. A gradient takes ⌈n / 4⌉
///     evaluations, of which the report counts one.
///   - x: Where to look, n numbers.
///   - noise: How accurate the gradient is at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkHessian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, at x: [Double], noise: FunctionNoise = .rounding,
  sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  try checkHessian(
    of: f, at: [x], noise: noise, sensitivity: sensitivity, call: "checkHessian(of:at:)", progress: progress)
}

/// Compares the Hessian that hyper-dual numbers give with differences of the exact gradient, at points spread
/// over a box.
///
/// - Parameters:
///   - f: A function of n hyper-dual numbers. What it throws is passed on.
///   - box: Where to look: for every variable two different finite bounds.
///   - samples: How many points, at least one.
///   - noise: How accurate the gradient is at least. More noise than this is noticed and measured.
///   - sensitivity: The relative error of a derivative that an agreement must be able to exclude, between 0
///     and 1.
///   - progress: Called whenever a part is done.
/// - Returns: The verdict for every entry and direction that was looked at.
public func checkHessian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, in box: [ClosedRange<Double>], samples: Int = 8,
  noise: FunctionNoise = .rounding, sensitivity: Double = 1e-6, progress: (CheckProgress) -> Void = { _ in }
) throws(E) -> DerivativeReport {
  let call: StaticString = "checkHessian(of:in:samples:)"
  return try checkHessian(
    of: f, at: samplePoints(in: box, count: samples, call: call), noise: noise, sensitivity: sensitivity,
    call: call, progress: progress)
}

private func checkHessian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, at points: [[Double]], noise: FunctionNoise,
  sensitivity: Double, call: StaticString, progress: (CheckProgress) -> Void
) throws(E) -> DerivativeReport {
  try checkFirstDerivatives(
    call: call, settings: CheckSettings(noise: noise, sensitivity: sensitivity, call: call),
    of: { (x) throws(E) in
      var gradient: [Double] = []
      try HessianDual.diagonalPasses(of: f, at: x) { count, result in
        for i in 0..<count { gradient.append(result.epsilon1[i]) }
      }
      return gradient
    },
    claimed: { (x) throws(E) in try hessian(of: f, at: x) },
    at: points, position: { .entry(row: $0, column: $1) }, progress: progress)
}
