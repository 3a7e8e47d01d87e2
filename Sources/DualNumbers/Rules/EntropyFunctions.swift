/// The function x log x, continued by 0 at 0: the summand of an entropy.
///
/// The slope at 0 is −∞; NaN, with NaN derivatives, for negative x.
@frozen
public struct XLogX: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.xLogX(x) }

  /// Value and derivatives: f′ = 1 + log x, f″ = 1/x.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    if x < 0 { return Derivatives(value: .nan, first: .nan, second: .nan) }
    return Derivatives(value: x.applying(self), first: 1 + log(x), second: 1 / x.magnitude)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.xLogXDerivatives(x)
  }

  /// The recurrence of y′ = (1 + log u) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let slope = series.logarithm(of: series.argument, leading: series.known.first, in: .first)
    series.integrate(slope: slope)
  }
}

/// The power xˣ, 1 at 0.
///
/// The slope at 0 is −∞; NaN, with NaN derivatives, for negative x.
@frozen
public struct XPowX: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.xPowX(x) }

  /// Value and derivatives: f′ = f (1 + log x), f″ = f ((1 + log x)² + 1/x).
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    if x < 0 { return Derivatives(value: .nan, first: .nan, second: .nan) }
    let f = x.applying(self)
    let factor = 1 + log(x)
    return Derivatives(
      value: f, first: f * factor, second: f * (factor * factor + 1 / x.magnitude))
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    SpecialFunctions.xPowXDerivatives(x)
  }

  /// The exponential of u log u.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let logarithm = series.logarithm(of: series.argument, leading: log(series.argument[0]), in: .first)
    series.exponential(of: series.product(series.argument, logarithm, in: .second))
  }
}

/// The function x log y, 0 where x is 0: the summand of a cross entropy or of a likelihood.
///
/// NaN, with NaN derivatives, for negative y.
@frozen
public struct XLogY: BinaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double, _ y: Double) -> Double { SpecialFunctions.xLogY(x, y) }

  /// Value and derivatives: fx = log y, fy = x/y; 0, 1/y and −x/y².
  @inlinable
  public func derivatives<S: RealNumber>(at x: S, _ y: S) -> PartialDerivatives<S> {
    let divisor = y < 0 ? S.nan : y.magnitude
    let ratio = x / divisor
    return PartialDerivatives(
      value: x.applying(self, y), x: log(y), y: ratio, xx: y < 0 ? .nan : 0, xy: 1 / divisor,
      yy: -ratio / divisor)
  }

  /// Value and derivatives by a method of their own, within a few units in the last place.
  @_transparent
  public func derivativesInDouble(at x: Double, _ y: Double) -> PartialDerivatives<Double> {
    SpecialFunctions.xLogYDerivatives(x, y)
  }

  /// The product of u and log v.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>) {
    let logarithm = series.logarithm(of: other, leading: log(other[0]), in: .first)
    series.copy(series.product(series.argument, logarithm, in: .second))
  }
}
