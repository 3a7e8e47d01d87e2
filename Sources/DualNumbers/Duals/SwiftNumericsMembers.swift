// Members that swift-numerics' protocols have defaults for, in the types themselves.
//
// `Real` has its own `sqrt`, `exp10`, `signGamma` and `cosMinusOne` in an extension. Beside an extension of ours that
// would be ambiguous, and a conformance with an empty body would not compile; a member of the type comes first. The
// same goes for `/=`, which `AlgebraicField` asks for by that name. It is generic, but an operator that stands once in
// a statement costs the type checker nothing.

extension Dual {
  /// Divides in place.
  @_transparent
  public static func /= (a: inout Dual, b: Dual) { a = a.divided(by: b) }

  /// The square root.
  @_transparent
  public static func sqrt(_ x: Dual) -> Dual { x.applying(SquareRoot()) }

  /// 10ˣ.
  @_transparent
  public static func exp10(_ x: Dual) -> Dual { x.applying(Exponential10()) }

  /// The function cos x − 1, without cancellation near 0.
  @_transparent
  public static func cosMinusOne(_ x: Dual) -> Dual { x.applying(CosineMinusOne()) }

  /// The sign of the gamma function.
  @inlinable
  public static func signGamma(_ x: Dual) -> FloatingPointSign { DualNumbers.signGamma(x) }
}

extension HyperDual {
  /// Divides in place.
  @_transparent
  public static func /= (a: inout HyperDual, b: HyperDual) { a = a.divided(by: b) }

  /// The square root.
  @_transparent
  public static func sqrt(_ x: HyperDual) -> HyperDual { x.applying(SquareRoot()) }

  /// 10ˣ.
  @_transparent
  public static func exp10(_ x: HyperDual) -> HyperDual { x.applying(Exponential10()) }

  /// The function cos x − 1, without cancellation near 0.
  @_transparent
  public static func cosMinusOne(_ x: HyperDual) -> HyperDual { x.applying(CosineMinusOne()) }

  /// The sign of the gamma function.
  @inlinable
  public static func signGamma(_ x: HyperDual) -> FloatingPointSign { DualNumbers.signGamma(x) }
}

extension TiledHyperDual {
  /// Divides in place.
  @_transparent
  public static func /= (a: inout TiledHyperDual, b: TiledHyperDual) { a = a.divided(by: b) }

  /// The square root.
  @_transparent
  public static func sqrt(_ x: TiledHyperDual) -> TiledHyperDual { x.applying(SquareRoot()) }

  /// 10ˣ.
  @_transparent
  public static func exp10(_ x: TiledHyperDual) -> TiledHyperDual { x.applying(Exponential10()) }

  /// The function cos x − 1, without cancellation near 0.
  @_transparent
  public static func cosMinusOne(_ x: TiledHyperDual) -> TiledHyperDual { x.applying(CosineMinusOne()) }

  /// The sign of the gamma function.
  @inlinable
  public static func signGamma(_ x: TiledHyperDual) -> FloatingPointSign { DualNumbers.signGamma(x) }
}
