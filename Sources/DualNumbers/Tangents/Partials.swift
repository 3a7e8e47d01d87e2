/// Partial derivatives in the lanes of another tangent, with the knowledge whether they are all zero.
///
/// Most numbers in a computation depend on few of the variables. A pass over eight variables of a thousand meets
/// mostly numbers whose eight partial derivatives are zero, and one test of a flag then replaces arithmetic on
/// vectors. For the gradient of Rosenbrock's function this is four to seven times faster from a hundred
/// variables on, and no slower for ten. `Partials<SIMD8<Double>>` is the tangent that ``gradient(of:at:)-swift.func`` gives to a closure
/// that does not ask for another.
@frozen
public struct Partials<Lanes: LaneTangent>: LaneTangent {
  /// The type of the partial derivatives.
  public typealias Scalar = Lanes.Scalar

  // Stored before the lanes, so that it lies beside the value of a dual number: a pass over a thousand variables
  // then reads one line of the cache for each that takes no part, and not two.
  @usableFromInline var areZero: Bool

  // The compiler loads a struct of up to six fields as a whole, and one of seven or more field by field, where each is
  // used: only then does a loop over numbers that take no part leave their lanes alone. The gradient of Rosenbrock's
  // function, written as a generic function, takes 132 instead of 248 µs so at n = 1000. These bytes lie in the gap
  // before the lanes.
  @usableFromInline var unused: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0)
  @usableFromInline var lanes: Lanes

  @_transparent @usableFromInline
  init(areZero: Bool, lanes: Lanes) {
    self.areZero = areZero
    self.lanes = lanes
  }

  /// Partial derivatives with these values.
  @_transparent
  public init(_ lanes: Lanes) { self.init(areZero: false, lanes: lanes) }

  /// The partial derivatives, lane by lane.
  @_transparent
  public var vector: Lanes { lanes }

  /// The derivatives of a constant.
  @_transparent
  public static var zero: Self { Self(areZero: true, lanes: .zero) }

  // Where a result is known to be zero it is `.zero` and not `self`, which would be the same: the optimiser then
  // does not load the lanes of `self` in a loop over numbers that take no part (1.7 times faster from a hundred
  // variables on).

  /// The sum, lane by lane.
  @_transparent
  public func adding(_ other: Self) -> Self {
    if other.areZero { return self }
    if areZero { return other }
    return Self(lanes.adding(other.lanes))
  }

  /// The difference, lane by lane.
  @_transparent
  public func subtracting(_ other: Self) -> Self {
    if other.areZero { return self }
    return Self(lanes.subtracting(other.lanes))
  }

  /// The opposite, lane by lane.
  @_transparent
  public func negated() -> Self { areZero ? .zero : Self(lanes.negated()) }

  /// Every lane times a scalar.
  ///
  /// Derivatives that are known to be zero stay zero, whatever the factor.
  @_transparent
  public func scaled(by factor: Scalar) -> Self { areZero ? .zero : Self(lanes.scaled(by: factor)) }

  /// Every lane times a scalar, where zero times anything is zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Scalar) -> Self {
    areZero ? .zero : Self(lanes.scaledWhereNonzero(by: factor))
  }

  /// Every lane divided by a scalar, where zero divided by anything is zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Scalar) -> Self {
    areZero ? .zero : Self(lanes.dividedWhereNonzero(by: divisor))
  }

  /// Whether every lane is finite.
  @inlinable
  public var hasFiniteComponents: Bool { areZero || lanes.hasFiniteComponents }

  /// Whether some lane is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool { !areZero && lanes.hasNonzeroComponents }

  /// Whether all derivatives are known to be zero.
  @_transparent
  public var isKnownToBeZero: Bool { areZero }

  /// Adds a tangent in place.
  @_transparent
  public mutating func add(_ other: Self) {
    if other.areZero { return }
    if areZero { self = other } else { lanes.add(other.lanes) }
  }

  /// How many directions one tangent carries.
  @_transparent
  public static var laneCount: Int { Lanes.laneCount }

  /// The tangent of the variable that this lane stands for: 1 in the lane and 0 elsewhere.
  @_transparent
  public static func seed(lane index: Int) -> Self { Self(Lanes.seed(lane: index)) }

  /// The derivative in the direction of one lane.
  @_transparent
  public func lane(_ index: Int) -> Scalar { lanes.lane(index) }
}

extension Partials: Equatable where Lanes: Equatable {
  /// Whether all derivatives are equal; those known to be zero equal zeros.
  public static func == (a: Self, b: Self) -> Bool { a.lanes == b.lanes }
}

extension Partials: Hashable where Lanes: Hashable {
  /// Feeds the derivatives to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(lanes) }
}

#if !hasFeature(Embedded)
  extension Partials: Encodable where Lanes: Encodable {
    /// Encodes the derivatives as their vector.
    public func encode(to encoder: any Encoder) throws { try lanes.encode(to: encoder) }
  }

  extension Partials: Decodable where Lanes: Decodable {
    /// Decodes a vector of derivatives.
    public init(from decoder: any Decoder) throws { self.init(try Lanes(from: decoder)) }
  }
#endif

extension Partials: CustomStringConvertible {
  /// The derivatives as a list: `[1.0, 0.0, 0.0, 0.0]`.
  public var description: String { listText }
}
