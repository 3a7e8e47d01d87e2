// The operators of `DynamicTaylor<Double>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `TaylorNumber+Arithmetic.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension DynamicTaylor where Coefficient == Double {
  /// The sum.
  @_transparent
  public static func + (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    sum(a, b)
  }

  /// The difference.
  @_transparent
  public static func - (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    difference(a, b)
  }

  /// The product.
  @_transparent
  public static func * (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    product(a, b)
  }

  /// The quotient.
  @_transparent
  public static func / (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    quotient(a, b)
  }

  /// The opposite.
  @_transparent
  public static prefix func - (a: DynamicTaylor<Double>) -> DynamicTaylor<Double> { opposite(a) }
}
