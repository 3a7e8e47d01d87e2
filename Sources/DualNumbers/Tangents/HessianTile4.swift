/// Second derivatives along four row and four column directions.
@frozen
public struct HessianTile4: HessianTile {
  /// The type of the second derivatives.
  public typealias Scalar = Double

  /// First derivatives, in the directions of the rows or of the columns.
  public typealias Lanes = SIMD4<Double>

  @usableFromInline var row0: Lanes
  @usableFromInline var row1: Lanes
  @usableFromInline var row2: Lanes
  @usableFromInline var row3: Lanes

  @_transparent @usableFromInline
  init(_ row0: Lanes, _ row1: Lanes, _ row2: Lanes, _ row3: Lanes) {
    self.row0 = row0
    self.row1 = row1
    self.row2 = row2
    self.row3 = row3
  }

  /// Zero in every place.
  @_transparent
  public static var zero: Self { Self(Lanes(), Lanes(), Lanes(), Lanes()) }

  /// The sum, entry by entry.
  @_transparent
  public func adding(_ other: Self) -> Self {
    Self(row0.adding(other.row0), row1.adding(other.row1), row2.adding(other.row2), row3.adding(other.row3))
  }

  /// The difference, entry by entry.
  @_transparent
  public func subtracting(_ other: Self) -> Self {
    Self(
      row0.subtracting(other.row0), row1.subtracting(other.row1), row2.subtracting(other.row2),
      row3.subtracting(other.row3))
  }

  /// The opposite, entry by entry.
  @_transparent
  public func negated() -> Self { Self(row0.negated(), row1.negated(), row2.negated(), row3.negated()) }

  /// Every entry times a scalar.
  @_transparent
  public func scaled(by factor: Double) -> Self {
    Self(row0.scaled(by: factor), row1.scaled(by: factor), row2.scaled(by: factor), row3.scaled(by: factor))
  }

  /// Every entry times a scalar, where zero times anything is zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Double) -> Self {
    Self(
      row0.scaledWhereNonzero(by: factor), row1.scaledWhereNonzero(by: factor),
      row2.scaledWhereNonzero(by: factor), row3.scaledWhereNonzero(by: factor))
  }

  /// Every entry divided by a scalar, where zero divided by anything is zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Double) -> Self {
    Self(
      row0.dividedWhereNonzero(by: divisor), row1.dividedWhereNonzero(by: divisor),
      row2.dividedWhereNonzero(by: divisor), row3.dividedWhereNonzero(by: divisor))
  }

  /// Whether every entry is finite.
  @inlinable
  public var hasFiniteComponents: Bool {
    row0.hasFiniteComponents && row1.hasFiniteComponents && row2.hasFiniteComponents
      && row3.hasFiniteComponents
  }

  /// The products of all row derivatives with all column derivatives.
  @_transparent
  public static func product(_ rows: Lanes, _ columns: Lanes) -> Self {
    Self(
      columns.scaled(by: rows[0]), columns.scaled(by: rows[1]), columns.scaled(by: rows[2]),
      columns.scaled(by: rows[3]))
  }

  /// The products of all row derivatives with all column derivatives, where zero times anything is zero.
  @inlinable
  public static func productWhereNonzero(_ rows: Lanes, _ columns: Lanes) -> Self {
    Self(
      columns.scaledWhereNonzero(by: rows[0]), columns.scaledWhereNonzero(by: rows[1]),
      columns.scaledWhereNonzero(by: rows[2]), columns.scaledWhereNonzero(by: rows[3]))
  }

  /// The second derivative along a row direction and a column direction.
  ///
  /// - Precondition: Both are from 0 up to and not including 4.
  @inlinable @inline(__always)
  public subscript(row: Int, column: Int) -> Double {
    switch row {
    case 0: row0[column]
    case 1: row1[column]
    case 2: row2[column]
    default: row3[column]
    }
  }
}

extension HessianTile4: CustomStringConvertible {
  /// The rows as lists.
  public var description: String {
    "["
      + (0..<4).map { i in "[" + (0..<4).map { j in "\(self[i, j])" }.joined(separator: ", ") + "]" }
      .joined(separator: ", ") + "]"
  }
}
