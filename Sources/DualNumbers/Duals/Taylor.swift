/// A truncated power series in one variable: a value with all its derivatives up to an order.
///
/// A dual number a + b ε keeps the first two terms of Taylor's series, because ε² = 0. Let the unit's powers live up
/// to tⁿ, with tⁿ⁺¹ = 0, and a number carries all of them:
///
///     f(x + t) = f(x) + f′(x) t + f″(x)/2 t² + … + f⁽ⁿ⁾(x)/n! tⁿ
///
/// Products multiply as polynomials do and forget what is beyond tⁿ:
///
///     (a b)ₖ = a₀ bₖ + a₁ bₖ₋₁ + … + aₖ b₀
///
/// and each elementary function has a recurrence for its coefficients. With y = eᵘ, the equation y′ = y u′ gives
/// k yₖ = Σ j uⱼ yₖ₋ⱼ. So all derivatives up to the n-th come out of one evaluation that costs n² times what the
/// function costs, where derivatives nested n deep would cost 2ⁿ.
///
/// ```swift
/// let x = Taylor<4, Double>(variable: 0)
/// let y = exp(2 * x)              // 1.0 + 2.0t + 2.0t² + 1.3333333333333333t³ + 0.6666666666666666t⁴ + O(t⁵)
/// y.derivative(4)                 // 16.0
/// ```
///
/// The order is part of the type, the coefficients are stored in line, and no operation allocates memory.
/// ``DynamicTaylor`` takes an order that is known at run time only. Over dual numbers, `Taylor<5, Dual<Double>>`, the
/// series carries the derivative of each of its coefficients with respect to a parameter.
///
/// The promises are those of ``Dual``: the value is, bit for bit, what plain numbers give; comparison looks at the
/// value only; and a coefficient that is exactly zero stays zero where a function's derivatives are not finite. A
/// number knows its ``degree``, so that higher derivatives of polynomials are exact zeros.
///
/// The first two derivatives are as accurate as those of ``HyperDual``, a few units in the last place. From there on
/// the recurrences add a unit or two a step, and where terms of a sum cancel, near the zero of a derivative, only
/// that derivative's absolute error stays small.
///
/// Source: A. Griewank, A. Walther, *Evaluating Derivatives*, 2nd edition, SIAM 2008, chapter 13.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@frozen
public struct Taylor<let order: Int, Coefficient: RealNumber> {
  // There are no concrete operators, as `DynamicTaylor` has them. They would be generic in the order, and the type
  // checker then took 266 ms instead of 19 for `pow(10, -2 + Double(n) / 10)` on plain numbers, and seconds for
  // formulas of Taylor numbers. Generic code uses the operators of the number protocols.

  // The coefficients lie in memory one after the other: the value, then those from the first on.

  /// The value: what the same computation gives on plain numbers.
  public var value: Coefficient

  @usableFromInline var higher: InlineArray<order, Coefficient>

  @usableFromInline var storedDegree: Int

  /// A constant: a number whose derivatives are zero.
  @inlinable @inline(__always)
  public init(_ value: Coefficient) {
    self.value = value
    self.higher = InlineArray(repeating: .zero)
    self.storedDegree = 0
  }

  /// The variable: x + t, whose first derivative is 1.
  ///
  /// - Parameter value: The point x.
  @inlinable @inline(__always)
  public init(variable value: Coefficient) {
    self.init(value)
    if order > 0 {
      higher[0] = 1
      storedDegree = 1
    }
  }

  /// A series from its Taylor coefficients, the value first.
  ///
  /// - Parameter coefficients: From one to `order` + 1 coefficients; those that are missing are 0.
  /// - Precondition: There is a coefficient, and no more of them than `order` + 1.
  @inlinable
  public init(coefficients: some Collection<Coefficient>) {
    let count = coefficients.count
    require(
      count >= 1 && count <= Self.order + 1,
      "Taylor(coefficients:): expected 1 to \(Self.order + 1) coefficients, got \(count)")
    self = Self.series(order: Self.order, degree: count - 1) { result in
      for (k, coefficient) in coefficients.enumerated() { result[k] = coefficient }
    }
  }
}

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension Taylor: Sendable {}

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension Taylor: TaylorNumber {
  /// The type of the value and of the coefficients.
  public typealias Value = Coefficient

  /// A Taylor number is a scalar and so its own tangent.
  public typealias Scalar = Taylor<order, Coefficient>

  /// The highest power of the variable that the series keeps.
  @_transparent
  public var order: Int { Self.order }

  /// The highest power whose coefficient may differ from zero.
  @_transparent
  public var degree: Int { storedDegree }

  /// A number from its Taylor coefficients.
  @inlinable @inline(__always)
  public static func series(
    order: Int, degree: Int, _ fill: (UnsafeMutablePointer<Coefficient>) -> Void
  ) -> Taylor {
    var coefficients = TaylorCoefficients<order, Coefficient>()
    coefficients.withPointer(fill)
    return Taylor(coefficients, degree: degree)
  }

  /// Calls a function with the coefficients.
  @inlinable @inline(__always)
  public func withCoefficients<Result>(_ body: (SeriesCoefficients<Coefficient>) -> Result) -> Result {
    let degree = degree
    var coefficients = TaylorCoefficients(value, higher)
    return coefficients.withPointer { body(SeriesCoefficients($0, degree: degree)) }
  }

  /// Calls a function with room for series beside the result.
  @inlinable @inline(__always)
  public static func withScratch(order: Int, _ body: (TaylorScratch<Coefficient>) -> Void) {
    // Four variables of their own: what a recurrence does not use, the optimiser removes.
    var a = TaylorCoefficients<order, Coefficient>()
    var b = TaylorCoefficients<order, Coefficient>()
    var c = TaylorCoefficients<order, Coefficient>()
    var d = TaylorCoefficients<order, Coefficient>()
    a.withPointer { a in
      b.withPointer { b in
        c.withPointer { c in
          d.withPointer { d in body(TaylorScratch(SeriesScratch(a, b, c, d))) }
        }
      }
    }
  }

  @inlinable @inline(__always)
  init(_ coefficients: TaylorCoefficients<order, Coefficient>, degree: Int) {
    self.value = coefficients.value
    self.higher = coefficients.higher
    self.storedDegree = degree
  }
}

/// The coefficients of a ``Taylor`` number without its degree, one after the other in memory.
///
/// Recurrences work on them through pointers. What pointers reach the optimiser must read again after each store, and
/// a degree among them would be unknown to it: no loop over coefficients would be unrolled.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@frozen @usableFromInline
struct TaylorCoefficients<let order: Int, Coefficient: RealNumber> {
  @usableFromInline var value: Coefficient

  @usableFromInline var higher: InlineArray<order, Coefficient>

  @inlinable @inline(__always)
  init() { self.init(.zero, InlineArray(repeating: .zero)) }

  @inlinable @inline(__always)
  init(_ value: Coefficient, _ higher: InlineArray<order, Coefficient>) {
    self.value = value
    self.higher = higher
  }

  /// Calls a function with the place of the coefficients.
  @inlinable @inline(__always)
  mutating func withPointer<Result>(_ body: (UnsafeMutablePointer<Coefficient>) -> Result) -> Result {
    withUnsafeMutablePointer(to: &self) {
      body(UnsafeMutableRawPointer($0).assumingMemoryBound(to: Coefficient.self))
    }
  }
}
