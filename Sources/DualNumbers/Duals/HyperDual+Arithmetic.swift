// The arithmetic of hyper-dual numbers, written once.
//
// As in `Dual+Arithmetic.swift`, these are the witnesses of the number protocols' operators, under names that the
// type checker does not see when it looks for an operator.

extension HyperDual {
  @_transparent @usableFromInline
  static func sum(_ a: HyperDual, _ b: HyperDual) -> HyperDual {
    HyperDual(
      a.value + b.value,
      epsilon1: a.epsilon1.adding(b.epsilon1),
      epsilon2: a.epsilon2.adding(b.epsilon2),
      epsilon12: a.epsilon12.adding(b.epsilon12))
  }

  @_transparent @usableFromInline
  static func difference(_ a: HyperDual, _ b: HyperDual) -> HyperDual {
    HyperDual(
      a.value - b.value,
      epsilon1: a.epsilon1.subtracting(b.epsilon1),
      epsilon2: a.epsilon2.subtracting(b.epsilon2),
      epsilon12: a.epsilon12.subtracting(b.epsilon12))
  }

  @_transparent @usableFromInline
  static func product(_ a: HyperDual, _ b: HyperDual) -> HyperDual {
    HyperDual(
      a.value * b.value,
      epsilon1: a.epsilon1.scaled(by: b.value).adding(b.epsilon1.scaled(by: a.value)),
      epsilon2: a.epsilon2.scaled(by: b.value).adding(b.epsilon2.scaled(by: a.value)),
      epsilon12: a.epsilon12.scaled(by: b.value).adding(b.epsilon12.scaled(by: a.value))
        .adding(b.epsilon2.scaled(by: a.epsilon1).adding(a.epsilon2.scaled(by: b.epsilon1))))
  }

  // q₁₂ = (a₁₂ − b₁₂ q − b₁ q₂ − b₂ q₁)/b, which follows from a = q b. One reciprocal serves all parts, except
  // where it or what it multiplies is inaccurate or infinite.
  @_transparent @usableFromInline
  static func quotient(_ a: HyperDual, _ b: HyperDual) -> HyperDual {
    let value = a.value / b.value
    let reciprocal = 1 / b.value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && value.hasFiniteComponents {
      let first = a.epsilon1.subtracting(b.epsilon1.scaled(by: value)).scaled(by: reciprocal)
      let second = a.epsilon2.subtracting(b.epsilon2.scaled(by: value)).scaled(by: reciprocal)
      if first.hasFiniteComponents && second.hasFiniteComponents {
        let mixed = b.epsilon2.scaled(by: first).adding(second.scaled(by: b.epsilon1))
        return HyperDual(
          value, epsilon1: first, epsilon2: second,
          epsilon12: a.epsilon12.subtracting(b.epsilon12.scaled(by: value)).subtracting(mixed)
            .scaled(by: reciprocal))
      }
    }
    return quotientAtTheEdge(a, b, value: value)
  }

  @inlinable @inline(never)
  static func quotientAtTheEdge(_ a: HyperDual, _ b: HyperDual, value: T.Scalar) -> HyperDual {
    let first = a.epsilon1.dividedWhereNonzero(by: b.value).subtracting(
      b.epsilon1.scaledWhereNonzero(by: value).dividedWhereNonzero(by: b.value))
    let second = a.epsilon2.dividedWhereNonzero(by: b.value).subtracting(
      b.epsilon2.scaledWhereNonzero(by: value).dividedWhereNonzero(by: b.value))
    let mixed = b.epsilon2.scaledWhereNonzero(by: first).dividedWhereNonzero(by: b.value)
      .adding(second.scaledWhereNonzero(by: b.epsilon1).dividedWhereNonzero(by: b.value))
    return HyperDual(
      value, epsilon1: first, epsilon2: second,
      epsilon12: a.epsilon12.dividedWhereNonzero(by: b.value)
        .subtracting(b.epsilon12.scaledWhereNonzero(by: value).dividedWhereNonzero(by: b.value))
        .subtracting(mixed))
  }

  @_transparent @usableFromInline
  static func sum(_ a: HyperDual, _ b: T.Scalar) -> HyperDual {
    HyperDual(a.value + b, epsilon1: a.epsilon1, epsilon2: a.epsilon2, epsilon12: a.epsilon12)
  }

  @_transparent @usableFromInline
  static func sum(_ a: T.Scalar, _ b: HyperDual) -> HyperDual {
    HyperDual(a + b.value, epsilon1: b.epsilon1, epsilon2: b.epsilon2, epsilon12: b.epsilon12)
  }

  @_transparent @usableFromInline
  static func difference(_ a: HyperDual, _ b: T.Scalar) -> HyperDual {
    HyperDual(a.value - b, epsilon1: a.epsilon1, epsilon2: a.epsilon2, epsilon12: a.epsilon12)
  }

  @_transparent @usableFromInline
  static func difference(_ a: T.Scalar, _ b: HyperDual) -> HyperDual {
    HyperDual(
      a - b.value, epsilon1: b.epsilon1.negated(), epsilon2: b.epsilon2.negated(),
      epsilon12: b.epsilon12.negated())
  }

  @_transparent @usableFromInline
  static func product(_ a: HyperDual, _ b: T.Scalar) -> HyperDual {
    HyperDual(
      a.value * b, epsilon1: a.epsilon1.scaled(by: b), epsilon2: a.epsilon2.scaled(by: b),
      epsilon12: a.epsilon12.scaled(by: b))
  }

