/// Two tangents side by side, as one: their direct sum.
///
/// It makes a tangent of as many lanes as a problem asks for out of the vectors that there are:
///
/// ```swift
/// typealias TwelveLanes = DirectSum<SIMD8<Double>, SIMD4<Double>>
/// typealias ThirtyTwoLanes = DirectSum<SIMD16<Double>, SIMD16<Double>>
/// ```
///
/// The lanes of the first part come first. Calls such as ``gradient(of:at:lanes:)`` calculate with the tangent that
/// they are given; <doc:Performance> says which to choose.
@frozen
public struct DirectSum<First: Tangent, Second: Tangent>: Tangent where First.Scalar == Second.Scalar {
  /// The numbers by which both parts are scaled.
  public typealias Scalar = First.Scalar

  /// The first part.
  public var first: First

  /// The second part.
  public var second: Second

  /// The direct sum of two tangents.
  @_transparent
  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  /// The derivative of a constant: both parts zero.
  @_transparent
  public static var zero: Self { Self(.zero, .zero) }

  /// The sum, part by part.
  @_transparent
  public func adding(_ other: Self) -> Self { Self(first.adding(other.first), second.adding(other.second)) }

  /// The difference, part by part.
  @_transparent
  public func subtracting(_ other: Self) -> Self {
    Self(first.subtracting(other.first), second.subtracting(other.second))
  }

  /// The opposite, part by part.
  @_transparent
  public func negated() -> Self { Self(first.negated(), second.negated()) }

  /// Both parts times a scalar.
  @_transparent
  public func scaled(by factor: Scalar) -> Self {
    Self(first.scaled(by: factor), second.scaled(by: factor))
  }

  /// Both parts times a scalar, where zero times anything is zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Scalar) -> Self {
    Self(first.scaledWhereNonzero(by: factor), second.scaledWhereNonzero(by: factor))
  }

  /// Both parts divided by a scalar, where zero divided by anything is zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Scalar) -> Self {
    Self(first.dividedWhereNonzero(by: divisor), second.dividedWhereNonzero(by: divisor))
  }

  /// Whether every component of both parts is finite.
  @inlinable
  public var hasFiniteComponents: Bool { first.hasFiniteComponents && second.hasFiniteComponents }

  /// Whether some component of a part is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool { first.hasNonzeroComponents || second.hasNonzeroComponents }

  /// Whether both parts are known to be zero.
  @_transparent
  public var isKnownToBeZero: Bool { first.isKnownToBeZero && second.isKnownToBeZero }

  /// Adds a tangent in place.
  @_transparent
  public mutating func add(_ other: Self) {
    first.add(other.first)
    second.add(other.second)
  }
}

extension DirectSum: LaneTangent where First: LaneTangent, Second: LaneTangent {
  /// How many directions both parts carry.
  @_transparent
  public static var laneCount: Int { First.laneCount + Second.laneCount }

  /// The tangent of the variable that this lane stands for: 1 in the lane and 0 elsewhere.
  @_transparent
  public static func seed(lane index: Int) -> Self {
    index < First.laneCount
      ? Self(.seed(lane: index), .zero) : Self(.zero, .seed(lane: index - First.laneCount))
  }

  /// The derivative in the direction of one lane.
  @_transparent
  public func lane(_ index: Int) -> Scalar {
    index < First.laneCount ? first.lane(index) : second.lane(index - First.laneCount)
  }
}

extension DirectSum: Equatable where First: Equatable, Second: Equatable {}

extension DirectSum: Hashable where First: Hashable, Second: Hashable {}

#if !hasFeature(Embedded)
  extension DirectSum: Encodable where First: Encodable, Second: Encodable {}

  extension DirectSum: Decodable where First: Decodable, Second: Decodable {}
#endif

extension DirectSum: CustomStringConvertible {
  /// Both parts, with the sign of a direct sum between them: `[1.0, 0.0] ⊕ [0.0, 0.0]`.
  public var description: String { "\(first) ⊕ \(second)" }
}
