/// A struct of numbers that is also a vector: what makes derivatives with respect to its fields painless.
///
/// Write the struct generic in its number, and say how it turns into an array and back:
///
/// ```swift
/// struct Decay<T: RealNumber>: ParameterVector {
///   var amplitude: T
///   var rate: T
///
///   init(amplitude: T, rate: T) {
///     self.amplitude = amplitude
///     self.rate = rate
///   }
///
///   init(components c: [T]) { self.init(amplitude: c[0], rate: c[1]) }
///   var components: [T] { [amplitude, rate] }
///
///   func value(at time: Double) -> T { amplitude * exp(-rate * T(time)) }
/// }
///
/// let decay = Decay(amplitude: 2.0, rate: 0.5)
/// let slopes = gradient(of: { (d: Decay) in d.value(at: 1) }, at: decay)
/// slopes.amplitude          // 0.6065306597126334: ∂/∂amplitude
/// slopes.rate               // −1.2130613194252668: ∂/∂rate
/// ```
///
/// The gradient is again a `Decay<Double>`, so that each derivative has the name of its field. Hessian and Jacobian
/// matrices have the order of ``components``.
public protocol ParameterVector<Scalar> {
  /// The type of the numbers.
  associatedtype Scalar: RealNumber

  /// The struct from its numbers, in the order of ``components``.
  ///
  /// - Parameter components: As many numbers as ``components`` has.
  init(components: [Scalar])

  /// The numbers of the struct, in an order that does not change.
  var components: [Scalar] { get }
}

/// The gradient of a function of a struct of numbers: a struct of partial derivatives.
///
/// - Parameters:
///   - f: A function of the struct over dual numbers: a generic function, or a closure that names its argument's
///     type, `{ (d: Decay) in … }`. It runs ⌈n / 8⌉ times. What it throws is passed on.
///   - x: The point.
/// - Returns: The partial derivatives with respect to the fields.
@_disfavoredOverload
@inlinable
public func gradient<P: ParameterVector<Double>, Q: ParameterVector<GradientDual>, E: Error>(
  of f: (Q) throws(E) -> GradientDual, at x: P
) throws(E) -> P {
  P(components: try gradient(of: { c throws(E) in try f(Q(components: c)) }, at: x.components))
}

/// The value and the gradient of a function of a struct of numbers.
///
/// - Parameters:
///   - f: A function of the struct over dual numbers. It runs ⌈n / 8⌉ times. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, and the partial derivatives with respect to the fields.
@_disfavoredOverload
@inlinable
public func valueWithGradient<P: ParameterVector<Double>, Q: ParameterVector<GradientDual>, E: Error>(
  of f: (Q) throws(E) -> GradientDual, at x: P
) throws(E) -> (value: Double, gradient: P) {
  let result = try valueWithGradient(of: { c throws(E) in try f(Q(components: c)) }, at: x.components)
  return (result.value, P(components: result.gradient))
}

/// The Hessian matrix of a function of a struct of numbers.
///
/// - Parameters:
///   - f: A function of the struct over hyper-dual numbers. It runs m (m + 1) / 2 times with m = ⌈n / 4⌉. What it
///     throws is passed on.
///   - x: The point.
/// - Returns: The second partial derivatives in the order of ``ParameterVector/components``.
@_disfavoredOverload
@inlinable
public func hessian<P: ParameterVector<Double>, Q: ParameterVector<HessianDual>, E: Error>(
  of f: (Q) throws(E) -> HessianDual, at x: P
) throws(E) -> Matrix<Double> {
  try hessian(of: { c throws(E) in try f(Q(components: c)) }, at: x.components)
}

/// The Jacobian matrix of a function of a struct of numbers, such as the residuals of a model.
///
/// - Parameters:
///   - f: A function of the struct over dual numbers that returns an array. It runs ⌈n / 8⌉ times. What it throws
///     is passed on.
///   - x: The point.
/// - Returns: The matrix whose row i is the gradient of the i-th result in the order of
///   ``ParameterVector/components``.
@_disfavoredOverload
@inlinable
public func jacobian<P: ParameterVector<Double>, Q: ParameterVector<GradientDual>, E: Error>(
  of f: (Q) throws(E) -> [GradientDual], at x: P
) throws(E) -> Matrix<Double> {
  try jacobian(of: { c throws(E) in try f(Q(components: c)) }, at: x.components)
}
