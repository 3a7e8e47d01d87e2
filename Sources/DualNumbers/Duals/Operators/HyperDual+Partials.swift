// The operators of ``HessianVectorDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `HyperDual+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension HyperDual where T == Partials<SIMD8<Double>> {
  /// The sum.
  @_transparent
  public static func + (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { sum(a, b) }

  /// The sum.
  @_transparent
  public static func + (a: HessianVectorDual, b: @autoclosure () throws -> Double) rethrows
    -> HessianVectorDual
  {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: HessianVectorDual) -> HessianVectorDual { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { difference(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: HessianVectorDual, b: @autoclosure () throws -> Double) rethrows
    -> HessianVectorDual
  {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: HessianVectorDual) -> HessianVectorDual { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { product(a, b) }

  /// The product.
  @_transparent
  public static func * (a: HessianVectorDual, b: @autoclosure () throws -> Double) rethrows
    -> HessianVectorDual
  {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Double, b: HessianVectorDual) -> HessianVectorDual { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: HessianVectorDual, b: HessianVectorDual) -> HessianVectorDual { quotient(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: HessianVectorDual, b: @autoclosure () throws -> Double) rethrows
    -> HessianVectorDual
  {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: HessianVectorDual) -> HessianVectorDual { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: HessianVectorDual) -> HessianVectorDual { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@_transparent
public func pow(_ x: HessianVectorDual, _ y: Double) -> HessianVectorDual {
  x.applying(ConstantPower(exponent: y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Double, _ y: HessianVectorDual) -> HessianVectorDual {
  HessianVectorDual(x).applying(Power(), y)
}
