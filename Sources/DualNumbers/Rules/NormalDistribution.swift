/// The bell curve exp(−x²).
///
/// The rounding error of x² is put back, which `exp(-x * x)` loses: hundreds of units in the last place in the
/// tails.
@frozen
public struct Gaussian: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.gaussian(x) }

  /// Value and derivatives: f′ = −2x f, f″ = (4x² − 2) f.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let g = x.applying(self)
    if g == 0 { return Derivatives(value: g, first: 0, second: 0) }
    return Derivatives(value: g, first: -2 * x * g, second: (4 * x * x - 2) * g)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.gaussianDerivatives(x)
  }

  /// The recurrence of y = exp(−u²).
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    series.exponential(of: series.square(times: -1, leading: -x * x, in: .first))
  }
}

/// The density of the standard normal distribution, φ(x) = exp(−x²/2)/√(2π) (A&S 26.2.1), accurate in the tails.
@frozen
public struct NormalDensity: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.normalDensity(x) }

  /// Value and derivatives: f′ = −x φ, f″ = (x² − 1) φ.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let g = x.applying(self)
    if g == 0 { return Derivatives(value: g, first: 0, second: 0) }
    return Derivatives(value: g, first: -x * g, second: (x - 1) * (x + 1) * g)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.normalDensityDerivatives(x)
  }

  /// The recurrence of y = exp(−u²/2)/√(2π).
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    series.exponential(of: series.square(times: -0.5, leading: -0.5 * x * x, in: .first))
  }
}

/// The distribution function of the standard normal distribution, Φ(x) = erfc(−x/√2)/2 (A&S 26.2.29), accurate in
/// the lower tail.
///
/// For the upper tail take Φ(−x).
@frozen
public struct NormalDistribution: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.normalDistribution(x) }

  /// Value and derivatives: f′ = φ, the density, and f″ = −x φ.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let density = NormalDensity().derivatives(at: x)
    return Derivatives(value: x.applying(self), first: density.value, second: density.first)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.normalDistributionDerivatives(x)
  }

  /// The recurrence of y′ = φ(u) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let exponent = series.square(times: -0.5, leading: -0.5 * x * x, in: .first)
    series.integrate(slope: series.exponential(of: exponent, leading: series.known.first, in: .second))
  }
}
