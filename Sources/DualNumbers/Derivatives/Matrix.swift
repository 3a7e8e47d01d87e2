/// A matrix of numbers, stored row by row in one array.
///
/// What ``hessian(of:at:)-swift.func`` and ``jacobian(of:at:)-swift.func`` return. It holds, prints and hands
/// over its elements; for linear algebra give them to LAPACK, Accelerate or a library of your choice:
///
/// ```swift
/// var matrix: Matrix = [[4.0, 1.0], [1.0, 3.0]]
/// matrix[0, 1]                                        // 1.0
/// matrix.elements                                     // [4.0, 1.0, 1.0, 3.0]
/// matrix.withUnsafeBufferPointer { a in a[0] * a[3] - a[1] * a[2] }   // 11.0: the determinant
/// ```
///
/// LAPACK reads columns first. A Hessian matrix is symmetric and so the same either way; for a Jacobian matrix hand
/// over ``transposed()``, or ask the routine for the transpose.
@frozen
public struct Matrix<Scalar> {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  @usableFromInline var storage: [Scalar]

  /// A matrix from its elements, row by row.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  ///   - elements: The elements of the first row, then those of the second, and so on.
  /// - Precondition: There are `rows` · `columns` elements.
  @inlinable
  public init(rows: Int, columns: Int, elements: [Scalar]) {
    require(
      rows >= 0 && columns >= 0 && elements.count == rows * columns,
      "Matrix(rows:columns:elements:): expected \(rows) × \(columns) elements, got \(elements.count)")
    self.rows = rows
    self.columns = columns
    self.storage = elements
  }

  /// A matrix of equal elements.
  ///
  /// - Parameters:
  ///   - element: What stands in each place.
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  @inlinable
  public init(repeating element: Scalar, rows: Int, columns: Int) {
    require(
      rows >= 0 && columns >= 0,
      "Matrix(repeating:rows:columns:): expected counts of at least 0, got \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    self.storage = Array(repeating: element, count: rows * columns)
  }

  /// The elements, row by row.
  @inlinable
  public var elements: [Scalar] { storage }

  /// The element in a row and a column, both counted from 0.
  @inlinable
  public subscript(row: Int, column: Int) -> Scalar {
    get {
      requirePlace(row, column)
      return storage[row * columns + column]
    }
    set {
      requirePlace(row, column)
      storage[row * columns + column] = newValue
    }
  }

  @inlinable @inline(__always)
  func requirePlace(_ row: Int, _ column: Int) {
    require(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "Matrix[_:_:]: expected a place in \(rows) × \(columns) elements, got [\(row), \(column)]")
  }

  /// One row, without copying it.
  ///
  /// - Parameter index: Which row, counted from 0. The indices of the slice are those of ``elements``.
  @inlinable
  public func row(_ index: Int) -> ArraySlice<Scalar> {
    require(
      index >= 0 && index < rows, "Matrix.row(_:): expected one of \(rows) rows, got \(index)")
    return storage[index * columns..<(index + 1) * columns]
  }

  /// One column.
  ///
  /// - Parameter index: Which column, counted from 0.
  @inlinable
  public func column(_ index: Int) -> [Scalar] {
    require(
      index >= 0 && index < columns, "Matrix.column(_:): expected one of \(columns) columns, got \(index)")
    return (0..<rows).map { storage[$0 * columns + index] }
  }

  /// The matrix with rows and columns exchanged.
  @inlinable
  public func transposed() -> Matrix {
    var elements: [Scalar] = []
    elements.reserveCapacity(storage.count)
    for column in 0..<columns {
      for row in 0..<rows { elements.append(storage[row * columns + column]) }
    }
    return Matrix(rows: columns, columns: rows, elements: elements)
  }

  /// The matrix of what a function makes of each element.
  @inlinable
  public func map<Result, E: Error>(
    _ transform: (Scalar) throws(E) -> Result
  ) throws(E) -> Matrix<Result> {
    Matrix<Result>(rows: rows, columns: columns, elements: try storage.map(transform))
  }

  /// Gives a function the elements, row by row, in contiguous memory.
  @inlinable
  public func withUnsafeBufferPointer<Result, E: Error>(
    _ body: (UnsafeBufferPointer<Scalar>) throws(E) -> Result
  ) throws(E) -> Result {
    try storage.withUnsafeBufferPointer(body)
  }

  /// Gives a function the elements, row by row, in contiguous memory that it may write.
  @inlinable
  public mutating func withUnsafeMutableBufferPointer<Result, E: Error>(
    _ body: (inout UnsafeMutableBufferPointer<Scalar>) throws(E) -> Result
  ) throws(E) -> Result {
    try storage.withUnsafeMutableBufferPointer(body)
  }
}

extension Matrix: ExpressibleByArrayLiteral {
  /// A matrix from its rows, which have the same length: `[[1, 2], [3, 4]]`.
  @inlinable
  public init(arrayLiteral rows: [Scalar]...) {
    let columns = rows.first?.count ?? 0
    for row in rows {
      require(
        row.count == columns, "Matrix literal: expected rows of \(columns) elements, got one of \(row.count)")
    }
    self.init(rows: rows.count, columns: columns, elements: Array(rows.joined()))
  }
}

extension Matrix: Sendable where Scalar: Sendable {}
extension Matrix: Equatable where Scalar: Equatable {}
extension Matrix: Hashable where Scalar: Hashable {}
