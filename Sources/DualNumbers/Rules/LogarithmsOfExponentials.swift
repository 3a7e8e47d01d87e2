/// The function log(1 − eˣ) for x ≤ 0: the logarithm of a complementary probability.
///
/// −∞ with slope −∞ at 0; NaN, with NaN derivatives, for positive x.
@frozen
public struct LogOneMinusExp: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  ///
  /// The two forms: Martin Mächler, "Accurately computing log(1 − exp(−|a|))", 2012.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.logOneMinusExp(x) }

  /// Value and derivatives: f′ = eˣ/(eˣ − 1), f″ = −eˣ/(eˣ − 1)².
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let m = x > 0 ? S.nan : expMinusOne(x)
    let d = exp(x) / m
    return Derivatives(value: x.applying(self), first: d, second: -d / m)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.logOneMinusExpDerivatives(x)
  }

  /// The logarithm of 1 − eᵘ.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    let e = series.exponential(of: series.argument, leading: exp(x), in: .first)
    let w = series.product(e, -1, in: .second, leading: -expMinusOne(x))
    series.copy(series.logarithm(of: w, leading: series.known.value, in: .third))
  }
}

/// The function log(cosh x), a smooth form of |x| − log 2.
///
/// No overflow, and full relative accuracy at 0.
@frozen
public struct LogCosh: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.logCosh(x) }

  /// Value and derivatives: f′ = tanh x, f″ = sech² x.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let slope = HyperbolicTangent().derivatives(at: x)
    return Derivatives(value: x.applying(self), first: slope.value, second: slope.first)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.logCoshDerivatives(x)
  }

  /// The recurrence of y′ = tanh(u) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.integrate(
      slope: series.hyperbolicTangentSeries(value: series.known.first, slope: series.known.second))
  }
}

/// The logarithm of a sum of exponentials, log(eˣ + eʸ): the sum of two probabilities given by their logarithms.
///
/// No overflow; where the value is close to 0 it is computed without cancellation.
@frozen
public struct LogAddExp: BinaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double, _ y: Double) -> Double { SpecialFunctions.logAddExp(x, y) }

  /// Value and derivatives: the shares u = σ(x − y) and v = σ(y − x) of the two terms, and ±u v.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S, _ y: S) -> PartialDerivatives<S> {
    let gap = x - y
    // Equal infinities have no difference.
    let difference: S = gap.isNaN && x == y ? 0 : gap
    let u = sigmoid(difference)
    let v = sigmoid(-difference)
    let p = u * v
    return PartialDerivatives(value: x.applying(self, y), x: u, y: v, xx: p, xy: -p, yy: p)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double, _ y: Double) -> PartialDerivatives<Double> {
    SpecialFunctions.logAddExpDerivatives(x, y)
  }

  /// The recurrence of y′ = v′ + σ(u − v) (u − v)′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>) {
    let gap = series.difference(series.argument, other, in: .third)
    let share = series.logisticSeries(along: gap, value: series.known.first, slope: series.known.second)
    series.integrate(slope: share, along: gap, beside: other)
  }
}
