/// A number that carries Taylor coefficients: a truncated power series in one variable.
///
/// What ``Taylor``, whose order is part of its type, and ``DynamicTaylor``, whose order is chosen at run time, have
/// in common. Generic code that only calculates is better written over ``RealNumber``; this protocol is for code
/// that also reads derivatives off.
public protocol TaylorNumber: DualNumber {
  /// The highest power of the variable that the series keeps.
  var order: Int { get }

  /// The highest power whose coefficient may differ from zero: 0 for a constant, 1 for the variable.
  ///
  /// Operations leave out the terms beyond, which makes constants and polynomials cheap, and their higher
  /// derivatives exact zeros.
  var degree: Int { get }

  /// The value: what the same computation gives on plain numbers.
  var value: Value { get set }

  /// A number from its Taylor coefficients, the value first.
  ///
  /// - Parameters:
  ///   - order: The highest power that the series keeps.
  ///   - degree: The highest power whose coefficient may differ from zero, at most `order`.
  ///   - fill: Sets the coefficients from 0 to `degree`. There is room up to `order`, and all are 0 before.
  static func series(
    order: Int, degree: Int, _ fill: (UnsafeMutablePointer<Value>) -> Void
  ) -> Self

  /// Calls a function with the coefficients from 0 to ``degree``.
  func withCoefficients<Result>(_ body: (SeriesCoefficients<Value>) -> Result) -> Result

  /// Calls a function with room for series of an order beside the result.
  static func withScratch(order: Int, _ body: (TaylorScratch<Value>) -> Void)
}

/// Room for the series that a recurrence needs beside its result.
@frozen
public struct TaylorScratch<Scalar: RealNumber> {
  @usableFromInline let series: SeriesScratch<Scalar>

  @inlinable @inline(__always)
  init(_ series: SeriesScratch<Scalar>) { self.series = series }
}

// It points to memory that is valid during one call only.
@available(*, unavailable)
extension TaylorScratch: Sendable {}

// Reading coefficients and derivatives.
extension TaylorNumber {
  /// The Taylor coefficient of a power of the variable: the derivative divided by the power's factorial.
  ///
  /// - Parameter power: At least 0.
  /// - Returns: The coefficient; 0 beyond ``degree``, as the series of a constant has no further terms. Of a
  ///   series that is not a polynomial, coefficients beyond ``order`` are not known, and asking for one stops.
  @inlinable
  public func coefficient(_ power: Int) -> Value {
    require(
      power >= 0 && power <= Swift.max(order, 0),
      "coefficient(_:): expected a power from 0 to \(order), got \(power)")
    return power <= degree ? withCoefficients { $0[power] } : .zero
  }

  /// The derivative of an order: the Taylor coefficient times the order's factorial.
  ///
  /// - Parameter order: At least 0, at most the order of the series.
  @inlinable
  public func derivative(_ order: Int) -> Value { coefficient(order) * factorial(order) }
}

extension Tangent where Self: RealNumber {
  /// n! as a number of this kind; infinite from 171! on in double precision.
  @inlinable
  static func factorial(_ n: Int) -> Self {
    var product: Self = 1
    each(from: 2, through: n) { k in product = product * Self(k) }
    return product
  }
}

extension TaylorNumber {
  @inlinable @inline(__always)
  func factorial(_ n: Int) -> Value { Value.factorial(n) }
}
