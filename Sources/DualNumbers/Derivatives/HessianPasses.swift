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
    let count = x.count
    var variables = constants(x)
    let pass = Pass(.second, level: nestingLevel - 1)
    defer { pass.end() }
    // As in a gradient's passes, f is called in one place, where the optimiser can inline it.
    var isProbe = pass.isNested || count == 0
    var first = 0
    var second = 0
    while true {
      let rows = first..<Swift.min(first + width, count)
      let columns = second..<Swift.min(second + width, count)
      if !isProbe { seed(&variables, rows, columns) }
      let result = try f(variables)
      if isProbe {
        result.expectConstant(in: "hessian(of:at:)")
        if count == 0 { return result.value }
        isProbe = false
        continue
      }
      receive(rows, columns, result)
      second += width
      if second >= count {
        first += width
        second = first
      }
      if first >= count {
        variables.leaveSpare()
        return result.value
      }
      unseed(&variables, rows, columns)
    }
  }

  /// Makes variables of the rows and of the columns of a tile.
  @inlinable @inline(never)
  static func seed(_ variables: inout [Self], _ rows: Range<Int>, _ columns: Range<Int>) {
    variables.withUnsafeMutableBufferPointer { variables in
      guard let base = variables.baseAddress else { return }
      // The lanes are those that the optimiser knows, as in the seeds of a gradient.
      for lane in 0..<Tile.Lanes.laneCount where lane < rows.count {
        let variable = base + (rows.lowerBound &+ lane)
        variable.pointee.rows = .seed(lane: lane)
        variable.pointee.dependence = .onRows
      }
      for lane in 0..<Tile.Lanes.laneCount where lane < columns.count {
        let variable = base + (columns.lowerBound &+ lane)
        variable.pointee.columns = .seed(lane: lane)
        variable.pointee.dependence = variable.pointee.dependence.union(.onColumns)
      }
    }
  }

  /// Makes constants of the variables of a tile.
  @inlinable @inline(never)
  static func unseed(_ variables: inout [Self], _ rows: Range<Int>, _ columns: Range<Int>) {
    variables.withUnsafeMutableBufferPointer { variables in
      guard let base = variables.baseAddress else { return }
      for i in rows {
        (base + i).pointee.rows = .zero
        (base + i).pointee.dependence = .onNeither
      }
      for j in columns {
        (base + j).pointee.columns = .zero
        (base + j).pointee.dependence = .onNeither
      }
    }
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
    variables.leaveSpare()
  }

  @inlinable @inline(never)
  static func constants(_ x: [Tile.Scalar]) -> [Self] {
    .inSpareStorage(count: x.count) { Self(x[$0]) }
  }

  /// Writes a tile into a Hessian matrix, and its mirror image beyond the diagonal.
  @inlinable @inline(never)
  func write(rows: Range<Int>, columns: Range<Int>, into hessian: inout Matrix<Tile.Scalar>) {
    let n = hessian.columns
    let width = Tile.Lanes.laneCount
    let isDiagonal = rows.lowerBound == columns.lowerBound
    hessian.storage.withUnsafeMutableBufferPointer { storage in
      // The lanes are those that the optimiser knows, and the loops unrolled.
      for row in 0..<width where row < rows.count {
        for column in 0..<width where column < columns.count && !(isDiagonal && column < row) {
          let entry = tile[row, column]
          let i = rows.lowerBound &+ row
          let j = columns.lowerBound &+ column
          storage[i &* n &+ j] = entry
          storage[j &* n &+ i] = entry
        }
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
