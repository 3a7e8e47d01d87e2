// The arithmetic of dual numbers, written once.
//
// These are the witnesses of the number protocols' operators, under names that the type checker does not see when
// it looks for an operator: a generic `+` in an extension of `Dual` made a one-line formula take minutes to
// compile. Ordinary formulas use the concrete operators of the folder `Operators`, generic code the protocols'.

extension Dual {
  @_transparent @usableFromInline
  static func sum(_ a: Dual, _ b: Dual) -> Dual {
    Dual(a.value + b.value, a.derivative.adding(b.derivative))
  }

  @_transparent @usableFromInline
  static func difference(_ a: Dual, _ b: Dual) -> Dual {
    Dual(a.value - b.value, a.derivative.subtracting(b.derivative))
  }

  @_transparent @usableFromInline
  static func product(_ a: Dual, _ b: Dual) -> Dual {
    Dual(a.value * b.value, a.derivative.scaled(by: b.value).adding(b.derivative.scaled(by: a.value)))
  }

  @_transparent @usableFromInline
  static func quotient(_ a: Dual, _ b: Dual) -> Dual {
    let q = a.value / b.value
    return Dual(q, a.derivative.dividedByQuotientRule(b.derivative, divisor: b.value, quotient: q))
  }

  @_transparent @usableFromInline
  static func sum(_ a: Dual, _ b: T.Scalar) -> Dual { Dual(a.value + b, a.derivative) }

  @_transparent @usableFromInline
  static func sum(_ a: T.Scalar, _ b: Dual) -> Dual { Dual(a + b.value, b.derivative) }

  @_transparent @usableFromInline
  static func difference(_ a: Dual, _ b: T.Scalar) -> Dual { Dual(a.value - b, a.derivative) }

  @_transparent @usableFromInline
  static func difference(_ a: T.Scalar, _ b: Dual) -> Dual { Dual(a - b.value, b.derivative.negated()) }

  @_transparent @usableFromInline
  static func product(_ a: Dual, _ b: T.Scalar) -> Dual { Dual(a.value * b, a.derivative.scaled(by: b)) }

  @_transparent @usableFromInline
  static func product(_ a: T.Scalar, _ b: Dual) -> Dual { Dual(a * b.value, b.derivative.scaled(by: a)) }

  @_transparent @usableFromInline
  static func quotient(_ a: Dual, _ b: T.Scalar) -> Dual {
    let q = a.value / b
    return Dual(q, a.derivative.dividedByQuotientRule(.zero, divisor: b, quotient: q))
  }

  @_transparent @usableFromInline
  static func quotient(_ a: T.Scalar, _ b: Dual) -> Dual {
    let q = a / b.value
    return Dual(q, T.zero.dividedByQuotientRule(b.derivative, divisor: b.value, quotient: q))
  }

  @_transparent @usableFromInline
  static func opposite(_ a: Dual) -> Dual { Dual(-a.value, a.derivative.negated()) }
}

extension Dual {
  /// The sum.
  @_implements(AdditiveArithmetic,+(_:_:)) @_transparent
  public static func _additiveSum(_ a: Dual, _ b: Dual) -> Dual { sum(a, b) }

  /// The difference.
  @_implements(AdditiveArithmetic,-(_:_:)) @_transparent
  public static func _additiveDifference(_ a: Dual, _ b: Dual) -> Dual { difference(a, b) }

  /// Adds in place.
  @_implements(AdditiveArithmetic,+=(_:_:)) @_transparent
  public static func _additiveAdd(_ a: inout Dual, _ b: Dual) {
    a.value += b.value
    a.derivative.add(b.derivative)
  }

  /// Subtracts in place.
  @_implements(AdditiveArithmetic,-=(_:_:)) @_transparent
  public static func _additiveSubtract(_ a: inout Dual, _ b: Dual) { a = difference(a, b) }

  /// The product.
  @_implements(Numeric,*(_:_:)) @_transparent
  public static func _numericProduct(_ a: Dual, _ b: Dual) -> Dual { product(a, b) }

  /// Multiplies in place.
  @_implements(Numeric,*=(_:_:)) @_transparent
  public static func _numericMultiply(_ a: inout Dual, _ b: Dual) { a = product(a, b) }

  /// The sum.
  @_implements(FloatingPoint,+(_:_:)) @_transparent
  public static func _floatingPointSum(_ a: Dual, _ b: Dual) -> Dual { sum(a, b) }

  /// The difference.
  @_implements(FloatingPoint,-(_:_:)) @_transparent
  public static func _floatingPointDifference(_ a: Dual, _ b: Dual) -> Dual { difference(a, b) }

  /// The product.
  @_implements(FloatingPoint,*(_:_:)) @_transparent
  public static func _floatingPointProduct(_ a: Dual, _ b: Dual) -> Dual { product(a, b) }

  /// The quotient.
  @_implements(FloatingPoint,/(_:_:)) @_transparent
  public static func _floatingPointQuotient(_ a: Dual, _ b: Dual) -> Dual { quotient(a, b) }

  /// Adds in place.
  @_implements(FloatingPoint,+=(_:_:)) @_transparent
  public static func _floatingPointAdd(_ a: inout Dual, _ b: Dual) {
    a.value += b.value
    a.derivative.add(b.derivative)
  }

  /// Subtracts in place.
  @_implements(FloatingPoint,-=(_:_:)) @_transparent
  public static func _floatingPointSubtract(_ a: inout Dual, _ b: Dual) { a = difference(a, b) }

  /// Multiplies in place.
  @_implements(FloatingPoint,*=(_:_:)) @_transparent
  public static func _floatingPointMultiply(_ a: inout Dual, _ b: Dual) { a = product(a, b) }

  /// Divides in place.
  @_implements(FloatingPoint,/=(_:_:)) @_transparent
  public static func _floatingPointDivide(_ a: inout Dual, _ b: Dual) { a = quotient(a, b) }

  /// Replaces the number by its opposite; −0 from 0, as plain numbers do.
  @_transparent
  public mutating func negate() { self = Dual.opposite(self) }

  /// Adds a product, with a single rounding of the value.
  @inlinable
  public mutating func addProduct(_ a: Dual, _ b: Dual) {
    derivative.add(a.derivative.scaled(by: b.value).adding(b.derivative.scaled(by: a.value)))
    value.addProduct(a.value, b.value)
  }
}
