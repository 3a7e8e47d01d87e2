/// A square block of second derivatives: one for each pair of a row direction and a column direction.
///
/// The tangent that ``TiledHyperDual`` carries beside ε₁ε₂.
public protocol HessianTile: Tangent, CodableWhereAvailable, Hashable, BitwiseCopyable
where Scalar: CodableWhereAvailable & BitwiseCopyable {
  /// First derivatives, in the directions of the rows or of the columns.
  associatedtype Lanes: SIMDTangent & BitwiseCopyable where Lanes.Scalar == Scalar

  /// The products of all row derivatives with all column derivatives.
  static func product(_ rows: Lanes, _ columns: Lanes) -> Self

  /// The products of all row derivatives with all column derivatives, where zero times anything is zero.
  static func productWhereNonzero(_ rows: Lanes, _ columns: Lanes) -> Self

  /// The second derivative along a row direction and a column direction.
  subscript(row: Int, column: Int) -> Scalar { get }
}
