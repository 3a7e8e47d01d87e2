// The arithmetic of dual numbers, written once. The operators are made of it: see `DualNumber+Operators.swift`.

extension Dual {
  /// The sum.
  @_transparent
  public func adding(_ other: Dual) -> Dual {
    Dual(value + other.value, derivative.adding(other.derivative))
  }

  /// The difference.
  @_transparent
  public func subtracting(_ other: Dual) -> Dual {
    Dual(value - other.value, derivative.subtracting(other.derivative))
  }

  /// The opposite.
  @_transparent
  public func negated() -> Dual { Dual(-value, derivative.negated()) }

  /// The product.
  @_transparent
  public func scaled(by factor: Dual) -> Dual {
    Dual(
      value * factor.value,
      derivative.multipliedByProductRule(factor.derivative, value: value, factor: factor.value))
  }

  /// The quotient.
  @_transparent
  public func divided(by divisor: Dual) -> Dual {
    let quotient = value / divisor.value
    return Dual(
      quotient,
      derivative.dividedByQuotientRule(divisor.derivative, divisor: divisor.value, quotient: quotient))
  }

  /// Adds in place.
  @_transparent
  public mutating func add(_ other: Dual) {
    value += other.value
    derivative.add(other.derivative)
  }
}
