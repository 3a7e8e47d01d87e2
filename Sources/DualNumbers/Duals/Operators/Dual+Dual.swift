// The operators of `Dual<Dual<Double>>`, whose scalar is `Dual<Double>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `Dual+Arithmetic.swift`), which is why
// they are spelled out for each tangent that closures meet. Those between a dual number and its scalar also run
// two to three times faster than a constant lifted to a dual number. Where the scalar stands on the right it is
// an autoclosure, so that the operator cannot stand for a function of two numbers: else the plain
// `numbers.map { $0 * 2 }.reduce(0, +)` of any client could also mean a dual sum, and would be ambiguous.

extension Dual where T == Dual<Double> {
  /// The sum.
  @_transparent
  public static func + (a: Dual<Dual<Double>>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { sum(a, b) }

  /// The sum.
  @_transparent
  public static func + (a: Dual<Dual<Double>>, b: @autoclosure () throws -> Dual<Double>) rethrows -> Dual<
    Dual<Double>
  > {
    try sum(a, b())
  }

  /// The sum.
  @_transparent
  public static func + (a: Dual<Double>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { sum(a, b) }

  /// The difference.
  @_transparent
  public static func - (a: Dual<Dual<Double>>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    difference(a, b)
  }

  /// The difference.
  @_transparent
  public static func - (a: Dual<Dual<Double>>, b: @autoclosure () throws -> Dual<Double>) rethrows -> Dual<
    Dual<Double>
  > {
    try difference(a, b())
  }

  /// The difference.
  @_transparent
  public static func - (a: Dual<Double>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { difference(a, b) }

  /// The product.
  @_transparent
  public static func * (a: Dual<Dual<Double>>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { product(a, b) }

  /// The product.
  @_transparent
  public static func * (a: Dual<Dual<Double>>, b: @autoclosure () throws -> Dual<Double>) rethrows -> Dual<
    Dual<Double>
  > {
    try product(a, b())
  }

  /// The product.
  @_transparent
  public static func * (a: Dual<Double>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { product(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: Dual<Dual<Double>>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { quotient(a, b) }

  /// The quotient.
  @_transparent
  public static func / (a: Dual<Dual<Double>>, b: @autoclosure () throws -> Dual<Double>) rethrows -> Dual<
    Dual<Double>
  > {
    try quotient(a, b())
  }

  /// The quotient.
  @_transparent
  public static func / (a: Dual<Double>, b: Dual<Dual<Double>>) -> Dual<Dual<Double>> { quotient(a, b) }

  /// The opposite.
  @_transparent
  public static prefix func - (a: Dual<Dual<Double>>) -> Dual<Dual<Double>> { opposite(a) }
}

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Dual<Dual<Double>>, _ y: Dual<Double>) -> Dual<Dual<Double>> {
  x.applying(Power(), Dual<Dual<Double>>(y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow(_ x: Dual<Double>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(x).applying(Power(), y)
}
