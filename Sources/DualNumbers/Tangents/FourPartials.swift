/// Four partial derivatives, each with the knowledge whether it is zero.
///
/// What the closures given to ``gradient(of:at:_:_:)`` and ``gradient(of:at:_:_:_:)`` carry: `Dual<FourPartials>` is the
/// type of their arguments.
@frozen
public struct FourPartials: FewPartials {
  @usableFromInline var lane0: Double
  @usableFromInline var lane1: Double
  @usableFromInline var lane2: Double
  @usableFromInline var lane3: Double

  /// The lanes that are known to be zero, a bit each.
  public let knownZeros: UInt8

  @_transparent @usableFromInline
  init(_ lane0: Double, _ lane1: Double, _ lane2: Double, _ lane3: Double, knownZeros: UInt8) {
    self.lane0 = lane0
    self.lane1 = lane1
    self.lane2 = lane2
    self.lane3 = lane3
    self.knownZeros = knownZeros
  }

  /// Four partial derivatives, of which none is known to be zero.
  @_transparent
  public init(_ vector: SIMD4<Double>) {
    self.init(vector[0], vector[1], vector[2], vector[3], knownZeros: 0)
  }

  /// The derivatives of a constant.
  @_transparent
  public static var zero: Self { Self(-0.0, -0.0, -0.0, -0.0, knownZeros: 0b1111) }

  /// The partial derivatives, lane by lane.
  @inlinable
  public var vector: SIMD4<Double> { SIMD4(lane(0), lane(1), lane(2), lane(3)) }

  /// Every lane transformed, but for those that are known to be zero.
  @_transparent
  public func mapped(_ transform: (Double) -> Double) -> Self {
    if knownZeros == 0 {
      return Self(
        transform(lane0), transform(lane1), transform(lane2), transform(lane3), knownZeros: knownZeros)
    }
    return Self(
      knownZeros & 0b0001 != 0 ? -0.0 : transform(lane0), knownZeros & 0b0010 != 0 ? -0.0 : transform(lane1),
      knownZeros & 0b0100 != 0 ? -0.0 : transform(lane2), knownZeros & 0b1000 != 0 ? -0.0 : transform(lane3),
      knownZeros: knownZeros)
  }

  /// Every lane combined with that of another tangent.
  @_transparent
  public func combined(with other: Self, _ combine: (Double, Double) -> Double) -> Self {
    Self(
      combine(lane0, other.lane0), combine(lane1, other.lane1), combine(lane2, other.lane2),
      combine(lane3, other.lane3), knownZeros: knownZeros & other.knownZeros)
  }

  /// The difference, lane by lane.
  @_transparent
  public func subtracting(_ other: Self) -> Self {
    let bothZero = knownZeros & other.knownZeros
    if other.knownZeros == 0 {
      return Self(
        lane0 - other.lane0, lane1 - other.lane1, lane2 - other.lane2, lane3 - other.lane3,
        knownZeros: bothZero)
    }
    return Self(
      other.knownZeros & 0b0001 != 0 ? lane0 : lane0 - other.lane0,
      other.knownZeros & 0b0010 != 0 ? lane1 : lane1 - other.lane1,
      other.knownZeros & 0b0100 != 0 ? lane2 : lane2 - other.lane2,
      other.knownZeros & 0b1000 != 0 ? lane3 : lane3 - other.lane3, knownZeros: bothZero)
  }

  /// Whether all derivatives are known to be zero.
  @_transparent
  public var isKnownToBeZero: Bool { knownZeros == 0b1111 }

  /// A number in one lane and known zeros elsewhere.
  @inlinable @inline(__always)
  public static func seed(_ seed: Double, lane index: Int) -> Self {
    Self(
      index == 0 ? seed : -0.0, index == 1 ? seed : -0.0, index == 2 ? seed : -0.0, index == 3 ? seed : -0.0,
      knownZeros: 0b1111 & ~(1 &<< UInt8(truncatingIfNeeded: index)))
  }

  /// The derivative in the direction of one lane.
  @inlinable @inline(__always)
  public func lane(_ index: Int) -> Double {
    // Not the −0 that is stored for a known zero.
    switch index {
    case 0: knownZeros & 0b0001 != 0 ? 0 : lane0
    case 1: knownZeros & 0b0010 != 0 ? 0 : lane1
    case 2: knownZeros & 0b0100 != 0 ? 0 : lane2
    default: knownZeros & 0b1000 != 0 ? 0 : lane3
    }
  }
}
