/// The magnitude |x|.
///
/// At 0, a kink whose slopes lie symmetrically about 0, the derivatives are 0.
@frozen
public struct Magnitude: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value, exact.
  @_transparent
  public func value(at x: Double) -> Double { x.magnitude }

  /// The value, exact.
  @_transparent
  public func value(at x: Float) -> Float { x.magnitude }

  /// Value and derivatives: f′ is the sign of x, 0 at 0.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    Derivatives(value: x.magnitude, first: x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : .nan, second: 0)
  }

  /// To each side of the kink it is ±x.
  @_transparent
  public var polynomialDegree: Int? { 1 }

  /// A factor of ±1.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.proportional() }
}
