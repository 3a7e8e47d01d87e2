/// The sine of π x: of an angle in half turns.
///
/// The argument is reduced exactly, so a whole number gives a zero (with the sign of x) and large arguments lose
/// nothing; `sin(.pi * x)` keeps no digit there. Infinity gives NaN.
@frozen
public struct SinePi: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.sinPi(x) }

  /// Value and derivatives: f′ = π cos πx, f″ = −π² f.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let pi: S = 3.141592653589793238462643383279502884
    let s = x.applying(self)
    return Derivatives(value: s, first: pi * cosPi(x), second: -(pi * pi) * s)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.sinPiDerivatives(x)
  }

  /// The recurrence of y″ = −π² y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let pi: S = 3.141592653589793238462643383279502884
    series.oscillation(factor: -(pi * pi))
  }
}

/// The cosine of π x: of an angle in half turns.
///
/// The argument is reduced exactly; half an odd number gives +0. Infinity gives NaN.
@frozen
public struct CosinePi: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.cosPi(x) }

  /// Value and derivatives: f′ = −π sin πx, f″ = −π² f.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let pi: S = 3.141592653589793238462643383279502884
    let c = x.applying(self)
    return Derivatives(value: c, first: -pi * sinPi(x), second: -(pi * pi) * c)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.cosPiDerivatives(x)
  }

  /// The recurrence of y″ = −π² y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let pi: S = 3.141592653589793238462643383279502884
    series.oscillation(factor: -(pi * pi))
  }
}

/// The tangent of π x: of an angle in half turns.
///
/// The argument is reduced exactly; half an odd number gives ±∞, with slope +∞. Infinity gives NaN.
@frozen
public struct TangentPi: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.tanPi(x) }

  /// Value and derivatives: f′ = π (1 + f²), f″ = 2π f f′.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let pi: S = 3.141592653589793238462643383279502884
    let t = x.applying(self)
    let d = pi * (1 + t * t)
    return Derivatives(value: t, first: d, second: 2 * pi * t * d)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.tanPiDerivatives(x)
  }

  /// The recurrence of y′ = π (1 + y²) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let pi: S = 3.141592653589793238462643383279502884
    series.quadraticSlope(factor: pi, growth: 2 * pi * series.known.value)
  }
}
