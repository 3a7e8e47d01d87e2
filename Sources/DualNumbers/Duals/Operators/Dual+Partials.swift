// The operators of ``GradientDual``.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `Dual+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension Dual where T == Partials<SIMD8<Double>> {
  /// The sum.
  @_transparent
  public static func + (a: GradientDual, b: GradientDual) -> GradientDual { sum(a, b) }

  /// The sum.
  @_transparent
  public static func + (a: GradientDual, b: @autoclosure () throws -> Double) rethrows -> GradientDual {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: GradientDual) -> GradientDual { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: GradientDual, b: GradientDual) -> GradientDual { difference(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: GradientDual, b: @autoclosure () throws -> Double) rethrows -> GradientDual {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: GradientDual) -> GradientDual { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: GradientDual, b: GradientDual) -> GradientDual { product(a, b) }

  /// The product.
  @_transparent
  public static func * (a: GradientDual, b: @autoclosure () throws -> Double) rethrows -> GradientDual {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Double, b: GradientDual) -> GradientDual { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: GradientDual, b: GradientDual) -> GradientDual { quotient(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: GradientDual, b: @autoclosure () throws -> Double) rethrows -> GradientDual {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: GradientDual) -> GradientDual { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: GradientDual) -> GradientDual { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@_transparent
public func pow(_ x: GradientDual, _ y: Double) -> GradientDual { x.applying(ConstantPower(exponent: y)) }

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Double, _ y: GradientDual) -> GradientDual { GradientDual(x).applying(Power(), y) }
