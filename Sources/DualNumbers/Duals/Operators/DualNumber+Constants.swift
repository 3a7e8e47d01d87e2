// The operators between dual numbers and plain ones, once for all types that derivatives of `Double` come in.
//
// These are generic, and do no harm to the type checker: where one side is a plain `Double`, nothing else fits. A
// client's formulas on plain numbers pay for every operator that this module adds, whatever its type, and chains
// such as `numbers.map { $0 * 2 }.map { $0 + 1 }.reduce(0, +)` pay with the product of the counts. Two generic
// operators in the place of two for each type make such chains up to three times as quick to compile.

extension DualNumber where Value == Double {
  /// The sum.
  @_transparent
  public static func + (a: Self, b: Double) -> Self { a.adding(constant: b) }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: Self) -> Self { b.adding(constant: a) }

  /// The difference.
  @_transparent
  public static func - (a: Self, b: Double) -> Self { a.subtracting(constant: b) }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: Self) -> Self { b.subtracted(fromConstant: a) }

  /// The product.
  @_transparent
  public static func * (a: Self, b: Double) -> Self { a.multiplied(byConstant: b) }

  /// The product.
  @_transparent
  public static func * (a: Double, b: Self) -> Self { b.multiplied(byConstant: a) }

  /// The quotient.
  @_transparent
  public static func / (a: Self, b: Double) -> Self { a.divided(byConstant: b) }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: Self) -> Self { b.dividing(constant: a) }
}
