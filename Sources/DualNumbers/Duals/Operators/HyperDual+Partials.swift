// The operators of ``HessianVectorDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `HyperDual+Arithmetic.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension HyperDual where T == Partials<SIMD8<Double>> {
  /// The sum.
  @_transparent
  public static func + (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: HessianVectorDual) -> HessianVectorDual { opposite(a) }
}
