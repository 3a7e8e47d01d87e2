/// The second derivative of a function by the second difference (f(x + h) − 2 f(x) + f(x − h)) / h².
///
/// ```swift
/// secondDifference(of: { x in x * x * x * x }, at: 1, step: 0.1)  // about 12.02
/// ```
///
/// Cutting off Taylor's series costs h² |f⁗| / 12, and rounding 4 ε |f| / h², with ε half the distance from 1
/// to the next number. The sum is smallest at h = ⁴√(48 ε |f / f⁗|), and then half of the digits are right.
/// Without knowledge of f⁗ the default step takes |f / f⁗| for max(|x|, 1)⁴: it is ⁴√`ulpOfOne` · max(|x|,
/// 1), as a power of two.
///
/// - Parameters:
///   - f: A function of one number, called three times. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero.
/// - Returns: An approximation of f″(x) whose error is proportional to h².
@inlinable
public func secondDifference<E: Error>(
  of f: (Double) throws(E) -> Double, at x: Double, step: Double? = nil
) throws(E) -> Double {
  Double.requireStep(step, in: "secondDifference(of:at:step:)")
  let h = step ?? Double.differenceStep(at: x, rootOfRounding: 4)
  let center = try f(x)
  return ((try f(x + h) - center) - (center - (try f(x - h)))) / (h * h)
}

/// The second derivative of a function of any kind of number by the second difference.
///
/// - Parameters:
///   - f: A function of one number, called three times. What it throws is passed on.
///   - x: The point. NaN and infinity flow through.
///   - step: The step h, finite and not zero; by default about ⁴√`ulpOfOne` · max(|x|, 1).
/// - Returns: An approximation of f″(x) whose error is proportional to h².
@_disfavoredOverload
@inlinable
public func secondDifference<T: RealNumber, E: Error>(
  of f: (T) throws(E) -> T, at x: T, step: T? = nil
) throws(E) -> T {
  T.requireStep(step, in: "secondDifference(of:at:step:)")
  let h = step ?? T.differenceStep(at: x, rootOfRounding: 4)
  let center = try f(x)
  return ((try f(x + h) - center) - (center - (try f(x - h)))) / (h * h)
}
