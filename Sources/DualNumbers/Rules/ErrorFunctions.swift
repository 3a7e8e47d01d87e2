public import CDualNumbers

/// The error function, 2/√π ∫₀ˣ exp(−t²) dt.
@frozen
public struct ErrorFunction: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_erf(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_erff(x) }

  /// Value and derivatives: f′ = 2/√π exp(−x²), f″ = −2x f′.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let (first, second) = bell(x)
    return Derivatives(value: erf(x), first: first, second: second)
  }

  /// Value and derivatives: the same formulas.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let (first, second) = SpecialFunctions.errorFunctionDerivatives(x)
    return Derivatives(value: libm_erf(x), first: first, second: second)
  }

  /// The recurrence of y′ = ±2/√π exp(−u²) u′, which begins with the corrected bell curve.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let exponent = series.square(times: -1, leading: -x * x, in: .first)
    series.integrate(slope: series.exponential(of: exponent, leading: series.known.first, in: .second))
  }
}

/// The complementary error function, 1 − erf x, without cancellation for large x.
@frozen
public struct ComplementaryErrorFunction: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_erfc(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_erfcf(x) }

  /// Value and derivatives: those of the error function, negated.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let (first, second) = bell(x)
    return Derivatives(value: erfc(x), first: -first, second: -second)
  }

  /// Value and derivatives: the same formulas.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let (first, second) = SpecialFunctions.errorFunctionDerivatives(x)
    return Derivatives(value: libm_erfc(x), first: -first, second: -second)
  }

  /// The recurrence of y′ = ±2/√π exp(−u²) u′, which begins with the corrected bell curve.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let exponent = series.square(times: -1, leading: -x * x, in: .first)
    series.integrate(slope: series.exponential(of: exponent, leading: series.known.first, in: .second))
  }
}

/// The slope of the error function, 2/√π exp(−x²), and its derivative, with the rounding error of x² put back.
@inlinable
func bell<S: RealNumber>(_ x: S) -> (first: S, second: S) {
  let scale: S = 1.128379167095512573896158903121545172
  let h = x * x
  let whole = exp(-h)
  if whole.isNormal {
    let first = scale * (whole - whole * (-h).addingProduct(x, x))
    return (first, -2 * x * first)
  }
  // Half the exponent twice, so that no intermediate is subnormal before the result is.
  let half = exp(-0.5 * h)
  if half == 0 { return (0, x > 0 ? -S.zero : 0) }
  let first = scale * half * (1 - (-h).addingProduct(x, x))
  return (first * half, (-2 * x * first) * half)
}
