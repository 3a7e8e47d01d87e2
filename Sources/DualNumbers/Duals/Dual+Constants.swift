// The arithmetic of first-order numbers with constants: no derivatives of the constant to carry along.

extension Dual {
  /// The sum of this number and a constant.
  @_transparent
  public func adding(constant: T.Scalar) -> Dual { Dual(value + constant, derivative) }

  /// This number less a constant.
  @_transparent
  public func subtracting(constant: T.Scalar) -> Dual { Dual(value - constant, derivative) }

  /// A constant less this number.
  @_transparent
  public func subtracted(fromConstant constant: T.Scalar) -> Dual {
    Dual(constant - value, derivative.negated())
  }

  /// The product of this number and a constant.
  @_transparent
  public func multiplied(byConstant constant: T.Scalar) -> Dual {
    Dual(value * constant, derivative.scaled(by: constant))
  }

  /// The quotient of this number by a constant.
  @_transparent
  public func divided(byConstant constant: T.Scalar) -> Dual {
    let quotient = value / constant
    return Dual(
      quotient, derivative.dividedByQuotientRule(.zero, divisor: constant, quotient: quotient))
  }

  /// The quotient of a constant by this number.
  @_transparent
  public func dividing(constant: T.Scalar) -> Dual {
    let quotient = constant / value
    return Dual(
      quotient, T.zero.dividedByQuotientRule(derivative, divisor: value, quotient: quotient))
  }
}
