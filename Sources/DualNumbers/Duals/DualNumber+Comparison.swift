// Comparison with a plain number.
//
// These are generic and disfavoured, unlike the arithmetic operators: concrete ones would make `x < 0` ambiguous
// for every plain `Double` of a client, as the literal could then be a dual number.

extension DualNumber {
  /// Whether the value is less than a plain number.
  @_disfavoredOverload @_transparent
  public static func < (a: Self, b: Value) -> Bool { a.value < b }

  /// Whether a plain number is less than the value of a dual number.
  @_disfavoredOverload @_transparent
  public static func < (a: Value, b: Self) -> Bool { a < b.value }

  /// Whether the value is less than or equal to a plain number.
  @_disfavoredOverload @_transparent
  public static func <= (a: Self, b: Value) -> Bool { a.value <= b }

  /// Whether a plain number is less than or equal to the value of a dual number.
  @_disfavoredOverload @_transparent
  public static func <= (a: Value, b: Self) -> Bool { a <= b.value }

  /// Whether the value is greater than a plain number.
  @_disfavoredOverload @_transparent
  public static func > (a: Self, b: Value) -> Bool { a.value > b }

  /// Whether a plain number is greater than the value of a dual number.
  @_disfavoredOverload @_transparent
  public static func > (a: Value, b: Self) -> Bool { a > b.value }

  /// Whether the value is greater than or equal to a plain number.
  @_disfavoredOverload @_transparent
  public static func >= (a: Self, b: Value) -> Bool { a.value >= b }

  /// Whether a plain number is greater than or equal to the value of a dual number.
  @_disfavoredOverload @_transparent
  public static func >= (a: Value, b: Self) -> Bool { a >= b.value }

  /// Whether the value equals a plain number.
  @_disfavoredOverload @_transparent
  public static func == (a: Self, b: Value) -> Bool { a.value == b }

  /// Whether a plain number equals the value of a dual number.
  @_disfavoredOverload @_transparent
  public static func == (a: Value, b: Self) -> Bool { a == b.value }

  /// Whether the value differs from a plain number.
  @_disfavoredOverload @_transparent
  public static func != (a: Self, b: Value) -> Bool { a.value != b }

  /// Whether a plain number differs from the value of a dual number.
  @_disfavoredOverload @_transparent
  public static func != (a: Value, b: Self) -> Bool { a != b.value }
}
