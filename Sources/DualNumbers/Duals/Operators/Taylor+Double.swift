// The operators of `Taylor<order, Double>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `TaylorNumber+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension Taylor where Coefficient == Double {
  /// The sum.
  @_transparent
  public static func + (a: Taylor<order, Double>, b: Taylor<order, Double>) -> Taylor<order, Double> {
    sum(a, b)
  }

  /// The sum.
  @_transparent
  public static func + (a: Taylor<order, Double>, b: @autoclosure () throws -> Double) rethrows -> Taylor<
    order, Double
  > {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: Taylor<order, Double>) -> Taylor<order, Double> { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: Taylor<order, Double>, b: Taylor<order, Double>) -> Taylor<order, Double> {
    difference(a, b)
  }

  /// The difference.
  @_transparent
  public static func - (a: Taylor<order, Double>, b: @autoclosure () throws -> Double) rethrows -> Taylor<
    order, Double
  > {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: Taylor<order, Double>) -> Taylor<order, Double> { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: Taylor<order, Double>, b: Taylor<order, Double>) -> Taylor<order, Double> {
    product(a, b)
  }

  /// The product.
  @_transparent
  public static func * (a: Taylor<order, Double>, b: @autoclosure () throws -> Double) rethrows -> Taylor<
    order, Double
  > {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Double, b: Taylor<order, Double>) -> Taylor<order, Double> { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: Taylor<order, Double>, b: Taylor<order, Double>) -> Taylor<order, Double> {
    quotient(a, b)
  }

  /// The quotient.
  @_transparent
  public static func / (a: Taylor<order, Double>, b: @autoclosure () throws -> Double) rethrows -> Taylor<
    order, Double
  > {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: Taylor<order, Double>) -> Taylor<order, Double> { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: Taylor<order, Double>) -> Taylor<order, Double> { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@_transparent
public func pow<let order: Int>(_ x: Taylor<order, Double>, _ y: Double) -> Taylor<order, Double> {
  x.applying(ConstantPower(exponent: y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@_transparent
public func pow<let order: Int>(_ x: Double, _ y: Taylor<order, Double>) -> Taylor<order, Double> {
  Taylor<order, Double>(x).applying(Power(), y)
}
