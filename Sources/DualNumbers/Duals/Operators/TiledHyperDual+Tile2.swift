// The operators of `TiledHyperDual<HessianTile2>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `DualNumber+Operators.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension TiledHyperDual where Tile == HessianTile2 {
  /// The sum.
  @_transparent
  public static func + (a: TiledHyperDual<HessianTile2>, b: TiledHyperDual<HessianTile2>) -> TiledHyperDual<
    HessianTile2
  > { a.adding(b) }

  /// The difference.
  @_transparent
  public static func - (a: TiledHyperDual<HessianTile2>, b: TiledHyperDual<HessianTile2>) -> TiledHyperDual<
    HessianTile2
  > { a.subtracting(b) }

  /// The product.
  @_transparent
  public static func * (a: TiledHyperDual<HessianTile2>, b: TiledHyperDual<HessianTile2>) -> TiledHyperDual<
    HessianTile2
  > { a.scaled(by: b) }

  /// The quotient.
  @_transparent
  public static func / (a: TiledHyperDual<HessianTile2>, b: TiledHyperDual<HessianTile2>) -> TiledHyperDual<
    HessianTile2
  > { a.divided(by: b) }
}