  @_transparent @usableFromInline
  static func product(_ a: T.Scalar, _ b: HyperDual) -> HyperDual {
    HyperDual(
      a * b.value, epsilon1: b.epsilon1.scaled(by: a), epsilon2: b.epsilon2.scaled(by: a),
      epsilon12: b.epsilon12.scaled(by: a))
  }

  @_transparent @usableFromInline
  static func quotient(_ a: HyperDual, _ b: T.Scalar) -> HyperDual {
    let value = a.value / b
    let reciprocal = 1 / b
    if reciprocal.isNormal && reciprocal.hasFiniteComponents {
      return HyperDual(
        value, epsilon1: a.epsilon1.scaled(by: reciprocal), epsilon2: a.epsilon2.scaled(by: reciprocal),
        epsilon12: a.epsilon12.scaled(by: reciprocal))
    }
    return HyperDual(
      value, epsilon1: a.epsilon1.dividedWhereNonzero(by: b), epsilon2: a.epsilon2.dividedWhereNonzero(by: b),
      epsilon12: a.epsilon12.dividedWhereNonzero(by: b))
  }

  // With a constant dividend, the two mixed terms of the quotient rule are equal.
  @_transparent @usableFromInline
  static func quotient(_ a: T.Scalar, _ b: HyperDual) -> HyperDual {
    let value = a / b.value
    let reciprocal = 1 / b.value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && value.hasFiniteComponents {
      let slope = -value * reciprocal
      let first = b.epsilon1.scaled(by: slope)
      let bend = -2 * (first * reciprocal)
      if slope.hasFiniteComponents && bend.hasFiniteComponents {
        return HyperDual(
          value, epsilon1: first, epsilon2: b.epsilon2.scaled(by: slope),
          epsilon12: b.epsilon12.scaled(by: slope).adding(b.epsilon2.scaled(by: bend)))
      }
    }
    return quotientAtTheEdge(HyperDual(a), b, value: value)
  }

  @_transparent @usableFromInline
  static func opposite(_ a: HyperDual) -> HyperDual {
    HyperDual(
      -a.value, epsilon1: a.epsilon1.negated(), epsilon2: a.epsilon2.negated(),
      epsilon12: a.epsilon12.negated())
  }
}

extension HyperDual {
  /// The sum.
  @_implements(AdditiveArithmetic,+(_:_:)) @_transparent
  public static func _additiveSum(_ a: HyperDual, _ b: HyperDual) -> HyperDual { sum(a, b) }

  /// The difference.
  @_implements(AdditiveArithmetic,-(_:_:)) @_transparent
  public static func _additiveDifference(_ a: HyperDual, _ b: HyperDual) -> HyperDual { difference(a, b) }

  /// Adds in place.
  @_implements(AdditiveArithmetic,+=(_:_:)) @_transparent
  public static func _additiveAdd(_ a: inout HyperDual, _ b: HyperDual) { a = sum(a, b) }

  /// Subtracts in place.
  @_implements(AdditiveArithmetic,-=(_:_:)) @_transparent
  public static func _additiveSubtract(_ a: inout HyperDual, _ b: HyperDual) { a = difference(a, b) }

  /// The product.
  @_implements(Numeric,*(_:_:)) @_transparent
  public static func _numericProduct(_ a: HyperDual, _ b: HyperDual) -> HyperDual { product(a, b) }

  /// Multiplies in place.
  @_implements(Numeric,*=(_:_:)) @_transparent
  public static func _numericMultiply(_ a: inout HyperDual, _ b: HyperDual) { a = product(a, b) }

  /// The sum.
  @_implements(FloatingPoint,+(_:_:)) @_transparent
  public static func _floatingPointSum(_ a: HyperDual, _ b: HyperDual) -> HyperDual { sum(a, b) }

  /// The difference.
  @_implements(FloatingPoint,-(_:_:)) @_transparent
  public static func _floatingPointDifference(_ a: HyperDual, _ b: HyperDual) -> HyperDual {
    difference(a, b)
  }

  /// The product.
  @_implements(FloatingPoint,*(_:_:)) @_transparent
  public static func _floatingPointProduct(_ a: HyperDual, _ b: HyperDual) -> HyperDual { product(a, b) }

  /// The quotient.
  @_implements(FloatingPoint,/(_:_:)) @_transparent
  public static func _floatingPointQuotient(_ a: HyperDual, _ b: HyperDual) -> HyperDual { quotient(a, b) }

  /// Adds in place.
  @_implements(FloatingPoint,+=(_:_:)) @_transparent
  public static func _floatingPointAdd(_ a: inout HyperDual, _ b: HyperDual) { a = sum(a, b) }

  /// Subtracts in place.
  @_implements(FloatingPoint,-=(_:_:)) @_transparent
  public static func _floatingPointSubtract(_ a: inout HyperDual, _ b: HyperDual) { a = difference(a, b) }

  /// Multiplies in place.
  @_implements(FloatingPoint,*=(_:_:)) @_transparent
  public static func _floatingPointMultiply(_ a: inout HyperDual, _ b: HyperDual) { a = product(a, b) }

  /// Divides in place.
  @_implements(FloatingPoint,/=(_:_:)) @_transparent
  public static func _floatingPointDivide(_ a: inout HyperDual, _ b: HyperDual) { a = quotient(a, b) }

  /// Replaces the number by its opposite; −0 from 0, as plain numbers do.
  @_transparent
  public mutating func negate() { self = HyperDual.opposite(self) }

  /// Adds a product, with a single rounding of the value.
  @inlinable
  public mutating func addProduct(_ a: HyperDual, _ b: HyperDual) {
    let single = value.addingProduct(a.value, b.value)
    self = HyperDual.sum(self, HyperDual.product(a, b))
    value = single
  }
}
