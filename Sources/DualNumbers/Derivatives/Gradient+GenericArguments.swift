// Gradients of functions of two, three and four real numbers of any kind: one pass an argument.

/// The gradient of a function of two real numbers of any kind: two passes, one partial derivative each.
///
/// For `Float`, and for gradients inside derivatives, where the point consists of dual numbers.
///
/// ```swift
/// derivative(of: { t in gradient(of: { x, y in x * x * y }, at: t, 2).0 }, at: 3)      // 4.0
/// ```
///
/// - Parameters:
///   - f: A function of two numbers, the same in every pass. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The two partial derivatives.
@_disfavoredOverload
@inlinable
public func gradient<T: RealNumber, E: Error>(
  of f: (Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: T, _ y: T
) throws(E) -> (T, T) {
  try valueWithGradient(of: f, at: x, y).gradient
}

/// The value and the gradient of a function of two real numbers of any kind: two passes.
///
/// - Parameters:
///   - f: A function of two numbers, the same in every pass. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The value, bit for bit what plain numbers give, and the two partial derivatives.
@_disfavoredOverload
@inlinable
public func valueWithGradient<T: RealNumber, E: Error>(
  of f: (Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: T, _ y: T
) throws(E) -> (value: T, gradient: (T, T)) {
  var gradient: [T] = []
  let point: [T] = [x, y]
  let value = try SingleSeeding<T>.gradientPasses(
    of: { (v: [Dual<T>]) throws(E) -> Dual<T> in try f(v[0], v[1]) }, at: point, into: &gradient)
  return (value, (gradient[0], gradient[1]))
}

/// The gradient of a function of three real numbers of any kind: three passes, one partial derivative each.
///
/// For `Float`, and for gradients inside derivatives, where the point consists of dual numbers.
///
/// - Parameters:
///   - f: A function of three numbers, the same in every pass. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The three partial derivatives.
@_disfavoredOverload
@inlinable
public func gradient<T: RealNumber, E: Error>(
  of f: (Dual<T>, Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: T, _ y: T, _ z: T
) throws(E) -> (T, T, T) {
  try valueWithGradient(of: f, at: x, y, z).gradient
}

/// The value and the gradient of a function of three real numbers of any kind: three passes.
///
/// - Parameters:
///   - f: A function of three numbers, the same in every pass. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The value, bit for bit what plain numbers give, and the three partial derivatives.
@_disfavoredOverload
@inlinable
public func valueWithGradient<T: RealNumber, E: Error>(
  of f: (Dual<T>, Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: T, _ y: T, _ z: T
) throws(E) -> (value: T, gradient: (T, T, T)) {
  var gradient: [T] = []
  let point: [T] = [x, y, z]
  let value = try SingleSeeding<T>.gradientPasses(
    of: { (v: [Dual<T>]) throws(E) -> Dual<T> in try f(v[0], v[1], v[2]) }, at: point, into: &gradient)
  return (value, (gradient[0], gradient[1], gradient[2]))
}

/// The gradient of a function of four real numbers of any kind: four passes, one partial derivative each.
///
/// For `Float`, and for gradients inside derivatives, where the point consists of dual numbers.
///
/// - Parameters:
///   - f: A function of four numbers, the same in every pass. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The four partial derivatives.
@_disfavoredOverload
@inlinable
public func gradient<T: RealNumber, E: Error>(
  of f: (Dual<T>, Dual<T>, Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: T, _ y: T, _ z: T, _ w: T
) throws(E) -> (T, T, T, T) {
  try valueWithGradient(of: f, at: x, y, z, w).gradient
}

/// The value and the gradient of a function of four real numbers of any kind: four passes.
///
/// - Parameters:
///   - f: A function of four numbers, the same in every pass. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The value, bit for bit what plain numbers give, and the four partial derivatives.
@_disfavoredOverload
@inlinable
public func valueWithGradient<T: RealNumber, E: Error>(
  of f: (Dual<T>, Dual<T>, Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: T, _ y: T, _ z: T, _ w: T
) throws(E) -> (value: T, gradient: (T, T, T, T)) {
  var gradient: [T] = []
  let point: [T] = [x, y, z, w]
  let value = try SingleSeeding<T>.gradientPasses(
    of: { (v: [Dual<T>]) throws(E) -> Dual<T> in try f(v[0], v[1], v[2], v[3]) }, at: point, into: &gradient)
  return (value, (gradient[0], gradient[1], gradient[2], gradient[3]))
}
