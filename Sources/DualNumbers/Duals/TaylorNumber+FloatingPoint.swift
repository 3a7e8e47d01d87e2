// The witnesses of the number protocols' operators, under names that the type checker does not see when it looks
// for an operator (see `Dual+Arithmetic.swift`).

extension TaylorNumber {
  /// The sum.
  @_implements(AdditiveArithmetic,+(_:_:)) @_transparent
  public static func _additiveSum(_ a: Self, _ b: Self) -> Self { sum(a, b) }

  /// The difference.
  @_implements(AdditiveArithmetic,-(_:_:)) @_transparent
  public static func _additiveDifference(_ a: Self, _ b: Self) -> Self { difference(a, b) }

  /// Adds in place.
  @_implements(AdditiveArithmetic,+=(_:_:)) @_transparent
  public static func _additiveAdd(_ a: inout Self, _ b: Self) { a = sum(a, b) }

  /// Subtracts in place.
  @_implements(AdditiveArithmetic,-=(_:_:)) @_transparent
  public static func _additiveSubtract(_ a: inout Self, _ b: Self) { a = difference(a, b) }

  /// The product.
  @_implements(Numeric,*(_:_:)) @_transparent
  public static func _numericProduct(_ a: Self, _ b: Self) -> Self { product(a, b) }

  /// Multiplies in place.
  @_implements(Numeric,*=(_:_:)) @_transparent
  public static func _numericMultiply(_ a: inout Self, _ b: Self) { a = product(a, b) }

  /// The sum.
  @_implements(FloatingPoint,+(_:_:)) @_transparent
  public static func _floatingPointSum(_ a: Self, _ b: Self) -> Self { sum(a, b) }

  /// The difference.
  @_implements(FloatingPoint,-(_:_:)) @_transparent
  public static func _floatingPointDifference(_ a: Self, _ b: Self) -> Self { difference(a, b) }

  /// The product.
  @_implements(FloatingPoint,*(_:_:)) @_transparent
  public static func _floatingPointProduct(_ a: Self, _ b: Self) -> Self { product(a, b) }

  /// The quotient.
  @_implements(FloatingPoint,/(_:_:)) @_transparent
  public static func _floatingPointQuotient(_ a: Self, _ b: Self) -> Self { quotient(a, b) }

  /// Adds in place.
  @_implements(FloatingPoint,+=(_:_:)) @_transparent
  public static func _floatingPointAdd(_ a: inout Self, _ b: Self) { a = sum(a, b) }

  /// Subtracts in place.
  @_implements(FloatingPoint,-=(_:_:)) @_transparent
  public static func _floatingPointSubtract(_ a: inout Self, _ b: Self) { a = difference(a, b) }

  /// Multiplies in place.
  @_implements(FloatingPoint,*=(_:_:)) @_transparent
  public static func _floatingPointMultiply(_ a: inout Self, _ b: Self) { a = product(a, b) }

  /// Divides in place.
  @_implements(FloatingPoint,/=(_:_:)) @_transparent
  public static func _floatingPointDivide(_ a: inout Self, _ b: Self) { a = quotient(a, b) }

  /// Replaces the number by its opposite; −0 from 0, as plain numbers do.
  @_transparent
  public mutating func negate() { self = Self.opposite(self) }

  /// Adds a product, with a single rounding of the value.
  @inlinable
  public mutating func addProduct(_ a: Self, _ b: Self) {
    let single = value.addingProduct(a.value, b.value)
    self = Self.sum(self, Self.product(a, b)).beginning(with: single)
  }
}
