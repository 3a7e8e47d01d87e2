public import CDualNumbers

/// The sine of an angle in radians.
@frozen
public struct Sine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_sin(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_sinf(x) }

  /// Value and derivatives: f′ = cos, f″ = −sin.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let (s, c) = x.sineAndCosine()
    return Derivatives(value: s, first: c, second: -s)
  }

  /// The recurrence of y″ = −y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.oscillation(factor: -1) }
}

/// The cosine of an angle in radians.
@frozen
public struct Cosine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_cos(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_cosf(x) }

  /// Value and derivatives: f′ = −sin, f″ = −cos.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let (s, c) = x.sineAndCosine()
    return Derivatives(value: c, first: -s, second: -c)
  }

  /// The recurrence of y″ = −y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.oscillation(factor: -1) }
}

/// The tangent of an angle in radians.
@frozen
public struct TangentFunction: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_tan(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_tanf(x) }

  /// Value and derivatives: f′ = 1 + tan², f″ = 2 tan · f′.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let t = tan(x)
    let d = t * t + 1
    return Derivatives(value: t, first: d, second: 2 * t * d)
  }

  /// The recurrence of y′ = (1 + y²) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.quadraticSlope(factor: 1, growth: 2 * series.known.value)
  }
}

/// The inverse sine, in radians.
///
/// NaN, with NaN derivatives, outside [−1, 1]; the slope at ±1 is +∞.
@frozen
public struct Arcsine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_asin(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_asinf(x) }

  /// Value and derivatives: f′ = 1/√w, f″ = x f′/w with w = (1 − x)(1 + x), which unlike 1 − x² does not cancel.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let w = (1 - x) * (1 + x)
    let d = 1 / sqrt(w)
    return Derivatives(value: asin(x), first: d, second: (x * d) / w)
  }

  /// The recurrence of y′ = ±w^(−½) u′ with w = 1 − u².
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let w = series.square(times: -1, leading: (1 - x) * (1 + x), in: .first)
    series.integrate(slope: series.power(-0.5, of: w, leading: series.known.first, in: .second))
  }
}

/// The inverse cosine, in radians.
///
/// NaN, with NaN derivatives, outside [−1, 1]; the slope at ±1 is −∞.
@frozen
public struct Arccosine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_acos(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_acosf(x) }

  /// Value and derivatives: those of the inverse sine, negated.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let w = (1 - x) * (1 + x)
    let d = -1 / sqrt(w)
    return Derivatives(value: acos(x), first: d, second: (x * d) / w)
  }

  /// The recurrence of y′ = ±w^(−½) u′ with w = 1 − u².
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let w = series.square(times: -1, leading: (1 - x) * (1 + x), in: .first)
    series.integrate(slope: series.power(-0.5, of: w, leading: series.known.first, in: .second))
  }
}

/// The inverse tangent, in radians.
@frozen
public struct Arctangent: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_atan(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_atanf(x) }

  /// Value and derivatives: f′ = 1/(1 + x²), by way of 1/x where x² might overflow.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = atan(x)
    if x.magnitude < 0x1p30 {
      let d = 1 / (x * x + 1)
      return Derivatives(value: value, first: d, second: -2 * (x * d) * d)
    }
    let r = 1 / x
    let d = r * r
    return Derivatives(value: value, first: d, second: -2 * r * d)
  }

  /// The recurrence of w y′ = u′ with w = 1 + u².
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let w = series.square(times: 1, leading: x * x + 1, in: .first)
    series.reciprocalSlope(of: w, leading: w[0])
  }
}
