public import CDualNumbers

// The arithmetic is that of `few.h`, which says why it is C's.

/// Four partial derivatives, each with the knowledge whether it is zero.
///
/// What the closures given to ``gradient(of:at:_:_:)`` and ``gradient(of:at:_:_:_:)`` carry: `Dual<FourPartials>` is the
/// type of their arguments.
@frozen
public struct FourPartials: FewPartials {
  @usableFromInline let partials: few_partials4

  @_transparent @usableFromInline
  init(_ partials: few_partials4) { self.partials = partials }

  /// Four partial derivatives, of which none is known to be zero.
  @_transparent
  public init(_ vector: SIMD4<Double>) { self.init(few_partials4(lanes: vector, known: 0)) }

  /// The derivatives of a constant.
  @_transparent
  public static var zero: Self { Self(few_partials4(lanes: SIMD4(), known: 0b1111)) }

  /// A number in one lane and known zeros elsewhere.
  @inlinable @inline(__always)
  public static func seed(_ seed: Double, lane index: Int) -> Self {
    let lanes = SIMD4(
      index == 0 ? seed : 0, index == 1 ? seed : 0, index == 2 ? seed : 0, index == 3 ? seed : 0)
    return Self(few_partials4(lanes: lanes, known: 0b1111 & ~(1 &<< UInt8(truncatingIfNeeded: index))))
  }

  /// The lanes that are known to be zero, a bit each.
  @_transparent
  public var knownZeros: UInt8 { partials.known }

  /// The partial derivatives, lane by lane.
  @inlinable
  public var vector: SIMD4<Double> { SIMD4(lane(0), lane(1), lane(2), lane(3)) }

  /// The derivative in the direction of one lane.
  ///
  /// A zero is positive: its sign would depend on what the optimiser knows.
  @inlinable @inline(__always)
  public func lane(_ index: Int) -> Double {
    switch index {
    case 0: knownZeros & 0b0001 != 0 ? 0 : partials.lanes[0] + 0
    case 1: knownZeros & 0b0010 != 0 ? 0 : partials.lanes[1] + 0
    case 2: knownZeros & 0b0100 != 0 ? 0 : partials.lanes[2] + 0
    default: knownZeros & 0b1000 != 0 ? 0 : partials.lanes[3] + 0
    }
  }

  /// Whether all derivatives are known to be zero.
  @_transparent
  public var isKnownToBeZero: Bool { knownZeros == 0b1111 }

  /// The sum, lane by lane.
  @_transparent
  public func adding(_ other: Self) -> Self { Self(few_sum4(partials, other.partials)) }

  /// The difference, lane by lane.
  @_transparent
  public func subtracting(_ other: Self) -> Self { Self(few_difference4(partials, other.partials)) }

  /// The opposite, lane by lane.
  @_transparent
  public func negated() -> Self { Self(few_opposite4(partials)) }

  /// Every lane times a scalar.
  ///
  /// Derivatives that are known to be zero stay zero, whatever the factor.
  @_transparent
  public func scaled(by factor: Double) -> Self { Self(few_multiple4(partials, factor)) }

  /// Every lane times a scalar, where zero times anything is zero.
  @_transparent
  public func scaledWhereNonzero(by factor: Double) -> Self {
    Self(few_multiple_where_nonzero4(partials, factor))
  }

  /// Every lane divided by a scalar, where zero divided by anything is zero.
  @_transparent
  public func dividedWhereNonzero(by divisor: Double) -> Self {
    Self(few_divided_where_nonzero4(partials, divisor))
  }

  /// This tangent times the slope of a function: the chain rule.
  @_transparent
  public func scaled(bySlope slope: Double) -> Self { Self(few_multiple_by_slope4(partials, slope)) }

  /// The tangent of a product.
  @_transparent
  public func multipliedByProductRule(_ factorTangent: Self, value: Double, factor: Double) -> Self {
    Self(few_product4(partials, value, factorTangent.partials, factor))
  }

  /// The tangent of a quotient.
  @_transparent
  public func dividedByQuotientRule(_ divisorTangent: Self, divisor: Double, quotient: Double) -> Self {
    Self(few_quotient4(partials, divisorTangent.partials, divisor, quotient))
  }
}
