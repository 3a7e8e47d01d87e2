/// A few partial derivatives, each with the knowledge whether it is zero.
///
/// The closures given to ``gradient(of:at:_:)`` and its like calculate with ``TwoPartials`` and ``FourPartials``. In a
/// formula of two variables x and y, the derivative of `x * x` by y is zero, and whoever differentiates by hand writes
/// no term for it. These tangents know as much: bit i of ``knownZeros`` says that lane i is zero, whatever it is scaled
/// by. In a formula that the optimiser has in front of it the bits are constants, and what is left of a derivative are
/// the terms that one writes by hand: the gradient of Rosenbrock's function of three numbers takes 3.2 ns, where four
/// lanes of a SIMD vector take 7.7 and derivatives by hand 2.1. In a function that is not compiled into its caller the
/// bits are tested, once a product where none is set.
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

  /// Every lane transformed, but for those that are known to be zero.
  func mapped(_ transform: (Double) -> Double) -> Self

  /// Every lane combined with that of another tangent. A lane that is known to be zero in both stays so.
  ///
  /// - Parameters:
  ///   - other: The other tangent.
  ///   - combine: Gets −0 for a lane that is known to be zero: the number that changes no sum, not even the sign of 0.
  func combined(with other: Self, _ combine: (Double, Double) -> Double) -> Self
}

extension FewPartials {
  /// The sum, lane by lane.
  @_transparent
  public func adding(_ other: Self) -> Self { combined(with: other) { $0 + $1 } }

  /// The opposite, lane by lane.
  @_transparent
  public func negated() -> Self { mapped { -$0 } }

  /// Every lane times a scalar.
  ///
  /// Derivatives that are known to be zero stay zero, whatever the factor.
  @_transparent
  public func scaled(by factor: Double) -> Self { mapped { $0 * factor } }

  /// Every lane times a scalar, where zero times anything is zero.
  @_transparent
  public func scaledWhereNonzero(by factor: Double) -> Self { mapped { $0.scaledWhereNonzero(by: factor) } }

  /// Every lane divided by a scalar, where zero divided by anything is zero.
  @_transparent
  public func dividedWhereNonzero(by divisor: Double) -> Self {
    mapped { $0.dividedWhereNonzero(by: divisor) }
  }

  /// The tangent of a quotient.
  ///
  /// As for every tangent, but lane by lane where the reciprocal will not do: so the optimiser knows on either way which
  /// lanes are zero.
  @_transparent
  public func dividedByQuotientRule(_ divisorTangent: Self, divisor: Double, quotient: Double) -> Self {
    let reciprocal = 1 / divisor
    if reciprocal.isNormal && quotient.hasFiniteComponents {
      return subtracting(divisorTangent.scaled(by: quotient)).scaled(by: reciprocal)
    }
    return combined(with: divisorTangent) {
      $0.dividedByQuotientRuleWhereNonzero($1, divisor: divisor, quotient: quotient)
    }
  }

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
  public var description: String {
    "[" + (0..<Self.laneCount).map { "\(lane($0))" }.joined(separator: ", ") + "]"
  }
}

#if !hasFeature(Embedded)
  extension FewPartials {
    /// Encodes the derivatives as their vector.
    public func encode(to encoder: any Encoder) throws { try vector.encode(to: encoder) }

    /// Decodes a vector of derivatives.
    public init(from decoder: any Decoder) throws { self.init(try Vector(from: decoder)) }
  }
#endif
