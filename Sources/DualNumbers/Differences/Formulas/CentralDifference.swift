/// The derivative of a function by the central difference (f(x + h) − f(x − h)) / 2h.
///
/// ```swift
/// centralDifference(of: { x in x * x * x }, at: 1, step: 0.1)  // about 3.01
/// ```
///
/// The even terms of Taylor's series cancel, so that cutting it off costs only h² |f‴| / 6; rounding costs ε
/// |f| / h, with ε half the distance from 1 to the next number. The sum is smallest at h = ∛(3 ε |f / f‴|), and then two
/// thirds of the digits are right. Without knowledge of f‴ the default step takes |f / f‴| for max(|x|, 1)³:
/// it is ∛`ulpOfOne` · max(|x|, 1), as a power of two. See W. H. Press and others, *Numerical Recipes*, 3rd
/// edition, section 5.7.
///
/// - Parameters:
///   - f: A function of one number, called twice. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero.
/// - Returns: An approximation of f′(x) whose error is proportional to h².
@inlinable
public func centralDifference<E: Error>(
  of f: (Double) throws(E) -> Double, at x: Double, step: Double? = nil
) throws(E) -> Double {
  Double.requireStep(step, in: "centralDifference(of:at:step:)")
  let h = step ?? Double.differenceStep(at: x, rootOfRounding: 3)
  return (try f(x + h) - f(x - h)) / (2 * h)
}

/// The derivative of a function of any kind of number by the central difference (f(x + h) − f(x − h)) / 2h.
///
/// - Parameters:
///   - f: A function of one number, called twice. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero; by default about ∛`ulpOfOne` · max(|x|, 1).
/// - Returns: An approximation of f′(x) whose error is proportional to h².
@_disfavoredOverload
@inlinable
public func centralDifference<T: RealNumber, E: Error>(
  of f: (T) throws(E) -> T, at x: T, step: T? = nil
) throws(E) -> T {
  T.requireStep(step, in: "centralDifference(of:at:step:)")
  let h = step ?? T.differenceStep(at: x, rootOfRounding: 3)
  return (try f(x + h) - f(x - h)) / (2 * h)
}
