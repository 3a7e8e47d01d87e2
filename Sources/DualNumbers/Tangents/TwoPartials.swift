public import CDualNumbers

// The arithmetic is that of `few.h`, which says why it is C's.

/// Two partial derivatives, each with the knowledge whether it is zero.
///
/// What the closures given to ``gradient(of:at:_:)`` carry: `Dual<TwoPartials>` is the type of their arguments.
@frozen
public struct TwoPartials: FewPartials {
  @usableFromInline let partials: few_partials2

  @_transparent @usableFromInline
  init(_ partials: few_partials2) { self.partials = partials }

  /// Two partial derivatives, of which none is known to be zero.
  @_transparent
  public init(_ vector: SIMD2<Double>) { self.init(few_partials2(lanes: vector, known: 0)) }

  /// The derivatives of a constant.
  @_transparent
  public static var zero: Self { Self(few_partials2(lanes: SIMD2(), known: 0b11)) }

  /// A number in one lane and known zeros elsewhere.
  @inlinable @inline(__always)
  public static func seed(_ seed: Double, lane index: Int) -> Self {
    let lanes = SIMD2(index == 0 ? seed : 0, index == 1 ? seed : 0)
    return Self(few_partials2(lanes: lanes, known: 0b11 & ~(1 &<< UInt8(truncatingIfNeeded: index))))
  }

  /// The lanes that are known to be zero, a bit each.
  @_transparent
  public var knownZeros: UInt8 { partials.known }

  /// The partial derivatives, lane by lane.
  @inlinable
  public var vector: SIMD2<Double> { SIMD2(lane(0), lane(1)) }

  /// The derivative in the direction of one lane.
  ///
  /// A zero is positive: its sign would depend on what the optimiser knows.
  @inlinable @inline(__always)
  public func lane(_ index: Int) -> Double {
    switch index {
    case 0: knownZeros & 0b01 != 0 ? 0 : partials.lanes[0] + 0
    default: knownZeros & 0b10 != 0 ? 0 : partials.lanes[1] + 0
    }
  }

  /// Whether all derivatives are known to be zero.
  @_transparent
  public var isKnownToBeZero: Bool { knownZeros == 0b11 }

  /// The sum, lane by lane.
  @_transparent
  public func adding(_ other: Self) -> Self { Self(few_sum2(partials, other.partials)) }

  /// The difference, lane by lane.
  @_transparent
  public func subtracting(_ other: Self) -> Self { Self(few_difference2(partials, other.partials)) }

  /// The opposite, lane by lane.
  @_transparent
  public func negated() -> Self { Self(few_opposite2(partials)) }

  /// Every lane times a scalar.
  ///
  /// Derivatives that are known to be zero stay zero, whatever the factor.
  @_transparent
  public func scaled(by factor: Double) -> Self { Self(few_multiple2(partials, factor)) }

  /// Every lane times a scalar, where zero times anything is zero.
  @_transparent
  public func scaledWhereNonzero(by factor: Double) -> Self {
    Self(few_multiple_where_nonzero2(partials, factor))
  }

  /// Every lane divided by a scalar, where zero divided by anything is zero.
  @_transparent
  public func dividedWhereNonzero(by divisor: Double) -> Self {
    Self(few_divided_where_nonzero2(partials, divisor))
  }

  /// This tangent times the slope of a function: the chain rule.
  @_transparent
  public func scaled(bySlope slope: Double) -> Self { Self(few_multiple_by_slope2(partials, slope)) }

  /// The tangent of a product.
  @_transparent
  public func multipliedByProductRule(_ factorTangent: Self, value: Double, factor: Double) -> Self {
    Self(few_product2(partials, value, factorTangent.partials, factor))
  }

  /// The tangent of a quotient.
  @_transparent
  public func dividedByQuotientRule(_ divisorTangent: Self, divisor: Double, quotient: Double) -> Self {
    Self(few_quotient2(partials, divisorTangent.partials, divisor, quotient))
  }
}
