/// The logistic function σ(x) = 1/(1 + e⁻ˣ).
///
/// Neither overflows nor loses its tails: σ(−720) is 2·10⁻³¹³, with as many digits as such a number has.
@frozen
public struct Sigmoid: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.sigmoid(x) }

  /// Value and derivatives: f′ = σ(x) σ(−x), f″ = −f′ tanh(x/2).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let s = x.applying(self)
    let t = (-x).applying(self)
    let d = s * t
    return Derivatives(value: s, first: d, second: -d * tanh(0.5 * x))
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.sigmoidDerivatives(x)
  }

  /// The recurrence of y′ = (y − y²) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.logistic() }
}

/// The softplus function log(1 + eˣ), a smooth form of max(x, 0).
///
/// No overflow for large x, where it is x, and no loss for negative x, where it is eˣ.
@frozen
public struct Softplus: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.softplus(x) }

  /// Value and derivatives: f′ = σ(x), the logistic function, and f″ = σ(x) σ(−x).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let s = sigmoid(x)
    return Derivatives(value: x.applying(self), first: s, second: s * sigmoid(-x))
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.softplusDerivatives(x)
  }

  /// The recurrence of y′ = σ(u) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.integrate(slope: series.logisticSeries())
  }
}

/// The sigmoid linear unit x σ(x) = x/(1 + e⁻ˣ), also called swish.
@frozen
public struct SiLU: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.silu(x) }

  /// Value and derivatives: f′ = σ + x σ′, f″ = σ′ (2 − x tanh(x/2)).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let s = sigmoid(x)
    let d = s * sigmoid(-x)
    return Derivatives(value: x.applying(self), first: s + x * d, second: d * (2 - x * tanh(0.5 * x)))
  }

  /// Value and derivatives by a method of their own, within a few units in the last place also around their
  /// zeros.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.siluDerivatives(x)
  }

  /// The product of u and σ(u).
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let slope = series.argument[0].derivatives(of: Sigmoid())
    let logistic = series.logisticSeries(along: series.argument, value: slope.value, slope: slope.first)
    series.copy(series.product(series.argument, logistic, in: .third))
  }
}

/// The logit log(x/(1 − x)), the inverse of the logistic function.
///
/// ∓∞ with slope +∞ at 0 and 1; NaN, with NaN derivatives, outside [0, 1].
@frozen
public struct Logit: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value, with full relative accuracy around its zero ½.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.logit(x) }

  /// Value and derivatives: f′ = 1/(x (1 − x)), f″ = (2x − 1) f′².
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let d = x < 0 || x > 1 ? S.nan : 1 / (x.magnitude * (1 - x))
    return Derivatives(value: x.applying(self), first: d, second: ((2 * x - 1) * d) * d)
  }

  /// The recurrence of w y′ = u′ with w = u (1 − u).
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let square = series.square(times: -1, leading: -x * x, in: .first)
    let w = series.sum(square, series.argument, leading: x * (1 - x), in: .second)
    series.reciprocalSlope(of: w, leading: w[0])
  }
}
