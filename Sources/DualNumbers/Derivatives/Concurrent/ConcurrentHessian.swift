#if !hasFeature(Embedded)
  /// The Hessian matrix of a function of n numbers at a point, with the passes shared between the cores of the machine.
  ///
  /// ```swift
  /// func curvature(at point: [Double]) async -> Matrix<Double> {
  ///   await concurrentHessian(of: { x in x.reduce(1) { $0 * cos($1) } }, at: point)
  /// }
  /// ```
  ///
  /// The result is, bit for bit, that of ``hessian(of:at:)-swift.func``. To share the work costs ten to twenty
  /// microseconds and more memory, so it pays where the call takes longer than some hundred microseconds without.
  /// A matrix of two hundred variables took 0.65 times as long on two cores, one of thirty twice
  /// as long. Up to 64 tasks run at once, and each keeps n variables of its own.
  ///
  /// - Parameters:
  ///   - f: A function of n numbers, which runs m (m + 1) / 2 times with m = ⌈n / 4⌉, on several threads at once, and
  ///     must be the same function each time. What it throws is passed on when all tasks have ended.
  ///   - x: The point, n numbers. An empty point gives an empty matrix.
  /// - Returns: The n × n matrix of ∂²f/∂xᵢ∂xⱼ, symmetric to the bit.
  @available(macOS 10.15, iOS 13, tvOS 13, watchOS 6, *)
  @inlinable
  public func concurrentHessian<E: Error>(
    of f: @escaping @Sendable ([HessianDual]) throws(E) -> HessianDual, at x: [Double]
  ) async throws(E) -> Matrix<Double> {
    let blockCount = passCount(x.count, width: HessianDual.blockWidth)
    let parts = try await sharePasses(blockCount * (blockCount + 1) / 2) { passes throws(E) in
      try HessianDual.tiles(of: f, at: x, passes)
    }
    var hessian = Matrix(repeating: 0.0, rows: x.count, columns: x.count)
    for part in parts {
      for tile in part { tile.result.write(rows: tile.rows, columns: tile.columns, into: &hessian) }
    }
    return hessian
  }

  extension TiledHyperDual {
    /// How many variables the rows or the columns of a tile stand for.
    @inlinable
    static var blockWidth: Int { Tile.Lanes.laneCount }

    /// Some tiles of the upper triangle of a Hessian matrix, which are counted row by row.
    @inlinable
    static func tiles<E: Error>(
      of f: ([Self]) throws(E) -> Self, at x: [Tile.Scalar], _ passes: Range<Int>
    ) throws(E) -> [(rows: Range<Int>, columns: Range<Int>, result: Self)] {
      let blockCount = passCount(x.count, width: blockWidth)
      func block(_ index: Int) -> Range<Int> {
        index * blockWidth..<Swift.min((index + 1) * blockWidth, x.count)
      }
      var variables = constants(x)
      var tiles: [(rows: Range<Int>, columns: Range<Int>, result: Self)] = []
      let pass = Pass(.second, level: nestingLevel - 1)
      defer { pass.end() }
      var row = 0
      var rowStart = 0
      for index in passes {
        while index - rowStart >= blockCount - row {
          rowStart += blockCount - row
          row += 1
        }
        let rows = block(row)
        let columns = block(row + index - rowStart)
        seed(&variables, rows, columns)
        tiles.append((rows, columns, try f(variables)))
        unseed(&variables, rows, columns)
      }
      variables.leaveSpare()
      return tiles
    }
  }
#endif
