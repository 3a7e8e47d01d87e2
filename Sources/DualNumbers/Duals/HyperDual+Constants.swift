// The arithmetic of second-order numbers with constants: no derivatives of the constant to carry along.

extension HyperDual {
  /// The sum of this number and a constant.
  @_transparent
  public func adding(constant: T.Scalar) -> HyperDual {
    HyperDual(value + constant, epsilon1: epsilon1, epsilon2: epsilon2, epsilon12: epsilon12)
  }

  /// This number less a constant.
  @_transparent
  public func subtracting(constant: T.Scalar) -> HyperDual {
    HyperDual(value - constant, epsilon1: epsilon1, epsilon2: epsilon2, epsilon12: epsilon12)
  }

  /// A constant less this number.
  @_transparent
  public func subtracted(fromConstant constant: T.Scalar) -> HyperDual {
    HyperDual(
      constant - value, epsilon1: epsilon1.negated(), epsilon2: epsilon2.negated(),
      epsilon12: epsilon12.negated())
  }

  /// The product of this number and a constant.
  @_transparent
  public func multiplied(byConstant constant: T.Scalar) -> HyperDual {
    HyperDual(
      value * constant, epsilon1: epsilon1.scaled(by: constant), epsilon2: epsilon2.scaled(by: constant),
      epsilon12: epsilon12.scaled(by: constant))
  }

  /// The quotient of this number by a constant.
  @_transparent
  public func divided(byConstant constant: T.Scalar) -> HyperDual {
    let quotient = value / constant
    let reciprocal = 1 / constant
    if reciprocal.isNormal && reciprocal.hasFiniteComponents {
      return HyperDual(
        quotient, epsilon1: epsilon1.scaled(by: reciprocal), epsilon2: epsilon2.scaled(by: reciprocal),
        epsilon12: epsilon12.scaled(by: reciprocal))
    }
    return HyperDual(
      quotient, epsilon1: epsilon1.dividedWhereNonzero(by: constant),
      epsilon2: epsilon2.dividedWhereNonzero(by: constant),
      epsilon12: epsilon12.dividedWhereNonzero(by: constant))
  }

  /// The quotient of a constant by this number: the two mixed terms of the quotient rule are equal.
  @_transparent
  public func dividing(constant: T.Scalar) -> HyperDual {
    let quotient = constant / value
    let reciprocal = 1 / value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && quotient.hasFiniteComponents {
      let slope = -quotient * reciprocal
      let first = epsilon1.scaled(by: slope)
      let bend = -2 * (first * reciprocal)
      if slope.hasFiniteComponents && bend.hasFiniteComponents {
        return HyperDual(
          quotient, epsilon1: first, epsilon2: epsilon2.scaled(by: slope),
          epsilon12: epsilon12.scaled(by: slope).adding(epsilon2.scaled(by: bend)))
      }
    }
    return HyperDual(constant).dividedAtTheEdge(by: self, quotient)
  }
}
