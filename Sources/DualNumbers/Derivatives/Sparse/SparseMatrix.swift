/// A matrix that stores few of its elements, row by row; all others are zero.
///
/// What ``sparseJacobian(of:at:)`` and ``sparseHessian(of:at:)`` return. The layout is known as compressed sparse rows (CSR), and every sparse
/// solver takes it: ``rowOffsets`` says where each row begins and ends in ``columnIndices`` and ``values``.
///
/// ```swift
/// let matrix = sparseJacobian(of: { x in [x[0] * x[2], sin(x[1])] }, at: [1, 0, 3])
/// for i in 0..<matrix.rows {
///   for (column, value) in matrix.row(i) { print(i, column, value) }
/// }
/// ```
///
/// Like ``Matrix`` it holds, prints and hands over its elements, and is no linear-algebra library.
@frozen
public struct SparseMatrix<Scalar: RealNumber>: Sendable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  @usableFromInline var offsets: [Int]
  @usableFromInline var columnList: [Int]
  @usableFromInline var valueList: [Scalar]

  @inlinable
  init(uncheckedRows rows: Int, columns: Int, offsets: [Int], columnList: [Int], valueList: [Scalar]) {
    self.rows = rows
    self.columns = columns
    self.offsets = offsets
    self.columnList = columnList
    self.valueList = valueList
  }

  /// A matrix from its parts.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  ///   - rowOffsets: Where each row begins among the stored elements, and where the last one ends.
  ///   - columnIndices: The columns of the stored elements.
  ///   - values: The stored elements.
  /// - Precondition: The offsets ascend from 0 to the number of stored elements; the column indices of each row
  ///   ascend within the columns; there are as many values as column indices.
  @inlinable
  public init(rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int], values: [Scalar]) {
    requireCompressedRows(
      rows: rows, columns: columns, rowOffsets: rowOffsets, columnIndices: columnIndices,
      in: "SparseMatrix(rows:columns:rowOffsets:columnIndices:values:)")
    require(
      values.count == columnIndices.count,
      """
      SparseMatrix(rows:columns:rowOffsets:columnIndices:values:): expected \(columnIndices.count) values, \
      got \(values.count)
      """)
    self.init(
      uncheckedRows: rows, columns: columns, offsets: rowOffsets, columnList: columnIndices,
      valueList: values)
  }

  /// A matrix of zeros, which stores none of them.
  @inlinable
  public init(rows: Int, columns: Int) {
    require(
      rows >= 0 && columns >= 0,
      "SparseMatrix(rows:columns:): expected counts of at least 0, got \(rows) × \(columns)")
    self.init(
      uncheckedRows: rows, columns: columns, offsets: Array(repeating: 0, count: rows + 1), columnList: [],
      valueList: [])
  }

  /// Where each row begins among the stored elements, and at the end where the last one ends: one more than there
  /// are rows.
  @inlinable
  public var rowOffsets: [Int] { offsets }

  /// The columns of the stored elements, in ascending order within each row.
  @inlinable
  public var columnIndices: [Int] { columnList }

  /// The stored elements, row by row.
  @inlinable
  public var values: [Scalar] { valueList }

  /// Which elements are stored.
  @inlinable
  public var pattern: SparsityPattern {
    SparsityPattern(uncheckedRows: rows, columns: columns, rowOffsets: offsets, columnIndices: columnList)
  }

  /// The element in a row and a column, both counted from 0; zero if it is not stored.
  ///
  /// - Complexity: The logarithm of the length of the row.
  @inlinable
  public subscript(row: Int, column: Int) -> Scalar {
    require(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "SparseMatrix[_:_:]: expected a place in \(rows) × \(columns) elements, got [\(row), \(column)]")
    guard let place = columnList[offsets[row]..<offsets[row + 1]].position(ofAscending: column) else {
      return Scalar.zero
    }
    return valueList[place]
  }

  /// The product of the matrix and a vector.
  ///
  /// - Parameter vector: As many numbers as the matrix has columns.
  /// - Returns: As many numbers as the matrix has rows.
  @inlinable
  public func multiplied(by vector: [Scalar]) -> [Scalar] {
    require(
      vector.count == columns,
      "SparseMatrix.multiplied(by:): expected a vector of \(columns) numbers, got \(vector.count)")
    return (0..<rows).map { row in
      var sum = Scalar.zero
      for k in offsets[row]..<offsets[row + 1] { sum += valueList[k] * vector[columnList[k]] }
      return sum
    }
  }

  /// The matrix with rows and columns exchanged: the same elements as compressed sparse columns (CSC).
  @inlinable
  public func transposed() -> SparseMatrix {
    var starts = Array(repeating: 0, count: columns + 1)
    for column in columnList { starts[column + 1] += 1 }
    for column in 0..<columns { starts[column + 1] += starts[column] }
    var next = starts
    var rowList = Array(repeating: 0, count: columnList.count)
    var elements = valueList
    for row in 0..<rows {
      for k in offsets[row]..<offsets[row + 1] {
        let place = next[columnList[k]]
        next[columnList[k]] += 1
        rowList[place] = row
        elements[place] = valueList[k]
      }
    }
    return SparseMatrix(
      uncheckedRows: columns, columns: rows, offsets: starts, columnList: rowList, valueList: elements)
  }
}

