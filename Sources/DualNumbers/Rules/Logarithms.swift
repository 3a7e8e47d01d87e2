public import CDualNumbers

/// The natural logarithm.
///
/// NaN, with NaN derivatives, for negative arguments; both zeros give −∞ with slope +∞, as the function exists
/// to the right of them only.
@frozen
public struct Logarithm: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_log(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_logf(x) }

  /// Value and derivatives: f′ = 1/x, f″ = −1/x².
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let r = x.logarithmSlope(1)
    return Derivatives(value: log(x), first: r, second: -r * r)
  }

  /// The recurrence of u y′ = c u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.reciprocalSlope(of: series.argument, leading: series.argument[0].magnitude)
  }
}

/// The logarithm to base 2.
@frozen
public struct Logarithm2: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_log2(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_log2f(x) }

  /// Value and derivatives: f′ = (1/ln 2)/x, which rounds once less than 1/(x ln 2).
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let r = x.logarithmSlope(1.442695040888963407359924681001892137)
    return Derivatives(value: log2(x), first: r, second: -r / x.magnitude)
  }

  /// The recurrence of u y′ = c u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.reciprocalSlope(of: series.argument, leading: series.argument[0].magnitude)
  }
}

/// The logarithm to base 10.
@frozen
public struct Logarithm10: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_log10(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_log10f(x) }

  /// Value and derivatives: f′ = (1/ln 10)/x.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let r = x.logarithmSlope(0.434294481903251827651128918916605082)
    return Derivatives(value: log10(x), first: r, second: -r / x.magnitude)
  }

  /// The recurrence of u y′ = c u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.reciprocalSlope(of: series.argument, leading: series.argument[0].magnitude)
  }
}

/// The function log(1 + x), without cancellation near 0.
@frozen
public struct LogarithmOnePlus: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_log1p(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_log1pf(x) }

  /// Value and derivatives: f′ = 1/(1 + x).
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let r = (1 + x).logarithmSlope(1)
    return Derivatives(value: log(onePlus: x), first: r, second: -r * r)
  }

  /// The recurrence of (1 + u) y′ = u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.reciprocalSlope(of: series.argument, leading: 1 + series.argument[0])
  }
}

extension RealNumber {
  /// The slope of a logarithm, `numerator` / x: NaN left of the domain, +∞ at either zero.
  @_transparent @usableFromInline
  func logarithmSlope(_ numerator: Self) -> Self { self < 0 ? .nan : numerator / magnitude }
}
