// The operators of ``HessianDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `TiledHyperDual+Arithmetic.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension TiledHyperDual where Tile == HessianTile4 {
  /// The sum.
  @_transparent
  public static func + (a: HessianDual, b: HessianDual) -> HessianDual { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: HessianDual, b: HessianDual) -> HessianDual { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: HessianDual, b: HessianDual) -> HessianDual { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: HessianDual, b: HessianDual) -> HessianDual { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: HessianDual) -> HessianDual { opposite(a) }
}
