/// A few partial derivatives, each with the knowledge whether it is zero.
///
/// The closures given to ``gradient(of:at:_:)`` and its like calculate with ``TwoPartials`` and ``FourPartials``. In a
/// formula of two variables x and y, the derivative of `x * x` by y is zero, and whoever differentiates by hand writes
/// no term for it. These tangents know as much: bit i of ``knownZeros`` says that lane i is zero, whatever it is scaled
/// by. In a formula that the optimiser has in front of it the bits are constants, and the terms of what is zero go: the
/// gradient of Rosenbrock's function of three numbers takes 4 ns, where four lanes of a SIMD vector take 7.6. In a function
/// that is not compiled into its caller, all lanes are calculated.
public protocol FewPartials: LaneTangent, CodableWhereAvailable, BitwiseCopyable, Hashable,
  CustomStringConvertible
where Scalar == Double {
  /// The partial derivatives as a SIMD vector.
  associatedtype Vector: SIMD where Vector.Scalar == Double

  /// Partial derivatives of which none is known to be zero.
  init(_ vector: Vector)

  /// The partial derivatives, lane by lane.
  var vector: Vector { get }

  /// The lanes that are known to be zero, a bit each.
  var knownZeros: UInt8 { get }

  /// A number in one lane and known zeros elsewhere.
  ///
  /// - Parameters:
  ///   - seed: The number: 1 for a variable.
  ///   - index: A lane, from 0 up to and not including ``LaneTangent/laneCount``.
  static func seed(_ seed: Double, lane index: Int) -> Self
}

extension FewPartials {
  /// Whether every lane is finite.
  @inlinable
  public var hasFiniteComponents: Bool {
    for lane in 0..<Self.laneCount where !self.lane(lane).isFinite { return false }
    return true
  }

  /// Whether some lane is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool {
    for lane in 0..<Self.laneCount where self.lane(lane) > 0 || self.lane(lane) < 0 { return true }
    return false
  }

  /// The tangent of the variable that a lane stands for: 1 in that lane and 0 elsewhere.
  @inlinable @inline(__always)
  public static func seed(lane index: Int) -> Self { seed(1, lane: index) }

  /// How many directions one tangent carries.
  @_transparent
  public static var laneCount: Int { Vector.scalarCount }

  /// Whether all derivatives are equal; those known to be zero equal zeros.
  public static func == (a: Self, b: Self) -> Bool { a.vector == b.vector }

  /// Feeds the derivatives to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(vector) }

  /// The derivatives as a list: `[1.0, 0.0]`.
  public var description: String { listText }
}

#if !hasFeature(Embedded)
  extension FewPartials {
    /// Encodes the derivatives as their vector.
    public func encode(to encoder: any Encoder) throws { try vector.encode(to: encoder) }

    /// Decodes a vector of derivatives.
    public init(from decoder: any Decoder) throws { self.init(try Vector(from: decoder)) }
  }
#endif
