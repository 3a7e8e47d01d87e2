/// A lane tangent of four lanes that can be set one by one.
///
/// ``SparseTangent`` keeps its partial derivatives in one. It is a SIMD vector where the scalars have one, and
/// ``FourNumbers`` for all others.
public protocol FourLanes: LaneTangent {
  /// The number in a lane, from 0 to 3.
  subscript(lane: Int) -> Scalar { get set }
}

extension SIMD4: FourLanes where Scalar: RealNumber {}

/// Four numbers side by side of a type that no SIMD vector holds, such as dual numbers.
///
/// `Dual<FourNumbers<Dual<Double>>>` carries four directions over dual numbers as `Dual<SIMD4<Double>>` does over
/// plain ones.
@frozen
public struct FourNumbers<Scalar: RealNumber>: FourLanes {
  @usableFromInline var lane0: Scalar
  @usableFromInline var lane1: Scalar
  @usableFromInline var lane2: Scalar
  @usableFromInline var lane3: Scalar

  /// Four numbers.
  @_transparent
  public init(_ lane0: Scalar, _ lane1: Scalar, _ lane2: Scalar, _ lane3: Scalar) {
    self.lane0 = lane0
    self.lane1 = lane1
    self.lane2 = lane2
    self.lane3 = lane3
  }

  @_transparent @usableFromInline
  func mapped(_ transform: (Scalar) -> Scalar) -> Self {
    Self(transform(lane0), transform(lane1), transform(lane2), transform(lane3))
  }

  @_transparent @usableFromInline
  func combined(with other: Self, _ combine: (Scalar, Scalar) -> Scalar) -> Self {
    Self(
      combine(lane0, other.lane0), combine(lane1, other.lane1), combine(lane2, other.lane2),
      combine(lane3, other.lane3))
  }

  /// The number in a lane, from 0 to 3.
  @inlinable
  public subscript(lane: Int) -> Scalar {
    @inline(__always)
    get {
      switch lane {
      case 0: lane0
      case 1: lane1
      case 2: lane2
      default: lane3
      }
    }
    @inline(__always)
    set {
      switch lane {
      case 0: lane0 = newValue
      case 1: lane1 = newValue
      case 2: lane2 = newValue
      default: lane3 = newValue
      }
    }
  }
}

extension FourNumbers {
  /// The derivative of a constant: all lanes 0.
  @_transparent
  public static var zero: Self { Self(Scalar.zero, Scalar.zero, Scalar.zero, Scalar.zero) }

  /// The sum, lane by lane.
  @_transparent
  public func adding(_ other: Self) -> Self { combined(with: other) { $0 + $1 } }

  /// The difference, lane by lane.
  @_transparent
  public func subtracting(_ other: Self) -> Self { combined(with: other) { $0 - $1 } }

  /// The opposite, lane by lane.
  @_transparent
  public func negated() -> Self { mapped { -$0 } }

  /// Every lane times a scalar.
  @_transparent
  public func scaled(by factor: Scalar) -> Self { mapped { $0 * factor } }

  /// Every lane times a scalar, where zero times anything is zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Scalar) -> Self { mapped { $0.scaledWhereNonzero(by: factor) } }

  /// Every lane divided by a scalar, where zero divided by anything is zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Scalar) -> Self {
    mapped { $0.dividedWhereNonzero(by: divisor) }
  }

  /// Whether every lane is finite.
  @inlinable
  public var hasFiniteComponents: Bool {
    lane0.hasFiniteComponents && lane1.hasFiniteComponents && lane2.hasFiniteComponents
      && lane3.hasFiniteComponents
  }

  /// How many directions it carries: 4.
  @_transparent
  public static var laneCount: Int { 4 }

  /// The derivative in the direction of one lane.
  @_transparent
  public func lane(_ index: Int) -> Scalar { self[index] }

  /// The tangent of the variable that a lane stands for: 1 in that lane and 0 elsewhere.
  @inlinable
  public static func seed(lane index: Int) -> Self {
    var seed = zero
    seed[index] = 1
    return seed
  }
}
