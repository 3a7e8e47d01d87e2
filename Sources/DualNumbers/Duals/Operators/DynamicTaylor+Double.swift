// The operators of `DynamicTaylor<Double>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `TaylorNumber+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension DynamicTaylor where Coefficient == Double {
  /// The sum.
  @_transparent
  public static func + (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    sum(a, b)
  }

  /// The sum.
  @_transparent
  public static func + (a: DynamicTaylor<Double>, b: @autoclosure () throws -> Double) rethrows
    -> DynamicTaylor<Double>
  {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    difference(a, b)
  }

  /// The difference.
  @_transparent
  public static func - (a: DynamicTaylor<Double>, b: @autoclosure () throws -> Double) rethrows
    -> DynamicTaylor<Double>
  {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    product(a, b)
  }

  /// The product.
  @_transparent
  public static func * (a: DynamicTaylor<Double>, b: @autoclosure () throws -> Double) rethrows
    -> DynamicTaylor<Double>
  {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Double, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: DynamicTaylor<Double>, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
    quotient(a, b)
  }

  /// The quotient.
  @_transparent
  public static func / (a: DynamicTaylor<Double>, b: @autoclosure () throws -> Double) rethrows
    -> DynamicTaylor<Double>
  {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: DynamicTaylor<Double>) -> DynamicTaylor<Double> { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: DynamicTaylor<Double>) -> DynamicTaylor<Double> { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@_transparent
public func pow(_ x: DynamicTaylor<Double>, _ y: Double) -> DynamicTaylor<Double> {
  x.applying(ConstantPower(exponent: y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Double, _ y: DynamicTaylor<Double>) -> DynamicTaylor<Double> {
  DynamicTaylor<Double>(x).applying(Power(), y)
}
