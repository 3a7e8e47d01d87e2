// The functions of two numbers, between dual numbers and plain ones.
//
// They are disfavored: a literal stays a dual number, as in `max(x, 0)`, and a client's formulas on plain numbers do
// not get slower to compile. Without the attribute `numbers.map { max(0, $0) }.reduce(0, +)` is ambiguous, because
// the literal may be a dual number, and the corpus' plain formulas take two to three times as many of the solver's
// scopes. The price: in a formula with many operators the solver looks at them too late, and gives up.

/// The larger of a number and a constant; of equal ones the constant, as of any two the second.
///
/// The derivatives are those of the one that is returned. A NaN is returned if it comes first.
///
/// ```swift
/// let threshold = 0.5
/// derivative(of: { x in max(x, threshold) }, at: 1)       // 1.0
/// ```
@_transparent @_disfavoredOverload
public func max<D: DualNumber>(_ x: D, _ y: D.Value) -> D { max(x, D(y)) }

/// The larger of a constant and a number; of equal ones the number, as of any two the second.
///
/// The derivatives are those of the one that is returned.
@_transparent @_disfavoredOverload
public func max<D: DualNumber>(_ x: D.Value, _ y: D) -> D { max(D(x), y) }

/// The smaller of a number and a constant; of equal ones the number, as of any two the first.
///
/// The derivatives are those of the one that is returned.
///
/// ```swift
/// let limit = 0.5
/// derivative(of: { x in min(x, limit) }, at: 1)           // 0.0
/// ```
@_transparent @_disfavoredOverload
public func min<D: DualNumber>(_ x: D, _ y: D.Value) -> D { min(x, D(y)) }

/// The smaller of a constant and a number; of equal ones the constant, as of any two the first.
///
/// The derivatives are those of the one that is returned.
@_transparent @_disfavoredOverload
public func min<D: DualNumber>(_ x: D.Value, _ y: D) -> D { min(D(x), y) }

/// The angle of the point (x, y) in radians, from −π to π, with a constant x.
///
/// Derivatives: ``Arctangent2``.
@_transparent @_disfavoredOverload
public func atan2<D: DualNumber>(_ y: D, _ x: D.Value) -> D { atan2(y, D(x)) }

/// The angle of the point (x, y) in radians, from −π to π, with a constant y.
///
/// Derivatives: ``Arctangent2``.
@_transparent @_disfavoredOverload
public func atan2<D: DualNumber>(_ y: D.Value, _ x: D) -> D { atan2(D(y), x) }

/// The length of the vector (x, y), with a constant y.
///
/// Derivatives: ``Hypotenuse``.
@_transparent @_disfavoredOverload
public func hypot<D: DualNumber>(_ x: D, _ y: D.Value) -> D { hypot(x, D(y)) }

/// The length of the vector (x, y), with a constant x.
///
/// Derivatives: ``Hypotenuse``.
@_transparent @_disfavoredOverload
public func hypot<D: DualNumber>(_ x: D.Value, _ y: D) -> D { hypot(D(x), y) }

/// The larger of a number and a constant; of equal ones the constant, of a number and a NaN the number.
///
/// The derivatives are those of the one that is returned.
@_transparent @_disfavoredOverload
public func fmax<D: DualNumber>(_ x: D, _ y: D.Value) -> D { fmax(x, D(y)) }

/// The larger of a constant and a number; of equal ones the number, of a number and a NaN the number.
///
/// The derivatives are those of the one that is returned.
@_transparent @_disfavoredOverload
public func fmax<D: DualNumber>(_ x: D.Value, _ y: D) -> D { fmax(D(x), y) }

/// The smaller of a number and a constant; of equal ones the number, of a number and a NaN the number.
///
/// The derivatives are those of the one that is returned.
@_transparent @_disfavoredOverload
public func fmin<D: DualNumber>(_ x: D, _ y: D.Value) -> D { fmin(x, D(y)) }

/// The smaller of a constant and a number; of equal ones the constant, of a number and a NaN the number.
///
/// The derivatives are those of the one that is returned.
@_transparent @_disfavoredOverload
public func fmin<D: DualNumber>(_ x: D.Value, _ y: D) -> D { fmin(D(x), y) }

/// The positive difference of a number and a constant: x − y, or 0 where x is not greater than y.
///
/// The derivatives are those of x − y where x is greater, and 0 elsewhere.
@_transparent @_disfavoredOverload
public func fdim<D: DualNumber>(_ x: D, _ y: D.Value) -> D { fdim(x, D(y)) }

/// The positive difference of a constant and a number: x − y, or 0 where x is not greater than y.
///
/// The derivatives are those of x − y where x is greater, and 0 elsewhere.
@_transparent @_disfavoredOverload
public func fdim<D: DualNumber>(_ x: D.Value, _ y: D) -> D { fdim(D(x), y) }

/// The magnitude of a number with the sign of a constant.
///
/// The derivatives are those of ±x.
@_transparent @_disfavoredOverload
public func copysign<D: DualNumber>(_ magnitude: D, _ sign: D.Value) -> D { copysign(magnitude, D(sign)) }

/// The magnitude of a constant with the sign of a number: its derivatives are 0.
@_transparent @_disfavoredOverload
public func copysign<D: DualNumber>(_ magnitude: D.Value, _ sign: D) -> D { copysign(D(magnitude), sign) }

/// The remainder of a division by a constant, x − n y with n = x/y rounded towards zero.
///
/// The derivatives are those of x − n y with n held fixed.
///
/// ```swift
/// let turn = 2 * Double.pi
/// derivative(of: { angle in fmod(angle * angle, turn) }, at: 3)       // 6.0
/// ```
@_transparent @_disfavoredOverload
public func fmod<D: DualNumber>(_ x: D, _ y: D.Value) -> D { x.truncatingRemainder(dividingBy: y) }

/// The remainder of a division by a constant, x − n y with n = x/y rounded to the nearest whole number.
///
/// The derivatives are those of x − n y with n held fixed.
@_transparent @_disfavoredOverload
public func remainder<D: DualNumber>(_ x: D, _ y: D.Value) -> D { x.remainder(dividingBy: y) }

extension DualNumber {
  /// The remainder of a division by a constant, x − n y with n = x/y rounded towards zero.
  ///
  /// The derivatives are those of x − n y with n held fixed.
  @_transparent @_disfavoredOverload
  public func truncatingRemainder(dividingBy other: Value) -> Self {
    truncatingRemainder(dividingBy: Self(other))
  }

  /// The remainder of a division by a constant, x − n y with n = x/y rounded to the nearest whole number.
  ///
  /// The derivatives are those of x − n y with n held fixed.
  @_transparent @_disfavoredOverload
  public func remainder(dividingBy other: Value) -> Self { remainder(dividingBy: Self(other)) }
}
