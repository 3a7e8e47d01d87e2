/// Two partial derivatives, each with the knowledge whether it is zero.
///
/// What the closures given to ``gradient(of:at:_:)`` carry: `Dual<TwoPartials>` is the type of their arguments.
@frozen
public struct TwoPartials: FewPartials {
  @usableFromInline var lane0: Double
  @usableFromInline var lane1: Double

  /// The lanes that are known to be zero, a bit each.
  public let knownZeros: UInt8

  @_transparent @usableFromInline
  init(_ lane0: Double, _ lane1: Double, knownZeros: UInt8) {
    self.lane0 = lane0
    self.lane1 = lane1
    self.knownZeros = knownZeros
  }

  /// Two partial derivatives, of which none is known to be zero.
  @_transparent
  public init(_ vector: SIMD2<Double>) { self.init(vector[0], vector[1], knownZeros: 0) }

  /// The derivatives of a constant.
  @_transparent
  public static var zero: Self { Self(-0.0, -0.0, knownZeros: 0b11) }

  /// The partial derivatives, lane by lane.
  @inlinable
  public var vector: SIMD2<Double> { SIMD2(lane(0), lane(1)) }

  /// Every lane transformed, but for those that are known to be zero.
  @_transparent
  public func mapped(_ transform: (Double) -> Double) -> Self {
    if knownZeros == 0 { return Self(transform(lane0), transform(lane1), knownZeros: knownZeros) }
    return Self(
      knownZeros & 0b01 != 0 ? -0.0 : transform(lane0), knownZeros & 0b10 != 0 ? -0.0 : transform(lane1),
      knownZeros: knownZeros)
  }

  /// Every lane combined with that of another tangent.
  @_transparent
  public func combined(with other: Self, _ combine: (Double, Double) -> Double) -> Self {
    Self(
      combine(lane0, other.lane0), combine(lane1, other.lane1), knownZeros: knownZeros & other.knownZeros)
  }

  /// The difference, lane by lane.
  @_transparent
  public func subtracting(_ other: Self) -> Self {
    let bothZero = knownZeros & other.knownZeros
    if other.knownZeros == 0 { return Self(lane0 - other.lane0, lane1 - other.lane1, knownZeros: bothZero) }
    return Self(
      other.knownZeros & 0b01 != 0 ? lane0 : lane0 - other.lane0,
      other.knownZeros & 0b10 != 0 ? lane1 : lane1 - other.lane1, knownZeros: bothZero)
  }

  /// Whether both derivatives are known to be zero.
  @_transparent
  public var isKnownToBeZero: Bool { knownZeros == 0b11 }

  /// A number in one lane and known zeros elsewhere.
  @inlinable @inline(__always)
  public static func seed(_ seed: Double, lane index: Int) -> Self {
    index == 0 ? Self(seed, -0.0, knownZeros: 0b10) : Self(-0.0, seed, knownZeros: 0b01)
  }

  /// The derivative in the direction of one lane.
  @inlinable @inline(__always)
  public func lane(_ index: Int) -> Double {
    // Not the −0 that is stored for a known zero.
    index == 0 ? (knownZeros & 0b01 != 0 ? 0 : lane0) : (knownZeros & 0b10 != 0 ? 0 : lane1)
  }
}
