/// A matrix of numbers, stored row by row.
public struct Matrix<Scalar> {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The elements, row by row.
  public private(set) var elements: [Scalar]

  /// A matrix from its elements, row by row.
  public init(rows: Int, columns: Int, elements: [Scalar]) {
    (self.rows, self.columns, self.elements) = (rows, columns, elements)
  }

  /// A matrix of equal elements.
  public init(repeating element: Scalar, rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, elements: Array(repeating: element, count: rows * columns))
  }

  /// The element in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Scalar {
    get { elements[row * columns + column] }
    set { elements[row * columns + column] = newValue }
  }
}

extension Matrix: Sendable where Scalar: Sendable {}
