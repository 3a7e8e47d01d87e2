// Seed, evaluate, extract: the passes behind every Hessian over an array.

extension TiledHyperDual {
  /// Evaluates a function once for each tile of the upper triangle of its Hessian matrix.
  ///
  /// - Parameters:
  ///   - f: The function.
  ///   - x: The point, n numbers.
  ///   - receive: Takes the variables of the rows, those of the columns and the result of each pass.
  /// - Returns: The function's value.
  @inlinable @inline(__always)
  static func hessianPasses<E: Error>(
    of f: ([Self]) throws(E) -> Self, at x: [Tile.Scalar],
    _ receive: (_ rows: Range<Int>, _ columns: Range<Int>, _ result: Self) -> Void
  ) throws(E) -> Tile.Scalar {
    let width = Tile.Lanes.laneCount
    var variables = constants(x)
    if x.isEmpty { return try f(variables).value }
    var value = Tile.Scalar.zero
    for first in stride(from: 0, to: x.count, by: width) {
      let rows = first..<Swift.min(first + width, x.count)
      for i in rows {
        variables[i].rows = .seed(lane: i - first)
        variables[i].dependence = .onRows
      }
      for second in stride(from: first, to: x.count, by: width) {
        let columns = second..<Swift.min(second + width, x.count)
        for j in columns {
          variables[j].columns = .seed(lane: j - second)
          variables[j].dependence = first == second ? .onBoth : .onColumns
        }
        let result = try evaluate(f, variables, .second, in: "hessian(of:at:)")
        value = result.value
        receive(rows, columns, result)
        for j in columns {
          variables[j].columns = .zero
          variables[j].dependence = first == second ? .onRows : .onNeither
        }
      }
      for i in rows {
        variables[i].rows = .zero
        variables[i].dependence = .onNeither
      }
    }
    return value
  }

  /// Evaluates a function once for each tile on the diagonal of its Hessian matrix.
  ///
  /// - Parameters:
  ///   - f: The function.
  ///   - x: The point, n numbers.
  ///   - receive: Takes the number of variables in the tile and the result of each pass.
  @inlinable @inline(__always)
  static func diagonalPasses<E: Error>(
    of f: ([Self]) throws(E) -> Self, at x: [Tile.Scalar], _ receive: (_ count: Int, _ result: Self) -> Void
  ) throws(E) {
    let width = Tile.Lanes.laneCount
    var variables = constants(x)
    for first in stride(from: 0, to: x.count, by: width) {
      let block = first..<Swift.min(first + width, x.count)
      for i in block {
        let seed = Tile.Lanes.seed(lane: i - first)
        variables[i] = Self(x[i], .onBoth, seed, seed, .zero)
      }
      receive(block.count, try evaluate(f, variables, .second, in: "laplacian(of:at:)"))
      for i in block { variables[i] = Self(x[i]) }
    }
  }

  @inlinable @inline(__always)
  static func constants(_ x: [Tile.Scalar]) -> [Self] {
    var variables: [Self] = []
    variables.reserveCapacity(x.count)
    for value in x { variables.append(Self(value)) }
    return variables
  }

  /// Writes a tile into a Hessian matrix, and its mirror image beyond the diagonal.
  @inlinable @inline(__always)
  func write(rows: Range<Int>, columns: Range<Int>, into hessian: inout Matrix<Tile.Scalar>) {
    for i in rows {
      for j in Swift.max(i, columns.lowerBound)..<columns.upperBound {
        let entry = tile[i - rows.lowerBound, j - columns.lowerBound]
        hessian.storage[i * hessian.columns + j] = entry
        hessian.storage[j * hessian.columns + i] = entry
      }
    }
  }
}

/// Evaluates a function once for each entry of the upper triangle of its Hessian matrix.
///
/// - Parameters:
///   - f: The function.
///   - x: The point, n numbers.
///   - receive: Takes row, column and result of each pass; the entries (0, j) come first.
/// - Returns: The function's value.
@inlinable @inline(__always)
func hessianPasses<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T],
  _ receive: (_ row: Int, _ column: Int, _ result: HyperDual<T>) -> Void
) throws(E) -> T {
  var variables: [HyperDual<T>] = []
  variables.reserveCapacity(x.count)
  for value in x { variables.append(HyperDual(value)) }
  if x.isEmpty { return try f(variables).value }
  var value = T.zero
  for i in x.indices {
    variables[i].epsilon1 = 1
    for j in i..<x.count {
      variables[j].epsilon2 = 1
      let result = try evaluate(f, variables, .second, in: "hessian(of:at:)")
      value = result.value
      receive(i, j, result)
      variables[j].epsilon2 = .zero
    }
    variables[i].epsilon1 = .zero
  }
  return value
}

extension Matrix {
  /// Gives this matrix a shape, keeping its storage if it has that shape already.
  @inlinable
  mutating func resize(rows: Int, columns: Int, repeating element: Scalar) {
    if self.rows == rows && self.columns == columns { return }
    self = Matrix(repeating: element, rows: rows, columns: columns)
  }
}
