// The operators of ``SparseHessianDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `Dual+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension SparseHyperDual where Tile == HessianTile4 {
  /// The sum.
  @_transparent
  public static func + (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { sum(a, b) }

  /// The sum.
  @_transparent
  public static func + (a: SparseHessianDual, b: @autoclosure () throws -> Double) rethrows
    -> SparseHessianDual
  {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: SparseHessianDual) -> SparseHessianDual { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { difference(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: SparseHessianDual, b: @autoclosure () throws -> Double) rethrows
    -> SparseHessianDual
  {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: SparseHessianDual) -> SparseHessianDual { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { product(a, b) }

  /// The product.
  @_transparent
  public static func * (a: SparseHessianDual, b: @autoclosure () throws -> Double) rethrows
    -> SparseHessianDual
  {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Double, b: SparseHessianDual) -> SparseHessianDual { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: SparseHessianDual, b: SparseHessianDual) -> SparseHessianDual { quotient(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: SparseHessianDual, b: @autoclosure () throws -> Double) rethrows
    -> SparseHessianDual
  {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: SparseHessianDual) -> SparseHessianDual { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: SparseHessianDual) -> SparseHessianDual { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: SparseHessianDual, _ y: Double) -> SparseHessianDual {
  x.applying(Power(), SparseHessianDual(y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Double, _ y: SparseHessianDual) -> SparseHessianDual {
  SparseHessianDual(x).applying(Power(), y)
}
