// The operators of `Dual<Float>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `DualNumber+Operators.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension Dual where T == Float {
  /// The sum.
  @_transparent
  public static func + (a: Dual<Float>, b: Dual<Float>) -> Dual<Float> { a.adding(b) }

  /// The sum.
  @_transparent
  public static func + (a: Dual<Float>, b: @autoclosure () throws -> Float) rethrows -> Dual<Float> {
    try a.adding(constant: b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Float, b: Dual<Float>) -> Dual<Float> { b.adding(constant: a) }

  /// The difference.
  @_transparent
  public static func - (a: Dual<Float>, b: Dual<Float>) -> Dual<Float> { a.subtracting(b) }

  /// The difference.
  @_transparent
  public static func - (a: Dual<Float>, b: @autoclosure () throws -> Float) rethrows -> Dual<Float> {
    try a.subtracting(constant: b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Float, b: Dual<Float>) -> Dual<Float> { b.subtracted(fromConstant: a) }

  /// The product.
  @_transparent
  public static func * (a: Dual<Float>, b: Dual<Float>) -> Dual<Float> { a.scaled(by: b) }

  /// The product.
  @_transparent
  public static func * (a: Dual<Float>, b: @autoclosure () throws -> Float) rethrows -> Dual<Float> {
    try a.multiplied(byConstant: b())
  }

  /// The product.
  @_transparent
  public static func * (a: Float, b: Dual<Float>) -> Dual<Float> { b.multiplied(byConstant: a) }

  /// The quotient.
  @_transparent
  public static func / (a: Dual<Float>, b: Dual<Float>) -> Dual<Float> { a.divided(by: b) }

  /// The quotient.
  @_transparent
  public static func / (a: Dual<Float>, b: @autoclosure () throws -> Float) rethrows -> Dual<Float> {
    try a.divided(byConstant: b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Float, b: Dual<Float>) -> Dual<Float> { b.dividing(constant: a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@_transparent
public func pow(_ x: Dual<Float>, _ y: Float) -> Dual<Float> {
  x.applying(ConstantPower(exponent: Double(y)))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Float, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>(x).applying(Power(), y) }
