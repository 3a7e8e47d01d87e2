public import CDualNumbers

/// The hyperbolic sine.
@frozen
public struct HyperbolicSine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_sinh(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_sinhf(x) }

  /// Value and derivatives: f′ = cosh, f″ = sinh.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let s = sinh(x)
    return Derivatives(value: s, first: cosh(x), second: s)
  }

  /// The recurrence of y″ = y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.oscillation(factor: 1) }
}

/// The hyperbolic cosine.
@frozen
public struct HyperbolicCosine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_cosh(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_coshf(x) }

  /// Value and derivatives: f′ = sinh, f″ = cosh.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let c = cosh(x)
    return Derivatives(value: c, first: sinh(x), second: c)
  }

  /// The recurrence of y″ = y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.oscillation(factor: 1) }
}

/// The hyperbolic tangent.
@frozen
public struct HyperbolicTangent: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_tanh(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_tanhf(x) }

  /// Value and derivatives: f′ = sech² x, from tanh where 1 − tanh² does not cancel, else from e^(−2|x|).
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let t = tanh(x)
    let d: S
    if x.magnitude < 0.6 {
      d = (1 - t) * (1 + t)
    } else {
      let e = exp(-2 * x.magnitude)
      let sum = 1 + e
      d = e.isNormal ? 4 * e / (sum * sum) : Self.squaredSecant(ofLarge: x.magnitude)
    }
    return Derivatives(value: t, first: d, second: -2 * t * d)
  }

  /// The recurrence of y′ = (1 − y²) u′, which begins with the slope sech² and so does not cancel.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.quadraticSlope(factor: -1, growth: -2 * series.known.value)
  }
}

extension HyperbolicTangent {
  /// sech² where e^(−2|x|) is subnormal and four times as much need not be.
  @inlinable @inline(never)
  static func squaredSecant<S: RealNumber>(ofLarge x: S) -> S {
    let sech = 2 * exp(-x)
    return sech * sech
  }
}

/// The inverse hyperbolic sine.
@frozen
public struct InverseHyperbolicSine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_asinh(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_asinhf(x) }

  /// Value and derivatives: f′ = 1/√(1 + x²), by way of 1/|x| where x² might overflow.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = asinh(x)
    if x.magnitude < 0x1p30 {
      let w = x * x + 1
      let d = 1 / sqrt(w)
      return Derivatives(value: value, first: d, second: -(x * d) / w)
    }
    let d = 1 / x.magnitude
    return Derivatives(value: value, first: d, second: x < 0 ? d * d : -(d * d))
  }

  /// The recurrence of y′ = w^(−½) u′ with w = 1 + u².
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let w = series.square(times: 1, leading: x * x + 1, in: .first)
    series.integrate(slope: series.power(-0.5, of: w, leading: series.known.first, in: .second))
  }
}

/// The inverse hyperbolic cosine.
///
/// NaN, with NaN derivatives, left of 1; the slope at 1 is +∞.
@frozen
public struct InverseHyperbolicCosine: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_acosh(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_acoshf(x) }

  /// Value and derivatives: f′ = 1/√w, f″ = −x f′/w with w = (x − 1)(x + 1).
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = acosh(x)
    if x < 1 { return Derivatives(value: value, first: .nan, second: .nan) }
    if x < 0x1p30 {
      let w = (x - 1) * (x + 1)
      let d = 1 / sqrt(w)
      return Derivatives(value: value, first: d, second: -(x * d) / w)
    }
    let d = 1 / x
    return Derivatives(value: value, first: d, second: -d * d)
  }

  /// The recurrence of y′ = w^(−½) u′ with w = u² − 1; at 1, one-sided limits.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    if x == 1 { return series.composition { k in k % 2 == 0 ? -.infinity : .infinity } }
    let w = series.square(times: 1, leading: (x - 1) * (x + 1), in: .first)
    series.integrate(slope: series.power(-0.5, of: w, leading: series.known.first, in: .second))
  }
}

/// The inverse hyperbolic tangent.
///
/// NaN, with NaN derivatives, outside [−1, 1]; ±∞ with slope +∞ at ±1.
@frozen
public struct InverseHyperbolicTangent: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_atanh(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_atanhf(x) }

  /// Value and derivatives: f′ = 1/w, f″ = 2x f′/w with w = (1 − x)(1 + x).
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = atanh(x)
    if x.magnitude > 1 { return Derivatives(value: value, first: .nan, second: .nan) }
    let w = (1 - x) * (1 + x)
    let d = 1 / w
    return Derivatives(value: value, first: d, second: 2 * ((x * d) / w))
  }

  /// The recurrence of w y′ = u′ with w = 1 − u².
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let w = series.square(times: -1, leading: (1 - x) * (1 + x), in: .first)
    series.reciprocalSlope(of: w, leading: w[0])
  }
}
