/// The digamma function ψ = (log Γ)′ (NIST DLMF 5.2.2).
///
/// ∓∞ at ±0, NaN at the negative integers. Resolved to the last places also around its zeros.
@frozen
public struct Digamma: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.digamma(x) }

  /// Value and derivatives: ψ′ and ψ″.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    Derivatives(value: x.applying(self), first: trigamma(x), second: polygamma(2, x))
  }

  /// From the polygamma functions of higher order, ψ⁽ⁿ⁾/n! each.
  @inlinable
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    series.composition { k in polygamma(k, x) / S.factorial(k) }
  }
}

/// The trigamma function ψ′ = (log Γ)″.
///
/// +∞ at zero and the negative integers.
@frozen
public struct Trigamma: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.trigamma(x) }

  /// Value and derivatives: ψ″ and ψ‴.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    Derivatives(value: x.applying(self), first: polygamma(2, x), second: polygamma(3, x))
  }

  /// From the polygamma functions of higher order, ψ⁽ⁿ⁾/n! each.
  @inlinable
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    series.composition { k in polygamma(1 + k, x) / S.factorial(k) }
  }
}

/// The polygamma function ψ⁽ⁿ⁾, the n-th derivative of ``Digamma`` (NIST DLMF 5.15).
///
/// Within a few units in the last place up to the third order; beyond, the error grows as the order. A negative
/// order gives NaN.
@frozen
public struct Polygamma: UnaryFunction {
  /// How often ψ is differentiated.
  public let order: Int

  /// Makes the function.
  @_transparent
  public init(order: Int) { self.order = order }

  /// The value.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.polygamma(order, x) }

  /// Value and derivatives: ψ⁽ⁿ⁺¹⁾ and ψ⁽ⁿ⁺²⁾.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    Derivatives(
      value: x.applying(self), first: polygamma(order + 1, x), second: polygamma(order + 2, x))
  }

  /// From the polygamma functions of higher order, ψ⁽ⁿ⁾/n! each.
  @inlinable
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    let x = series.argument[0]
    series.composition { k in polygamma(order + k, x) / S.factorial(k) }
  }
}
