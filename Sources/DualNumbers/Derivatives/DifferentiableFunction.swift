/// A function of one number whose derivatives are supplied, not computed.
///
/// Made by ``differentiable(_:derivative:secondDerivative:)``. Call it with a plain or a dual number of any kind.
public struct DifferentiableFunction: UnaryFunction {
  @usableFromInline let function: @Sendable (Double) -> Double
  @usableFromInline let first: @Sendable (Double) -> Double
  @usableFromInline let second: @Sendable (Double) -> Double

  @usableFromInline
  init(
    _ function: @escaping @Sendable (Double) -> Double, _ first: @escaping @Sendable (Double) -> Double,
    _ second: @escaping @Sendable (Double) -> Double
  ) {
    self.function = function
    self.first = first
    self.second = second
  }

  /// The function's value at a plain number, or its value and derivatives at a dual one.
  @inlinable
  public func callAsFunction<R: RealNumber>(_ x: R) -> R { x.applying(self) }

  /// The function's value.
  @inlinable
  public func value(at x: Double) -> Double { function(x) }

  /// The function's value and the supplied derivatives; those beyond the second are NaN.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    Derivatives(
      value: x.applying(self),
      first: x.applying(DifferentiableFunction(first, second, unknownDerivative)),
      second: x.applying(DifferentiableFunction(second, unknownDerivative, unknownDerivative)))
  }
}

/// What stands for a derivative that was not supplied.
@usableFromInline
@Sendable func unknownDerivative(_ x: Double) -> Double { .nan }

/// Makes a black-box function of one number differentiable by supplying its derivative.
///
/// For functions that dual numbers cannot enter: tables, measurements, code of others in another language.
///
/// ```swift
/// let viscosity = differentiable(
///   { temperature in steamTable.viscosity(temperature) },
///   derivative: { temperature in steamTable.slope(temperature) })
///
/// derivative(of: { t in viscosity(t) * t }, at: 350)
/// viscosity(350)                                            // a plain number as well
/// ```
///
/// - Parameters:
///   - f: The function.
///   - derivative: Its derivative.
///   - secondDerivative: Its second derivative. If omitted it is NaN, so that a second derivative through the
///     function is not a number instead of a wrong one.
/// - Returns: The function, to be called with plain and dual numbers.
public func differentiable(
  _ f: @escaping @Sendable (Double) -> Double,
  derivative: @escaping @Sendable (Double) -> Double,
  secondDerivative: (@Sendable (Double) -> Double)? = nil
) -> DifferentiableFunction {
  DifferentiableFunction(f, derivative, secondDerivative ?? unknownDerivative)
}
