// The operators between dual numbers and plain ones, once for all types that derivatives of `Double` come in.
//
// These are generic, and do no harm to the type checker: where one side is a plain `Double`, nothing else fits. A
// client's formulas on plain numbers pay for every operator that this module adds, whatever its type, and chains
// such as `numbers.map { $0 * 2 }.map { $0 + 1 }.reduce(0, +)` pay with the product of the counts. Two generic
// operators in the place of two for each type make such chains up to three times as quick to compile.

extension DualNumber where Value == Double {
  /// The sum.
  @_transparent
  public static func + (a: Self, b: Double) -> Self { a.adding(constant: b) }

  /// The sum.
  @_transparent
  public static func + (a: Double, b: Self) -> Self { b.adding(constant: a) }

  /// The difference.
  @_transparent
  public static func - (a: Self, b: Double) -> Self { a.subtracting(constant: b) }

  /// The difference.
  @_transparent
  public static func - (a: Double, b: Self) -> Self { b.subtracted(fromConstant: a) }

  /// The product.
  @_transparent
  public static func * (a: Self, b: Double) -> Self { a.multiplied(byConstant: b) }

  /// The product.
  @_transparent
  public static func * (a: Double, b: Self) -> Self { b.multiplied(byConstant: a) }

  /// The quotient.
  @_transparent
  public static func / (a: Self, b: Double) -> Self { a.divided(byConstant: b) }

  /// The quotient.
  @_transparent
  public static func / (a: Double, b: Self) -> Self { b.dividing(constant: a) }
}

// The powers are generic for a stronger reason: a concrete one for each type takes the literal in `pow(x - mean, 2)`
// for a dual number as well, and a client's standard deviation on plain numbers took the compiler over a second.
// And they require `_IsDouble`: with `Value == Double` in its place, gamma correction of a client's plain numbers,
// `levels.map { Int(255 * pow(Double($0) / 9, 1 / 2.2) + 0.5) }`, did not compile beside this module.

/// The power xʸ, with a constant second argument.
///
/// Derivatives: ``ConstantPower``.
@_transparent
public func pow<D: DualNumber>(_ x: D, _ y: Double) -> D where D.Value: _IsDouble {
  x.applying(ConstantPower(exponent: y))
}

/// The power xʸ, with a constant first argument.
///
/// Derivatives: ``Power``.
@_transparent
public func pow<D: DualNumber>(_ x: Double, _ y: D) -> D where D.Value: _IsDouble {
  D(x).applying(Power(), y)
}

/// The power nʸ of a whole number.
///
/// It gives a literal its own type: the 2 of `pow(2, y)` could else be a plain or a dual number, with no way to
/// choose.
///
/// Derivatives: ``Power``.
@_transparent
public func pow<D: DualNumber>(_ n: Int, _ y: D) -> D where D.Value: _IsDouble {
  D(Double(n)).applying(Power(), y)
}

/// A scalar that is `Double`: `D.Value: _IsDouble` says no more than `D.Value == Double`.
///
/// It says so as a conformance, for the compiler's sake: where any function of a name has a same-type requirement,
/// the type checker of Swift 6.3 tries all functions of that name blindly instead of the fitting ones first.
public protocol _IsDouble: RealNumber {}

extension Double: _IsDouble {}