extension SparseMatrix {
  /// The elements on the diagonal and above it, and none below: what is needed of a symmetric matrix.
  public func upperTriangle() -> SparseMatrix {
    var (starts, columnList, elements) = ([0], [Int](), [Scalar]())
    starts.reserveCapacity(rows + 1)
    for index in 0..<rows {
      for (column, value) in row(index) where column >= index {
        columnList.append(column)
        elements.append(value)
      }
      starts.append(columnList.count)
    }
    return SparseMatrix(
      uncheckedRows: rows, columns: columns, offsets: starts, columnList: columnList, valueList: elements)
  }
}

extension SparseMatrix {
  /// The stored elements of one row: pairs of a column and a value, in ascending order of the columns.
  @frozen
  public struct Row: RandomAccessCollection, Sendable {
    @usableFromInline let columnSlice: ArraySlice<Int>
    @usableFromInline let valueSlice: ArraySlice<Scalar>

    @inlinable
    init(_ columnSlice: ArraySlice<Int>, _ valueSlice: ArraySlice<Scalar>) {
      self.columnSlice = columnSlice
      self.valueSlice = valueSlice
    }

    /// The position of the first element, as in ``SparseMatrix/values``.
    @inlinable
    public var startIndex: Int { columnSlice.startIndex }

    /// The position past the last element.
    @inlinable
    public var endIndex: Int { columnSlice.endIndex }

    /// The column and the value at a position.
    @inlinable
    public subscript(position: Int) -> (column: Int, value: Scalar) {
      (columnSlice[position], valueSlice[position])
    }
  }

  /// The stored elements of one row, without copying them.
  ///
  /// - Parameter index: Which row, counted from 0.
  @inlinable
  public func row(_ index: Int) -> Row {
    require(index >= 0 && index < rows, "SparseMatrix.row(_:): expected one of \(rows) rows, got \(index)")
    let range = offsets[index]..<offsets[index + 1]
    return Row(columnList[range], valueList[range])
  }
}

extension Matrix where Scalar: RealNumber {
  /// The matrix with all elements of a sparse one, and zeros where it stores none.
  @inlinable
  public init(_ sparse: SparseMatrix<Scalar>) {
    self.init(repeating: Scalar.zero, rows: sparse.rows, columns: sparse.columns)
    for row in 0..<sparse.rows {
      for (column, value) in sparse.row(row) { self[row, column] = value }
    }
  }
}

extension SparseMatrix: Equatable {}
extension SparseMatrix: Hashable {}
