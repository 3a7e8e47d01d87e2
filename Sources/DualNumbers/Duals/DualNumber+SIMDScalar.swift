// Dual numbers as elements of SIMD vectors, so that `SIMD3<T>` code over real numbers takes them.

/// A tangent whose dual numbers can be elements of SIMD vectors.
///
/// The standard library copies the elements of a SIMD vector bit by bit and encodes them. `Double`, `Float`,
/// ``TwoPartials``, ``FourPartials`` and vectors of two and four `Double` conform.
public protocol SIMDScalarTangent: Tangent, CodableWhereAvailable, BitwiseCopyable
where Scalar: CodableWhereAvailable & BitwiseCopyable {
}

extension Double: SIMDScalarTangent {}
extension Float: SIMDScalarTangent {}
extension TwoPartials: SIMDScalarTangent {}
extension FourPartials: SIMDScalarTangent {}
extension SIMD2: SIMDScalarTangent where Scalar == Double {}
extension SIMD4: SIMDScalarTangent where Scalar == Double {}

extension Dual: BitwiseCopyable where T: SIMDScalarTangent {}
extension HyperDual: BitwiseCopyable where T: SIMDScalarTangent {}
extension TiledHyperDual: BitwiseCopyable {}

extension Dual: SIMDScalar where T: SIMDScalarTangent {
  /// What comparing vectors of dual numbers gives, lane by lane.
  public typealias SIMDMaskScalar = Int64

  /// Storage of two elements.
  public typealias SIMD2Storage = SIMDHalvesStorage<SIMDElementStorage<Dual>>

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

extension HyperDual: SIMDScalar where T: SIMDScalarTangent {
  /// What comparing vectors of dual numbers gives, lane by lane.
  public typealias SIMDMaskScalar = Int64

  /// Storage of two elements.
  public typealias SIMD2Storage = SIMDHalvesStorage<SIMDElementStorage<HyperDual>>

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

extension TiledHyperDual: SIMDScalar {
  /// What comparing vectors of dual numbers gives, lane by lane.
  public typealias SIMDMaskScalar = Int64

  /// Storage of two elements.
  public typealias SIMD2Storage = SIMDHalvesStorage<SIMDElementStorage<TiledHyperDual>>

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
