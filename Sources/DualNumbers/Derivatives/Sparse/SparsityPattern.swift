/// Which elements of a matrix can differ from zero, row by row.
///
/// What ``sparsityPattern(of:at:)`` returns, and what a ``SparseMatrix`` has beside its values.
@frozen
public struct SparsityPattern: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// Where each row begins in ``columnIndices``, and at the end where the last one ends: one more than there are
  /// rows.
  public let rowOffsets: [Int]

  /// The columns of the elements, in ascending order within each row.
  public let columnIndices: [Int]

  /// A pattern from its parts.
  ///
  /// - Precondition: The offsets ascend from 0 to the number of column indices, and the column indices of each row
  ///   ascend within the columns.
  public init(rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int]) {
    requireCompressedRows(
      rows: rows, columns: columns, rowOffsets: rowOffsets, columnIndices: columnIndices,
      in: "SparsityPattern(rows:columns:rowOffsets:columnIndices:)")
    self.init(uncheckedRows: rows, columns: columns, rowOffsets: rowOffsets, columnIndices: columnIndices)
  }

  @usableFromInline
  init(uncheckedRows rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int]) {
    self.rows = rows
    self.columns = columns
    self.rowOffsets = rowOffsets
    self.columnIndices = columnIndices
  }

  /// The columns of one row, in ascending order.
  ///
  /// - Parameter index: Which row, counted from 0.
  public func row(_ index: Int) -> ArraySlice<Int> {
    require(
      index >= 0 && index < rows, "SparsityPattern.row(_:): expected one of \(rows) rows, got \(index)")
    return columnIndices[rowOffsets[index]..<rowOffsets[index + 1]]
  }

  /// Whether the element in a row and a column can differ from zero.
  ///
  /// - Complexity: The logarithm of the length of the row.
  public func contains(row: Int, column: Int) -> Bool {
    self.row(row).position(ofAscending: column) != nil
  }
}

extension SparsityPattern: CustomStringConvertible {
  /// The pattern as text, a line a row: a bullet where an element can differ from zero and a dot elsewhere.
  ///
  ///     ● · ●
  ///     · ● ·
  public var description: String {
    if rows == 0 || columns == 0 { return "[ \(rows) × \(columns) ]" }
    return (0..<rows).map { index in
      var marks = Array(repeating: "·", count: columns)
      for column in row(index) { marks[column] = "●" }
      return marks.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

extension ArraySlice<Int> {
  /// The position of a number in a slice whose elements ascend.
  @inlinable
  func position(ofAscending number: Int) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number ? low : nil
  }
}

/// Stops if arrays are not the compressed rows of a matrix.
@usableFromInline
func requireCompressedRows(
  rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int], in call: StaticString
) {
  let fault = faultOfCompressedRows(
    rows: rows, columns: columns, rowOffsets: rowOffsets, columnIndices: columnIndices)
  require(fault == nil, "\(call): \(fault ?? "")")
}

/// What is wrong with arrays that should be the compressed rows of a matrix, or nil.
func faultOfCompressedRows(rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int]) -> String? {
  if rows < 0 || columns < 0 { return "expected counts of at least 0, got \(rows) × \(columns)" }
  if rowOffsets.count != rows + 1 { return "expected \(rows + 1) row offsets, got \(rowOffsets.count)" }
  if rowOffsets[0] != 0 || rowOffsets[rows] != columnIndices.count {
    return """
      expected row offsets from 0 to \(columnIndices.count), got \(rowOffsets[0]) to \(rowOffsets[rows])
      """
  }
  for row in 0..<rows where rowOffsets[row] > rowOffsets[row + 1] {
    return "expected row offsets that ascend, got \(rowOffsets[row]) before \(rowOffsets[row + 1])"
  }
  for row in 0..<rows {
    var last = -1
    for column in columnIndices[rowOffsets[row]..<rowOffsets[row + 1]] {
      if column <= last || column >= columns {
        return "expected columns that ascend within 0..<\(columns) in row \(row), got \(column)"
      }
      last = column
    }
  }
  return nil
}

/// Which elements of the Jacobian matrix of a function can differ from zero, in one pass.
///
/// ```swift
/// sparsityPattern(of: { x in [x[0] * x[2], sin(x[1])] }, at: [1, 2, 3])
/// // ● · ●
/// // · ● ·
/// ```
///
/// What counts is which variables enter a result on the branch that the point takes, not whether a partial
/// derivative happens to vanish there: x[0] * x[2] depends on both variables also at 0.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
/// - Returns: The pattern of the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func sparsityPattern<E: Error>(
  of f: (SparseVariables) throws(E) -> [SparseDual], at x: [Double]
) throws(E) -> SparsityPattern {
  var jacobian = SparseMatrix<Double>(rows: 0, columns: 0)
  _ = try sparseJacobianPass(f, at: x, into: &jacobian, in: "sparsityPattern(of:at:)")
  return jacobian.pattern
}

/// Which elements of the Jacobian matrix of a function of real numbers of any kind can differ from zero, in one
/// pass.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
/// - Returns: The pattern of the m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func sparsityPattern<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> [Dual<SparseTangent<T>>], at x: [T]
) throws(E) -> SparsityPattern {
  var jacobian = SparseMatrix<T>(rows: 0, columns: 0)
  _ = try sparseJacobianPass(f, at: x, into: &jacobian, in: "sparsityPattern(of:at:)")
  return jacobian.pattern
}
