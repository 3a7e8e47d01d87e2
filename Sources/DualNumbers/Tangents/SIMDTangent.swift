// SIMD vectors as tangents: one direction a lane.
//
// Only up to sixteen lanes: wider vectors no longer fit the registers of any machine, and the compiler then
// passes them through memory element by element (a gradient with 64 lanes took a thousand times as long).

/// A SIMD vector that is a tangent over its scalar: `SIMD2`, `SIMD4`, `SIMD8` or `SIMD16` of a real number.
public protocol SIMDTangent: SIMD, LaneTangent where Scalar: RealNumber {}

extension SIMDTangent {
  /// The derivative of a constant: all lanes 0.
  @_transparent
  public static var zero: Self { Self() }

  /// Every lane times a scalar, where zero times anything is zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Scalar) -> Self {
    factor == 0 ? Self() : scaled(by: factor).replacing(with: 0, where: self .== 0)
  }

  /// Every lane divided by a scalar, where zero divided by anything is zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Scalar) -> Self {
    (self / divisor).replacing(with: 0, where: self .== 0)
  }

  /// Whether every lane is finite.
  @inlinable
  public var hasFiniteComponents: Bool { subtracting(self) == Self() }

  /// Whether some lane is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool { any((self .> 0) .| (self .< 0)) }

  /// How many directions one vector carries.
  @_transparent
  public static var laneCount: Int { scalarCount }

  /// The derivative in the direction of one lane.
  @_transparent
  public func lane(_ index: Int) -> Scalar { self[index] }
}

extension SIMD2: Tangent, LaneTangent, SIMDTangent where Scalar: RealNumber {}
extension SIMD4: Tangent, LaneTangent, SIMDTangent where Scalar: RealNumber {}
extension SIMD8: Tangent, LaneTangent, SIMDTangent where Scalar: RealNumber {}
extension SIMD16: Tangent, LaneTangent, SIMDTangent where Scalar: RealNumber {}
