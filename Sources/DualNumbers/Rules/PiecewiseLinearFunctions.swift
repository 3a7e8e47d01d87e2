// The piecewise linear functions of the C library that its Swift module has for plain numbers only. The others, such as
// `fabs`, `floor`, `fmod` and `scalbn`, it has for every `FloatingPoint` type, and so for dual numbers.

/// The larger of two numbers; of a number and a NaN the number; of equal ones the second, as of `max`.
///
/// The derivatives are those of the one that is returned.
///
/// ```swift
/// derivative(of: { x in fmax(x, 0) * x }, at: 3)      // 6.0
/// ```
@_transparent
public func fmax<R: RealNumber>(_ x: R, _ y: R) -> R { R.maximum(x, y) }

/// The smaller of two numbers; of a number and a NaN the number; of equal ones the first, as of `min`.
///
/// The derivatives are those of the one that is returned.
///
/// ```swift
/// derivative(of: { x in fmin(x, 1) * x }, at: 3)      // 1.0
/// ```
@_transparent
public func fmin<R: RealNumber>(_ x: R, _ y: R) -> R { R.minimum(x, y) }

/// The positive difference: x − y, or 0 where x is not greater than y; NaN if one of them is.
///
/// The derivatives are those of x − y where x is greater, and 0 elsewhere.
///
/// ```swift
/// derivative(of: { x in fdim(x, 1) }, at: 3)          // 1.0
/// derivative(of: { x in fdim(x, 1) }, at: 0)          // 0.0
/// ```
@_transparent
public func fdim<R: RealNumber>(_ x: R, _ y: R) -> R { x <= y ? R.zero : x - y }

/// The magnitude of one number with the sign of another, zeros and NaN by their sign bit.
///
/// The derivatives are those of ±x with the sign held fixed.
///
/// ```swift
/// derivative(of: { x in copysign(x * x, x) }, at: -3) // 6.0
/// ```
@_transparent
public func copysign<R: RealNumber>(_ magnitude: R, _ sign: R) -> R {
  R(signOf: sign, magnitudeOf: magnitude)
}

/// The nearest whole number, the even one of two.
///
/// The function is constant between its jumps, so the derivatives are 0.
@_transparent
public func rint<R: RealNumber>(_ x: R) -> R { x.rounded(.toNearestOrEven) }

/// The nearest whole number, the even one of two: the same as ``rint(_:)``.
///
/// The function is constant between its jumps, so the derivatives are 0.
@_transparent
public func nearbyint<R: RealNumber>(_ x: R) -> R { rint(x) }
