// Storage for SIMD vectors of dual numbers.
//
// `SIMD3<Dual<…>>` asks its element for storage of two to sixty-four elements. Halves within halves give all of
// them, and a constant index folds to one field.

/// Storage for one element of a SIMD vector of dual numbers.
@frozen
public struct SIMDElementStorage<Scalar: DualNumber & CodableWhereAvailable & BitwiseCopyable>: SIMDStorage,
  BitwiseCopyable
{
  @usableFromInline var element: Scalar

  /// Storage that holds 0.
  @_transparent
  public init() { element = .zero }

  /// How many elements there are: 1.
  @_transparent
  public var scalarCount: Int { 1 }

  /// The element.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Scalar {
    get { element }
    set { element = newValue }
  }
}

/// Storage for a SIMD vector of dual numbers, in two halves.
@frozen
public struct SIMDHalvesStorage<Half: SIMDStorage & BitwiseCopyable>: SIMDStorage, BitwiseCopyable {
  /// The type of the elements.
  public typealias Scalar = Half.Scalar

  @usableFromInline var low: Half
  @usableFromInline var high: Half

  /// Storage that holds zeros.
  @_transparent
  public init() {
    low = Half()
    high = Half()
  }

  /// How many elements there are.
  @_transparent
  public var scalarCount: Int { 2 * low.scalarCount }

  /// An element.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Scalar {
    get { index < low.scalarCount ? low[index] : high[index - low.scalarCount] }
    set {
      if index < low.scalarCount { low[index] = newValue } else { high[index - low.scalarCount] = newValue }
    }
  }
}

extension SIMDHalvesStorage: Sendable where Half: Sendable {}
