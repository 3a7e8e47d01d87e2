// The arithmetic of hyper-dual numbers, written once. The operators are made of it: see `DualNumber+Operators.swift`.

extension HyperDual {
  /// The sum.
  @_transparent
  public func adding(_ other: HyperDual) -> HyperDual {
    HyperDual(
      value + other.value,
      epsilon1: epsilon1.adding(other.epsilon1),
      epsilon2: epsilon2.adding(other.epsilon2),
      epsilon12: epsilon12.adding(other.epsilon12))
  }

  /// The difference.
  @_transparent
  public func subtracting(_ other: HyperDual) -> HyperDual {
    HyperDual(
      value - other.value,
      epsilon1: epsilon1.subtracting(other.epsilon1),
      epsilon2: epsilon2.subtracting(other.epsilon2),
      epsilon12: epsilon12.subtracting(other.epsilon12))
  }

  /// The opposite.
  @_transparent
  public func negated() -> HyperDual {
    HyperDual(
      -value, epsilon1: epsilon1.negated(), epsilon2: epsilon2.negated(), epsilon12: epsilon12.negated())
  }

  /// The product.
  @_transparent
  public func scaled(by factor: HyperDual) -> HyperDual {
    HyperDual(
      value * factor.value,
      epsilon1: epsilon1.scaled(by: factor.value).adding(factor.epsilon1.scaled(by: value)),
      epsilon2: epsilon2.scaled(by: factor.value).adding(factor.epsilon2.scaled(by: value)),
      epsilon12: epsilon12.scaled(by: factor.value).adding(factor.epsilon12.scaled(by: value))
        .adding(factor.epsilon2.scaled(by: epsilon1).adding(epsilon2.scaled(by: factor.epsilon1))))
  }

  /// The quotient.
  ///
  /// q₁₂ = (a₁₂ − b₁₂ q − b₁ q₂ − b₂ q₁)/b, which follows from a = q b. One reciprocal serves all parts, except where it
  /// or what it multiplies is inaccurate or infinite.
  @_transparent
  public func divided(by divisor: HyperDual) -> HyperDual {
    let quotient = value / divisor.value
    let reciprocal = 1 / divisor.value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && quotient.hasFiniteComponents {
      let first = epsilon1.subtracting(divisor.epsilon1.scaled(by: quotient)).scaled(by: reciprocal)
      let second = epsilon2.subtracting(divisor.epsilon2.scaled(by: quotient)).scaled(by: reciprocal)
      if first.hasFiniteComponents && second.hasFiniteComponents {
        let mixed = divisor.epsilon2.scaled(by: first).adding(second.scaled(by: divisor.epsilon1))
        return HyperDual(
          quotient, epsilon1: first, epsilon2: second,
          epsilon12: epsilon12.subtracting(divisor.epsilon12.scaled(by: quotient)).subtracting(mixed)
            .scaled(by: reciprocal))
      }
    }
    return dividedAtTheEdge(by: divisor, quotient)
  }

  @inlinable @inline(never)
  func dividedAtTheEdge(by divisor: HyperDual, _ quotient: T.Scalar) -> HyperDual {
    let b = divisor.value
    let first = epsilon1.dividedWhereNonzero(by: b).subtracting(
      divisor.epsilon1.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: b))
    let second = epsilon2.dividedWhereNonzero(by: b).subtracting(
      divisor.epsilon2.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: b))
    let mixed = divisor.epsilon2.scaledWhereNonzero(by: first).dividedWhereNonzero(by: b)
      .adding(second.scaledWhereNonzero(by: divisor.epsilon1).dividedWhereNonzero(by: b))
    return HyperDual(
      quotient, epsilon1: first, epsilon2: second,
      epsilon12: epsilon12.dividedWhereNonzero(by: b)
        .subtracting(divisor.epsilon12.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: b))
        .subtracting(mixed))
  }
}
