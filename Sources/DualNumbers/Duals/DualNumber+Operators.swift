// The number protocols' operators, once for all dual types: their witnesses under names that the type checker does
// not see when it looks for an operator.
//
// A generic `+` in an extension of `Dual` made a one-line formula take minutes to compile. Ordinary formulas use the
// concrete operators of the folder `Operators`, generic code those of the protocols. The sign alone has no concrete
// form: with one for each type there were so many that the type checker put off every sign to the end, and tried all
// initializers of `Double` first, in a client's plain `times.map { sin($0) * exp(-Double($0) / 3) }`.

extension DualNumber {
  /// The sum.
  @_implements(AdditiveArithmetic,+(_:_:)) @_transparent
  public static func _additiveSum(_ a: Self, _ b: Self) -> Self { a.adding(b) }

  /// The difference.
  @_implements(AdditiveArithmetic,-(_:_:)) @_transparent
  public static func _additiveDifference(_ a: Self, _ b: Self) -> Self { a.subtracting(b) }

  /// Adds in place.
  @_implements(AdditiveArithmetic,+=(_:_:)) @_transparent
  public static func _additiveAdd(_ a: inout Self, _ b: Self) { a.add(b) }

  /// Subtracts in place.
  @_implements(AdditiveArithmetic,-=(_:_:)) @_transparent
  public static func _additiveSubtract(_ a: inout Self, _ b: Self) { a = a.subtracting(b) }

  /// The product.
  @_implements(Numeric,*(_:_:)) @_transparent
  public static func _numericProduct(_ a: Self, _ b: Self) -> Self { a.scaled(by: b) }

  /// Multiplies in place.
  @_implements(Numeric,*=(_:_:)) @_transparent
  public static func _numericMultiply(_ a: inout Self, _ b: Self) { a = a.scaled(by: b) }

  /// The sum.
  @_implements(FloatingPoint,+(_:_:)) @_transparent
  public static func _floatingPointSum(_ a: Self, _ b: Self) -> Self { a.adding(b) }

  /// The difference.
  @_implements(FloatingPoint,-(_:_:)) @_transparent
  public static func _floatingPointDifference(_ a: Self, _ b: Self) -> Self { a.subtracting(b) }

  /// The product.
  @_implements(FloatingPoint,*(_:_:)) @_transparent
  public static func _floatingPointProduct(_ a: Self, _ b: Self) -> Self { a.scaled(by: b) }

  /// The quotient.
  @_implements(FloatingPoint,/(_:_:)) @_transparent
  public static func _floatingPointQuotient(_ a: Self, _ b: Self) -> Self { a.divided(by: b) }

  /// The opposite.
  @_implements(FloatingPoint,-(_:)) @_transparent
  public static func _floatingPointOpposite(_ a: Self) -> Self { a.negated() }

  /// The opposite.
  @_implements(SignedNumeric,-(_:)) @_transparent
  public static func _signedNumericOpposite(_ a: Self) -> Self { a.negated() }

  /// Adds in place.
  @_implements(FloatingPoint,+=(_:_:)) @_transparent
  public static func _floatingPointAdd(_ a: inout Self, _ b: Self) { a.add(b) }

  /// Subtracts in place.
  @_implements(FloatingPoint,-=(_:_:)) @_transparent
  public static func _floatingPointSubtract(_ a: inout Self, _ b: Self) { a = a.subtracting(b) }

  /// Multiplies in place.
  @_implements(FloatingPoint,*=(_:_:)) @_transparent
  public static func _floatingPointMultiply(_ a: inout Self, _ b: Self) { a = a.scaled(by: b) }

  /// Divides in place.
  @_implements(FloatingPoint,/=(_:_:)) @_transparent
  public static func _floatingPointDivide(_ a: inout Self, _ b: Self) { a = a.divided(by: b) }

  /// Replaces the number by its opposite; −0 from 0, as plain numbers do.
  @_transparent
  public mutating func negate() { self = negated() }

  /// Adds a product, with a single rounding of the value.
  @inlinable
  public mutating func addProduct(_ a: Self, _ b: Self) {
    let single = value.addingProduct(a.value, b.value)
    add(a.scaled(by: b))
    value = single
  }
}
