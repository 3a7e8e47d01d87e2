// The operators of ``SparseHessianDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `Dual+Arithmetic.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension SparseHyperDual where Tile == HessianTile4 {
  /// The sum.
  @_transparent
  public static func + (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: SparseHessianDual) -> SparseHessianDual { opposite(a) }
}
