// What `FloatingPoint` asks beyond arithmetic, once for all dual types.
//
// Every member answers for the value as the plain type does. Where the result is again a dual number, its
// tangent is the derivative of that operation as a function of x: rounding is piecewise constant (slope 0),
// neighbours and remainders move along with x, the significand is x divided by a power of two.

extension DualNumber {
  /// The magnitude: the number itself, or its opposite where the value is negative; slope 0 at a value of 0.
  @inlinable @inline(__always)
  public var magnitude: Self { applying(DualNumbers.Magnitude()) }

  /// Whether the value is negative, zeros and NaN by their sign bit.
  @_transparent
  public var sign: FloatingPointSign { value.sign }

  /// The exponent of the value.
  @inlinable
  public var exponent: Value.Exponent { value.exponent }

  /// The significand: the number divided by 2 to its exponent and by its sign, with the tangent scaled alike.
  @inlinable
  public var significand: Self {
    guard value.isFinite && value != 0 else { return Self(value.significand) }
    let slope = Value(sign: value.sign, exponent: -value.exponent, significand: 1)
    return chained(Derivatives(value: value.significand, first: slope, second: 0))
  }

  /// A number from its parts, ± significand · 2 to the exponent, with the significand's tangent scaled alike.
  @inlinable
  public init(sign: FloatingPointSign, exponent: Value.Exponent, significand: Self) {
    let slope = Value(sign: sign, exponent: exponent, significand: 1)
    self = significand.chained(
      Derivatives(
        value: Value(sign: sign, exponent: exponent, significand: significand.value), first: slope, second: 0)
    )
  }

  /// A number with the sign of one and the magnitude of another, whose tangent it carries with that sign.
  @inlinable
  public init(signOf signSource: Self, magnitudeOf magnitudeSource: Self) {
    let flips = signSource.sign != magnitudeSource.sign
    self = flips ? -magnitudeSource : magnitudeSource
  }

  /// The distance to the next number of the value's type: a constant.
  @inlinable
  public var ulp: Self { Self(value.ulp) }

  /// The least number greater than this one, with the same tangent.
  @inlinable
  public var nextUp: Self { chained(Derivatives(value: value.nextUp, first: 1, second: 0)) }

  /// The greatest number less than this one, with the same tangent.
  @inlinable
  public var nextDown: Self { chained(Derivatives(value: value.nextDown, first: 1, second: 0)) }

  /// Rounds the value to a whole number; the result is constant between the jumps, so the tangent is zero.
  @inlinable
  public mutating func round(_ rule: FloatingPointRoundingRule) { self = Self(value.rounded(rule)) }

  /// Replaces the number by its remainder, x − n y with n = x/y rounded to the nearest whole number.
  ///
  /// The tangent is that of x − n y with n held fixed.
  @inlinable
  public mutating func formRemainder(dividingBy other: Self) {
    let remainder = value.remainder(dividingBy: other.value)
    let quotient = (value / other.value - remainder / other.value).rounded(.toNearestOrEven)
    self = chained(
      PartialDerivatives(value: remainder, x: 1, y: -quotient, xx: 0, xy: 0, yy: 0), other)
  }

  /// Replaces the number by its remainder, x − n y with n = x/y rounded towards zero.
  ///
  /// The tangent is that of x − n y with n held fixed.
  @inlinable
  public mutating func formTruncatingRemainder(dividingBy other: Self) {
    let remainder = value.truncatingRemainder(dividingBy: other.value)
    let quotient = (value / other.value - remainder / other.value).rounded(.toNearestOrEven)
    self = chained(
      PartialDerivatives(value: remainder, x: 1, y: -quotient, xx: 0, xy: 0, yy: 0), other)
  }

  /// Replaces the number by its square root.
  @inlinable @inline(__always)
  public mutating func formSquareRoot() { self = applying(SquareRoot()) }

  /// The square root.
  @inlinable @inline(__always)
  public func squareRoot() -> Self { applying(SquareRoot()) }

  /// Whether the values are equal.
  @_transparent
  public func isEqual(to other: Self) -> Bool { value == other.value }

  /// Whether the value is less than another's.
  @_transparent
  public func isLess(than other: Self) -> Bool { value < other.value }

  /// Whether the value is less than or equal to another's.
  @_transparent
  public func isLessThanOrEqualTo(_ other: Self) -> Bool { value <= other.value }

  /// Whether the value comes before another's or at the same place in the IEEE 754 total order.
  @inlinable
  public func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool {
    value.isTotallyOrdered(belowOrEqualTo: other.value)
  }

  /// Feeds the value, and only the value, to a hasher: equal numbers hash alike.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// The number that lies a distance away.
  @_transparent
  public func advanced(by distance: Self) -> Self { self + distance }

  /// The distance to another number.
  @_transparent
  public func distance(to other: Self) -> Self { other - self }
}

// Classification looks at the value.
extension DualNumber {
  /// Whether the value is normal.
  @_transparent
  public var isNormal: Bool { value.isNormal }

  /// Whether the value is finite.
  @_transparent
  public var isFinite: Bool { value.isFinite }

  /// Whether the value is a zero.
  @_transparent
  public var isZero: Bool { value.isZero }

  /// Whether the value is subnormal.
  @_transparent
  public var isSubnormal: Bool { value.isSubnormal }

  /// Whether the value is infinite.
  @_transparent
  public var isInfinite: Bool { value.isInfinite }

  /// Whether the value is NaN.
  @_transparent
  public var isNaN: Bool { value.isNaN }

  /// Whether the value is a signalling NaN.
  @_transparent
  public var isSignalingNaN: Bool { value.isSignalingNaN }

  /// Whether the value is canonical.
  @_transparent
  public var isCanonical: Bool { value.isCanonical }
}

// The constants of the value's type.
extension DualNumber {
  /// The radix of the value's type.
  @inlinable
  public static var radix: Int { Value.radix }

  /// Not a number, with zero derivatives.
  @inlinable
  public static var nan: Self { Self(Value.nan) }

  /// A signalling NaN, with zero derivatives.
  @inlinable
  public static var signalingNaN: Self { Self(Value.signalingNaN) }

  /// Positive infinity, with zero derivatives.
  @inlinable
  public static var infinity: Self { Self(Value.infinity) }

  /// The greatest finite number.
  @inlinable
  public static var greatestFiniteMagnitude: Self { Self(Value.greatestFiniteMagnitude) }

  /// The constant π, rounded towards zero as in the value's type.
  @_transparent
  public static var pi: Self { Self(Value.pi) }

  /// The distance from 1 to the next greater number.
  @inlinable
  public static var ulpOfOne: Self { Self(Value.ulpOfOne) }

  /// The least positive normal number.
  @inlinable
  public static var leastNormalMagnitude: Self { Self(Value.leastNormalMagnitude) }

  /// The least positive number.
  @inlinable
  public static var leastNonzeroMagnitude: Self { Self(Value.leastNonzeroMagnitude) }
}
