/// Stand-in until the package has its own.
public struct Matrix<Element: RealNumber>: Sendable, Hashable {
  public let rows: Int
  public let columns: Int
  public var elements: [Element]
  public init(rows: Int, columns: Int, elements: [Element]) {
    (self.rows, self.columns, self.elements) = (rows, columns, elements)
  }
  public init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, elements: Array(repeating: 0, count: rows * columns))
  }
  public subscript(i: Int, j: Int) -> Element {
    get { elements[i * columns + j] }
    set { elements[i * columns + j] = newValue }
  }
}
