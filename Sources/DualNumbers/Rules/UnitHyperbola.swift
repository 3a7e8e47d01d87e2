public import CDualNumbers

/// The function √(1 + x²), without overflow.
@frozen
public struct SqrtOnePlusSquare: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { libm_hypot(1, x) }

  /// Value and derivatives: f′ = x/f, f″ = 1/f³.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let f = x.applying(self)
    let r = 1 / f
    return Derivatives(
      value: f, first: x.isInfinite ? S(signOf: x, magnitudeOf: 1) : x / f, second: r * r * r)
  }

  /// The recurrence of a power of 1 + u² with the exponent ½.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.unitHyperbola() }
}

/// The function √(1 + x²) − 1, without cancellation near 0: the pseudo-Huber loss.
@frozen
public struct SqrtOnePlusSquareMinusOne: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double {
    x.isInfinite ? x.magnitude : x * (x / (1 + libm_hypot(1, x)))
  }

  /// Value and derivatives: those of √(1 + x²).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let root = SqrtOnePlusSquare().derivatives(at: x)
    return Derivatives(value: x.applying(self), first: root.first, second: root.second)
  }

  /// The recurrence of √(1 + u²).
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.unitHyperbola() }
}
