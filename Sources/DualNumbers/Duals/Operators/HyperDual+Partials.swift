// The operators of ``HessianVectorDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `DualNumber+Operators.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension HyperDual where T == Partials<SIMD8<Double>> {
  /// The sum.
  @_transparent
  public static func + (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { a.adding(b) }

  /// The difference.
  @_transparent
  public static func - (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { a.subtracting(b) }

  /// The product.
  @_transparent
  public static func * (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { a.scaled(by: b) }

  /// The quotient.
  @_transparent
  public static func / (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { a.divided(by: b) }
}
