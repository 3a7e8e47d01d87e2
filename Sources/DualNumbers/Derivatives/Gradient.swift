/// A dual number with eight partial derivatives: what the closures given to ``gradient(of:at:)`` calculate with.
///
/// Where such a closure needs a typed local variable, this is its type:
///
/// ```swift
/// gradient(of: { x in
///   var sum: GradientDual = 0
///   for i in 1..<x.count { sum += (x[i] - x[i - 1]) * (x[i] - x[i - 1]) }
///   return sum
/// }, at: [1, 2, 4])
/// ```
///
/// A local declared as `Dual<Double>` works as well, but the compiler then tries both forms, which takes it
/// seconds, and one pass carries one partial derivative only.
public typealias GradientDual = Dual<Partials<SIMD8<Double>>>

/// The gradient of a function of n numbers at a point: its n partial derivatives.
///
/// ```swift
/// gradient(of: { x in x[0] * x[0] * x[1] }, at: [3, 2])      // [12.0, 9.0]
/// ```
///
/// Forward mode: the function runs once for each eight variables, so the cost grows with n. For functions of more
/// than some fifty variables whose terms touch only a few each, ``sparseGradient(of:at:)`` is faster: it takes one
/// pass for all, however many there are. <doc:SparseDerivatives> has a plot of the cost of both.
///
/// - Parameters:
///   - f: A function of n numbers. It runs ⌈n / 8⌉ times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: The n partial derivatives.
@_transparent
public func gradient<E: Error>(
  of f: ([GradientDual]) throws(E) -> GradientDual, at x: [Double]
) throws(E) -> [Double] {
  var gradient: [Double] = []
  _ = try GradientSeeding.gradientPasses(of: f, at: x, into: &gradient)
  return gradient
}

/// The value and the gradient of a function of n numbers at a point.
///
/// - Parameters:
///   - f: A function of n numbers. It runs ⌈n / 8⌉ times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: f(x), bit for bit what plain numbers give, and the n partial derivatives.
@_transparent
public func valueWithGradient<E: Error>(
  of f: ([GradientDual]) throws(E) -> GradientDual, at x: [Double]
) throws(E) -> (value: Double, gradient: [Double]) {
  var gradient: [Double] = []
  let value = try GradientSeeding.gradientPasses(of: f, at: x, into: &gradient)
  return (value, gradient)
}

/// The gradient of a function of n numbers at a point, written into an array that is there already.
///
/// - Parameters:
///   - f: A function of n numbers. It runs ⌈n / 8⌉ times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - gradient: Receives the n partial derivatives. An array of n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Returns: f(x).
@discardableResult
@_transparent
public func gradient<E: Error>(
  of f: ([GradientDual]) throws(E) -> GradientDual, at x: [Double], into gradient: inout [Double]
) throws(E) -> Double {
  try GradientSeeding.gradientPasses(of: f, at: x, into: &gradient)
}

/// The gradient of a function that is written for `Dual<Double>`: n passes, one partial derivative each.
///
/// A generic function or a closure that leaves its type open gets the vector form, which is several times faster.
///
/// - Parameters:
///   - f: A function of n numbers. It runs n times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: The n partial derivatives.
@_disfavoredOverload
@inlinable
public func gradient<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> Dual<Double>, at x: [Double]
) throws(E) -> [Double] {
  var gradient: [Double] = []
  _ = try SingleSeeding<Double>.gradientPasses(of: f, at: x, into: &gradient)
  return gradient
}

/// The value and the gradient of a function of n numbers at a point.
///
/// - Parameters:
///   - f: A function of n numbers. It runs n times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: f(x), bit for bit what plain numbers give, and the n partial derivatives.
@_disfavoredOverload
@inlinable
public func valueWithGradient<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> Dual<Double>, at x: [Double]
) throws(E) -> (value: Double, gradient: [Double]) {
  var gradient: [Double] = []
  let value = try SingleSeeding<Double>.gradientPasses(of: f, at: x, into: &gradient)
  return (value, gradient)
}

/// The gradient of a function of n numbers at a point, written into an array that is there already.
///
/// - Parameters:
///   - f: A function of n numbers. It runs n times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - gradient: Receives the n partial derivatives. An array of n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func gradient<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> Dual<Double>, at x: [Double], into gradient: inout [Double]
) throws(E) -> Double {
  try SingleSeeding<Double>.gradientPasses(of: f, at: x, into: &gradient)
}

/// The gradient of a function of real numbers of any kind: n passes, one partial derivative each.
///
/// For `Float`, and for gradients inside derivatives, where the point consists of dual numbers.
///
/// - Parameters:
///   - f: A function of n numbers. It runs n times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: The n partial derivatives.
@_disfavoredOverload
@inlinable
public func gradient<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T]
) throws(E) -> [T] {
  var gradient: [T] = []
  _ = try SingleSeeding<T>.gradientPasses(of: f, at: x, into: &gradient)
  return gradient
}

/// The value and the gradient of a function of n numbers at a point.
///
/// - Parameters:
///   - f: A function of n numbers. It runs n times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: f(x), bit for bit what plain numbers give, and the n partial derivatives.
@_disfavoredOverload
@inlinable
public func valueWithGradient<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T]
) throws(E) -> (value: T, gradient: [T]) {
  var gradient: [T] = []
  let value = try SingleSeeding<T>.gradientPasses(of: f, at: x, into: &gradient)
  return (value, gradient)
}

/// The gradient of a function of n numbers at a point, written into an array that is there already.
///
/// - Parameters:
///   - f: A function of n numbers. It runs n times and must be the same function each time. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - gradient: Receives the n partial derivatives. An array of n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func gradient<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T], into gradient: inout [T]
) throws(E) -> T {
  try SingleSeeding<T>.gradientPasses(of: f, at: x, into: &gradient)
}
