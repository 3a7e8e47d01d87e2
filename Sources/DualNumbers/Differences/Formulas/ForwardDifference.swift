/// The derivative of a function by the forward difference (f(x + h) − f(x)) / h.
///
/// ```swift
/// forwardDifference(of: { x in sin(x) }, at: 1)            // about 0.5403023: half of the digits of cos 1
/// forwardDifference(of: { x in x * x }, at: 3, step: 0.1)  // about 6.1
/// ```
///
/// Two errors compete. The formula cuts off Taylor's series, which costs h |f″| / 2, and each value of f is
/// rounded, which costs up to 2 ε |f| / h, with ε half the distance from 1 to the next number. The sum is
/// smallest at h = 2 √(ε |f / f″|), and then half of the digits are right. Without knowledge of f″ the
/// default step takes
/// |f / f″| for max(|x|, 1)²: it is √`ulpOfOne` · max(|x|, 1), as the next lower power of two. See W. H. Press and others,
/// *Numerical Recipes*, 3rd edition, section 5.7.
///
/// For a derivative without such errors use ``derivative(of:at:)->Double``, for one with an error bound
/// `estimateDerivative`, which returns a ``DerivativeEstimate``.
///
/// - Parameters:
///   - f: A function of one number, called twice. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero; a negative one gives the backward difference.
/// - Returns: An approximation of f′(x) whose error is proportional to h.
@inlinable
public func forwardDifference<E: Error>(
  of f: (Double) throws(E) -> Double, at x: Double, step: Double? = nil
) throws(E) -> Double {
  Double.requireStep(step, in: "forwardDifference(of:at:step:)")
  let h = step ?? Double.differenceStep(at: x, rootOfRounding: 2)
  return (try f(x + h) - f(x)) / h
}

/// The derivative of a function of any kind of number by the forward difference (f(x + h) − f(x)) / h.
///
/// - Parameters:
///   - f: A function of one number, called twice. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero; by default about √`ulpOfOne` · max(|x|, 1).
/// - Returns: An approximation of f′(x) whose error is proportional to h.
@_disfavoredOverload
@inlinable
public func forwardDifference<T: RealNumber, E: Error>(
  of f: (T) throws(E) -> T, at x: T, step: T? = nil
) throws(E) -> T {
  T.requireStep(step, in: "forwardDifference(of:at:step:)")
  let h = step ?? T.differenceStep(at: x, rootOfRounding: 2)
  return (try f(x + h) - f(x)) / h
}
