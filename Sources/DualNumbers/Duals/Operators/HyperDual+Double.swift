// The operators of `HyperDual<Double>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `HyperDual+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension HyperDual where T == Double {
  /// The sum.
  @_transparent
  public static func + (a: HyperDual<Double>, b: HyperDual<Double>) -> HyperDual<Double> { sum(a, b) }

  /// The sum.
  @_transparent
  public static func + (a: HyperDual<Double>, b: @autoclosure () throws -> Double) rethrows -> HyperDual<
    Double
  > {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: HyperDual<Double>) -> HyperDual<Double> { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: HyperDual<Double>, b: HyperDual<Double>) -> HyperDual<Double> { difference(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: HyperDual<Double>, b: @autoclosure () throws -> Double) rethrows -> HyperDual<
    Double
  > {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: HyperDual<Double>) -> HyperDual<Double> { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: HyperDual<Double>, b: HyperDual<Double>) -> HyperDual<Double> { product(a, b) }

  /// The product.
  @_transparent
  public static func * (a: HyperDual<Double>, b: @autoclosure () throws -> Double) rethrows -> HyperDual<
    Double
  > {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Double, b: HyperDual<Double>) -> HyperDual<Double> { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: HyperDual<Double>, b: HyperDual<Double>) -> HyperDual<Double> { quotient(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: HyperDual<Double>, b: @autoclosure () throws -> Double) rethrows -> HyperDual<
    Double
  > {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: HyperDual<Double>) -> HyperDual<Double> { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: HyperDual<Double>) -> HyperDual<Double> { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@_transparent
public func pow(_ x: HyperDual<Double>, _ y: Double) -> HyperDual<Double> {
  x.applying(ConstantPower(exponent: y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Double, _ y: HyperDual<Double>) -> HyperDual<Double> {
  HyperDual<Double>(x).applying(Power(), y)
}
