/// The second derivative of a function of n numbers with respect to two of them, in one pass.
///
/// ```swift
/// // ∂²f/∂x₀∂x₁ = 2 x₀
/// secondPartialDerivative(of: { x in x[0] * x[0] * x[1] }, at: [3, 2], withRespectTo: 0, 1)      // 6.0
/// ```
///
/// One entry of the Hessian matrix; ``hessian(of:at:)-swift.func`` gives all of them, many a pass.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - first: One of them, counted from 0.
///   - second: Another, or the same again.
/// - Precondition: Both indices are from 0 up to and not including n.
/// - Returns: ∂²f/∂xᵢ∂xⱼ at the point.
@inlinable
public func secondPartialDerivative<E: Error>(
  of f: ([HyperDual<Double>]) throws(E) -> HyperDual<Double>,
  at x: [Double], withRespectTo first: Int, _ second: Int
) throws(E) -> Double {
  try evaluate(
    f, seeded(x, variables: first, second), .second, in: "secondPartialDerivative(of:at:withRespectTo:_:)"
  ).epsilon12
}

/// The second derivative of a function of n real numbers of any kind with respect to two of them, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - first: One of them, counted from 0.
///   - second: Another, or the same again.
/// - Precondition: Both indices are from 0 up to and not including n.
/// - Returns: ∂²f/∂xᵢ∂xⱼ at the point.
@_disfavoredOverload
@inlinable
public func secondPartialDerivative<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T], withRespectTo first: Int, _ second: Int
) throws(E) -> T {
  try evaluate(
    f, seeded(x, variables: first, second), .second, in: "secondPartialDerivative(of:at:withRespectTo:_:)"
  ).epsilon12
}

/// The point as hyper-dual numbers of which one is the variable of ε₁ and one that of ε₂.
@inlinable
func seeded<T: RealNumber>(_ x: [T], variables first: Int, _ second: Int) -> [HyperDual<T>] {
  requireArgument(first, of: x.count, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  requireArgument(second, of: x.count, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  var variables: [HyperDual<T>] = []
  variables.reserveCapacity(x.count)
  for value in x { variables.append(HyperDual(value)) }
  variables[first].epsilon1 = 1
  variables[second].epsilon2 = 1
  return variables
}

/// The second derivative of a function of two numbers with respect to two of them, in one pass.
///
/// - Parameters:
///   - f: A function of two numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - first: One of the arguments, counted from 0.
///   - second: Another, or the same again.
/// - Precondition: Both indices are from 0 up to and not including 2.
/// - Returns: The second partial derivative at the point.
@inlinable @inline(__always)
public func secondPartialDerivative<E: Error>(
  of f: (
    HyperDual<Double>, HyperDual<Double>
  ) throws(E) -> HyperDual<Double>,
  at x: Double, _ y: Double, withRespectTo first: Int, _ second: Int
) throws(E) -> Double {
  requireArgument(first, of: 2, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  requireArgument(second, of: 2, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  return try evaluate(
    f, HyperDual(x, epsilon1: first == 0 ? 1 : 0, epsilon2: second == 0 ? 1 : 0),
    HyperDual(y, epsilon1: first == 1 ? 1 : 0, epsilon2: second == 1 ? 1 : 0), .second,
    in: "secondPartialDerivative(of:at:_:withRespectTo:_:)"
  ).epsilon12
}

/// The second derivative of a function of three numbers with respect to two of them, in one pass.
///
/// - Parameters:
///   - f: A function of three numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - first: One of the arguments, counted from 0.
///   - second: Another, or the same again.
/// - Precondition: Both indices are from 0 up to and not including 3.
/// - Returns: The second partial derivative at the point.
@inlinable @inline(__always)
public func secondPartialDerivative<E: Error>(
  of f: (
    HyperDual<Double>, HyperDual<Double>, HyperDual<Double>
  ) throws(E) -> HyperDual<Double>,
  at x: Double, _ y: Double, _ z: Double, withRespectTo first: Int, _ second: Int
) throws(E) -> Double {
  requireArgument(first, of: 3, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  requireArgument(second, of: 3, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  return try evaluate(
    f, HyperDual(x, epsilon1: first == 0 ? 1 : 0, epsilon2: second == 0 ? 1 : 0),
    HyperDual(y, epsilon1: first == 1 ? 1 : 0, epsilon2: second == 1 ? 1 : 0),
    HyperDual(z, epsilon1: first == 2 ? 1 : 0, epsilon2: second == 2 ? 1 : 0), .second,
    in: "secondPartialDerivative(of:at:_:_:withRespectTo:_:)"
  ).epsilon12
}

/// The second derivative of a function of four numbers with respect to two of them, in one pass.
///
/// - Parameters:
///   - f: A function of four numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
///   - first: One of the arguments, counted from 0.
///   - second: Another, or the same again.
/// - Precondition: Both indices are from 0 up to and not including 4.
/// - Returns: The second partial derivative at the point.
@inlinable @inline(__always)
public func secondPartialDerivative<E: Error>(
  of f: (
    HyperDual<Double>, HyperDual<Double>, HyperDual<Double>, HyperDual<Double>
  ) throws(E) -> HyperDual<Double>,
  at x: Double, _ y: Double, _ z: Double, _ w: Double, withRespectTo first: Int, _ second: Int
) throws(E) -> Double {
  requireArgument(first, of: 4, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  requireArgument(second, of: 4, for: "secondPartialDerivative(of:at:withRespectTo:_:)")
  return try evaluate(
    f, HyperDual(x, epsilon1: first == 0 ? 1 : 0, epsilon2: second == 0 ? 1 : 0),
    HyperDual(y, epsilon1: first == 1 ? 1 : 0, epsilon2: second == 1 ? 1 : 0),
    HyperDual(z, epsilon1: first == 2 ? 1 : 0, epsilon2: second == 2 ? 1 : 0),
    HyperDual(w, epsilon1: first == 3 ? 1 : 0, epsilon2: second == 3 ? 1 : 0), .second,
    in: "secondPartialDerivative(of:at:_:_:_:withRespectTo:_:)"
  ).epsilon12
}
