public import CDualNumbers

/// The gamma function Γ(x) = ∫₀^∞ tˣ⁻¹ e⁻ᵗ dt (NIST DLMF 5.2.1).
///
/// At ±0 it is ±∞, with slope −∞; at the negative integers, where the sign changes, value and derivatives are
/// NaN.
@frozen
public struct Gamma: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_tgamma(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_tgammaf(x) }

  /// Value and derivatives: f′ = f ψ (DLMF 5.2.2), f″ = f (ψ² + ψ′).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = x.applying(self)
    let first = value * digamma(x)
    return Derivatives(
      value: value, first: first, second: first * digamma(x) + value * trigamma(x))
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let value = libm_tgamma(x)
    let (dividend, divisor) = SpecialFunctions.gammaQuotient(x, value: value)
    let psi = SpecialFunctions.digamma(x)
    let square = psi * psi + SpecialFunctions.trigamma(x)
    return Derivatives(value: value, first: (dividend * psi) / divisor, second: (dividend * square) / divisor)
  }

  /// The exponential of log Γ, by the polygamma functions.
  @inlinable
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let logarithm = series.composition({ k in k == 0 ? 0 : polygamma(k - 1, x) / S.factorial(k) }, in: .first)
    series.exponential(of: logarithm)
  }
}

/// The logarithm of the gamma function's magnitude, log |Γ(x)|.
///
/// +∞ at the poles of Γ: zero and the negative integers.
@frozen
public struct LogGamma: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.logGamma(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_lgammaf(x) }

  /// Value and derivatives: f′ = ψ, f″ = ψ′.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    Derivatives(value: x.applying(self), first: digamma(x), second: trigamma(x))
  }

  /// From the polygamma functions, ψ⁽ⁿ⁻¹⁾/n! each.
  @inlinable
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    series.composition { k in k == 0 ? x.applying(self) : polygamma(k - 1, x) / S.factorial(k) }
  }
}
