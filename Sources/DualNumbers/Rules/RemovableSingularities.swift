public import CDualNumbers

/// The cardinal sine sin(x)/x, continued by 1 at 0 (NIST DLMF 3.3(vi); without a factor π).
///
/// 0 at ±∞.
@frozen
public struct Sinc: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.sinc(x) }

  /// Value and derivatives: f′ = (cos x − f)/x, f″ = −f − 2f′/x; near 0 the power series.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = x.applying(self)
    if x.magnitude < 1 {
      let z = x * x
      let first = powerSeries(z, terms: 14) { k in -1 / S(2 * (k + 1) * (2 * k + 5)) }
      let second = powerSeries(z, terms: 14) { k in
        -S(2 * k + 3) / S(2 * (k + 1) * (2 * k + 1) * (2 * k + 5))
      }
      return Derivatives(value: value, first: -x * first / 3, second: -second / 3)
    }
    if x.isInfinite { return Derivatives(value: value, first: 0, second: 0) }
    let d = (cos(x) - value) / x
    return Derivatives(value: value, first: d, second: -value - 2 * d / x)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place also around their
  /// zeros.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let (sine, cosine) = x.sineAndCosine()
    return Derivatives(
      value: x == 0 ? 1 : x.isInfinite ? 0 : sine / x,
      first: SpecialFunctions.sincSlope(x, sine: sine, cosine: cosine),
      second: SpecialFunctions.sincCurvature(x, sine: sine, cosine: cosine))
  }
}

/// The function (1 − cos x)/x², continued by ½ at 0.
///
/// 0 at ±∞.
@frozen
public struct OneMinusCosOverXSquared: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.oneMinusCosOverXSquared(x) }

  /// Value and derivatives from f(x) = ½ sinc²(x/2).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let s = Sinc().derivatives(at: 0.5 * x)
    return Derivatives(
      value: x.applying(self), first: 0.5 * s.value * s.first,
      second: 0.25 * (s.first * s.first + s.value * s.second))
  }

  /// Value and derivatives by a method of their own, within a few units in the last place also around their
  /// zeros.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    Derivatives(
      value: SpecialFunctions.oneMinusCosOverXSquared(x),
      first: SpecialFunctions.oneMinusCosOverXSquaredSlope(x),
      second: SpecialFunctions.oneMinusCosOverXSquaredCurvature(x))
  }
}

/// The relative exponential (eˣ − 1)/x, continued by 1 at 0.
///
/// Finite also where eˣ overflows and the quotient does not; 0 at −∞.
@frozen
public struct ExpMinusOneOverX: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.expMinusOneOverX(x) }

  /// Value and derivatives: f′ = (eˣ − f)/x, f″ = (eˣ − 2f′)/x; near 0 the power series.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = x.applying(self)
    if x.magnitude < 1 {
      let first = powerSeries(x, terms: 24) { k in S(k + 2) / S((k + 1) * (k + 3)) }
      let second = powerSeries(x, terms: 24) { k in S(k + 3) / S((k + 1) * (k + 4)) }
      return Derivatives(value: value, first: first / 2, second: second / 3)
    }
    if x == -.infinity { return Derivatives(value: value, first: 0, second: 0) }
    let e = exp(x)
    let d = (e - value) / x
    return Derivatives(value: value, first: d, second: (e - 2 * d) / x)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.expMinusOneOverXDerivatives(x)
  }
}

/// The function cos x − 1 = −2 sin²(x/2), without cancellation near 0.
@frozen
public struct CosineMinusOne: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double {
    let s = libm_sin(0.5 * x)
    return -2 * s * s
  }

  /// Value and derivatives: f′ = −sin, f″ = −cos.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let (s, c) = x.sineAndCosine()
    return Derivatives(value: x.applying(self), first: -s, second: -c)
  }

  /// The recurrence of y″ = −y − 1.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.oscillation(factor: -1) }
}

/// A power series, from the ratios of neighbouring coefficients: 1 + r₀ z (1 + r₁ z (1 + …)).
@inlinable
func powerSeries<S: RealNumber>(_ z: S, terms: Int, ratio: (Int) -> S) -> S {
  var sum: S = 1
  for k in (0..<terms).reversed() { sum = 1 + ratio(k) * z * sum }
  return sum
}
