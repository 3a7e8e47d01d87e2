public import CDualNumbers

/// The exponential function eˣ.
@frozen
public struct Exponential: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_exp(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_expf(x) }

  /// Value and derivatives: f′ = f″ = f.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let e = exp(x)
    return Derivatives(value: e, first: e, second: e)
  }

  /// The recurrence of y′ = y u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.exponential() }
}

/// The exponential function 2ˣ.
@frozen
public struct Exponential2: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_exp2(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_exp2f(x) }

  /// Value and derivatives: f′ = ln 2 · 2ˣ, also where 2ˣ itself overflows or is subnormal.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let ln2: S = 0.693147180559945309417232121458176568
    let ln2Squared: S = 0.480453013918201424667102526326664972
    let e = exp2(x)
    if e.isFinite { return Derivatives(value: e, first: e * ln2, second: e * ln2Squared) }
    let quarter = exp2(x - 2)
    return Derivatives(value: e, first: quarter * (4 * ln2), second: quarter * (4 * ln2Squared))
  }

  /// The recurrence of y′ = ln 2 · y u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.exponential(rate: 0.693147180559945309417232121458176568)
  }
}

/// The exponential function 10ˣ.
@frozen
public struct Exponential10: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_exp10(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_exp10f(x) }

  /// Value and derivatives: f′ = ln 10 · 10ˣ.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let ln10: S = 2.302585092994045684017991454684364208
    let ln10Squared: S = 5.301898110478398010561666388594017692
    let e = exp10(x)
    return Derivatives(value: e, first: e * ln10, second: e * ln10Squared)
  }

  /// The recurrence of y′ = ln 10 · y u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.exponential(rate: 2.302585092994045684017991454684364208)
  }
}

/// The function eˣ − 1, without cancellation near 0.
@frozen
public struct ExponentialMinusOne: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_expm1(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_expm1f(x) }

  /// Value and derivatives: f′ = f″ = eˣ, from the value where that loses nothing.
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let m = expMinusOne(x)
    let e = x > -0.5 ? m + 1 : exp(x)
    return Derivatives(value: m, first: e, second: e)
  }

  /// The recurrence of y′ = (y + 1) u′.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.exponential() }
}
