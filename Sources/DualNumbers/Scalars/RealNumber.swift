/// A real number, plain or dual: what generic code that is to be differentiated is written against.
///
/// A function over `RealNumber` runs on `Double` and on every dual type of this package:
///
/// ```swift
/// func decay<T: RealNumber>(_ time: T) -> T { exp(-time / 2) * cos(3 * time) }
///
/// decay(1.0)                            // −0.6004608020736252
/// derivative(of: decay, at: 1.0)        // 0.04344956627520241
/// ```
///
/// The protocol refines `FloatingPoint`, so code written over `FloatingPoint`, `SignedNumeric`, `Comparable` or
/// `Strideable` takes dual numbers as it stands. The elementary functions are the global functions `exp`, `sin`,
/// `pow`, … of this module, which serve plain and dual numbers alike.
///
/// Its own requirements are few: a number is its own tangent, converts from `Double`, and knows how to apply a
/// ``UnaryFunction`` or ``BinaryFunction``. The functions are types and not static members of this protocol for
/// a reason: a static member `exp` of `Double` would hide the C library's `exp` from every extension of `Double`
/// that a client has written.
///
/// `Double`, `Float`, `Float16` and (on x86) `Float80` conform, and so does every dual type.
public protocol RealNumber: FloatingPoint, ExpressibleByFloatLiteral, Tangent
where Scalar == Self, Magnitude == Self {
  /// Four numbers of this type side by side: a SIMD vector where there is one.
  associatedtype Four: FourLanes = FourNumbers<Self> where Four.Scalar == Self

  /// The number nearest to a `Double`; for a dual number the constant with that value.
  init(_ value: Double)

  /// The function's value at this number.
  func applying<F: UnaryFunction>(_ function: F) -> Self

  /// The function's value at this number and another.
  func applying<F: BinaryFunction>(_ function: F, _ other: Self) -> Self

  /// The sine and the cosine of this number, which a rule needs together.
  func sineAndCosine() -> (sine: Self, cosine: Self)

  /// Value and first two derivatives of a function at this number.
  ///
  /// A plain number evaluates the function's rule; a dual number takes the derivatives at its value and moves
  /// each of them along its tangent, so that nested derivatives keep the accuracy of the rule.
  func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Self>

  /// Value and partial derivatives up to the second of a function at this number and another.
  func derivatives<F: BinaryFunction>(of function: F, _ other: Self) -> PartialDerivatives<Self>

  /// Value and first derivative of a function at this number: what first-order types need, and no more.
  func valueAndSlope<F: UnaryFunction>(of function: F) -> (value: Self, slope: Self)

  /// Value and first partial derivatives of a function at this number and another.
  func valueAndSlopes<F: BinaryFunction>(of function: F, _ other: Self) -> (value: Self, x: Self, y: Self)
}

extension RealNumber {
  /// The sine and the cosine of this number.
  @_transparent
  public func sineAndCosine() -> (sine: Self, cosine: Self) { (sin(self), cos(self)) }

  /// Value and first two derivatives of a function at this number.
  @_transparent
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Self> {
    function.derivatives(at: self)
  }

  /// Value and partial derivatives up to the second of a function at this number and another.
  @_transparent
  public func derivatives<F: BinaryFunction>(of function: F, _ other: Self) -> PartialDerivatives<Self> {
    function.derivatives(at: self, other)
  }

  /// Value and first derivative of a function at this number.
  @_transparent
  public func valueAndSlope<F: UnaryFunction>(of function: F) -> (value: Self, slope: Self) {
    let all = derivatives(of: function)
    return (all.value, all.first)
  }

  /// Value and first partial derivatives of a function at this number and another.
  @_transparent
  public func valueAndSlopes<F: BinaryFunction>(
    of function: F, _ other: Self
  ) -> (value: Self, x: Self, y: Self) {
    let all = derivatives(of: function, other)
    return (all.value, all.x, all.y)
  }
}

extension RealNumber {
  /// This number times a power of two, which is exact but for overflow and underflow.
  @inlinable
  func scaled(byPowerOf2 exponent: Int) -> Self {
    Self(sign: .plus, exponent: Exponent(exponent), significand: self)
  }
}
