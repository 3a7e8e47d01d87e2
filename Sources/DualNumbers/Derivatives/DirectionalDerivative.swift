/// The derivative of a function of n numbers along a direction, in one pass: the gradient times the direction.
///
/// ```swift
/// directionalDerivative(of: { x in x[0] * x[1] }, at: [2, 3], along: [1, -1])      // 1.0
/// ```
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - direction: The direction, n numbers. It need not have length 1: the derivative scales with it.
/// - Precondition: Point and direction have the same count.
/// - Returns: The derivative of f(x + t · direction) with respect to t at t = 0.
@inlinable
public func directionalDerivative<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> Dual<Double>, at x: [Double], along direction: [Double]
) throws(E) -> Double {
  try directionalPass(f, at: x, along: direction, in: "directionalDerivative(of:at:along:)").derivative
}

/// The derivative of a function of n real numbers of any kind along a direction, in one pass.
@_disfavoredOverload
@inlinable
public func directionalDerivative<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T], along direction: [T]
) throws(E) -> T {
  try directionalPass(f, at: x, along: direction, in: "directionalDerivative(of:at:along:)").derivative
}

/// Evaluates a function of n numbers at variables that move along a direction.
@inlinable @inline(__always)
func directionalPass<T: RealNumber, E: Error>(
  _ f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T], along direction: [T], in call: StaticString
) throws(E) -> Dual<T> {
  var variables = seeded(x, along: direction, in: call)
  let result = try evaluate(f, variables, .first, in: call)
  SingleSeeding<T>.leave(&variables, seeded: nil)
  return result
}

/// The point as dual numbers whose derivatives are a direction.
@inlinable
func seeded<T: RealNumber>(_ x: [T], along direction: [T], in call: StaticString) -> [Dual<T>] {
  require(
    x.count == direction.count,
    "\(call): expected a direction of \(x.count) numbers, as many as the point has, got \(direction.count)")
  return .inSpareStorage(count: x.count) { Dual(x[$0], direction[$0]) }
}
