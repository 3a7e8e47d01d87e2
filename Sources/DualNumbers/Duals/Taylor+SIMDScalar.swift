// Taylor numbers as elements of SIMD vectors, as in `DualNumber+SIMDScalar.swift`.

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension Taylor: BitwiseCopyable where Coefficient: SIMDScalarTangent {}

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension Taylor: SIMDScalar where Coefficient: SIMDScalarTangent {
  /// What comparing vectors of Taylor numbers gives, lane by lane.
  public typealias SIMDMaskScalar = Int64

  /// Storage of two elements.
  public typealias SIMD2Storage = SIMDHalvesStorage<SIMDElementStorage<Taylor>>

  /// Storage of four elements.
  public typealias SIMD4Storage = SIMDHalvesStorage<SIMD2Storage>

  /// Storage of eight elements.
  public typealias SIMD8Storage = SIMDHalvesStorage<SIMD4Storage>

  /// Storage of sixteen elements.
  public typealias SIMD16Storage = SIMDHalvesStorage<SIMD8Storage>

  /// Storage of thirty-two elements.
  public typealias SIMD32Storage = SIMDHalvesStorage<SIMD16Storage>

  /// Storage of sixty-four elements.
  public typealias SIMD64Storage = SIMDHalvesStorage<SIMD32Storage>
}
