/// The derivative of a function by the backward difference (f(x) − f(x − h)) / h.
///
/// ```swift
/// backwardDifference(of: { x in x * x }, at: 3, step: 0.1)  // about 5.9
/// ```
///
/// The mirror image of ``forwardDifference(of:at:step:)->Double``, with the same errors and the same
/// default step: for functions that end at x.
///
/// - Parameters:
///   - f: A function of one number, called twice. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero; by default about √`ulpOfOne` · max(|x|, 1).
/// - Returns: An approximation of f′(x) whose error is proportional to h.
@inlinable
public func backwardDifference<E: Error>(
  of f: (Double) throws(E) -> Double, at x: Double, step: Double? = nil
) throws(E) -> Double {
  Double.requireStep(step, in: "backwardDifference(of:at:step:)")
  let h = step ?? Double.differenceStep(at: x, rootOfRounding: 2)
  return (try f(x) - f(x - h)) / h
}

/// The derivative of a function of any kind of number by the backward difference (f(x) − f(x − h)) / h.
///
/// - Parameters:
///   - f: A function of one number, called twice. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero; by default about √`ulpOfOne` · max(|x|, 1).
/// - Returns: An approximation of f′(x) whose error is proportional to h.
@_disfavoredOverload
@inlinable
public func backwardDifference<T: RealNumber, E: Error>(
  of f: (T) throws(E) -> T, at x: T, step: T? = nil
) throws(E) -> T {
  T.requireStep(step, in: "backwardDifference(of:at:step:)")
  let h = step ?? T.differenceStep(at: x, rootOfRounding: 2)
  return (try f(x) - f(x - h)) / h
}
