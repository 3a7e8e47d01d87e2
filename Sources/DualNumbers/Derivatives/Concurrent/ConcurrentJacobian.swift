#if !hasFeature(Embedded)
  /// The Jacobian matrix of a function of n numbers at a point, with the passes shared between the cores of the machine.
  ///
  /// ```swift
  /// func slopes(at point: [Double]) async -> Matrix<Double> {
  ///   await concurrentJacobian(of: { x in x.map { sin($0) * x[0] } }, at: point)
  /// }
  /// ```
  ///
  /// The result is, bit for bit, that of ``jacobian(of:at:)-swift.func``. To share the work costs ten to twenty
  /// microseconds and more memory, so it pays where the call takes longer than some hundred microseconds without.
  /// Up to 64 tasks run at once, and each keeps n variables of its own.
  ///
  /// - Parameters:
  ///   - f: A function of n numbers that returns an array. It runs ⌈n / 8⌉ times, on several threads at once, and must
  ///     be the same function each time. What it throws is passed on when all tasks have ended.
  ///   - x: The point, n numbers. An empty point gives a matrix without columns.
  /// - Precondition: Every pass returns as many results, m.
  /// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
  @available(macOS 10.15, iOS 13, tvOS 13, watchOS 6, *)
  @inlinable
  public func concurrentJacobian<E: Error>(
    of f: @escaping @Sendable ([GradientDual]) throws(E) -> [GradientDual], at x: [Double]
  ) async throws(E) -> Matrix<Double> {
    if x.isEmpty { return try jacobian(of: f, at: x) }
    let width = Partials<SIMD8<Double>>.laneCount
    let parts = try await sharePasses(passCount(x.count, width: width)) { passes throws(E) in
      try jacobianColumns(
        of: f, at: x, passes.lowerBound * width..<Swift.min(passes.upperBound * width, x.count))
    }
    var jacobian = Matrix(repeating: 0.0, rows: parts[0].rows, columns: x.count)
    var first = 0
    for part in parts {
      requireOutputs(part.rows, expected: jacobian.rows)
      for row in 0..<part.rows {
        for column in 0..<part.columns { jacobian[row, first + column] = part[row, column] }
      }
      first += part.columns
    }
    return jacobian
  }

  /// Some columns of a Jacobian matrix.
  @inlinable
  func jacobianColumns<E: Error>(
    of f: ([GradientDual]) throws(E) -> [GradientDual], at x: [Double], _ columns: Range<Int>
  ) throws(E) -> Matrix<Double> {
    // The other numbers are constants, so this is the Jacobian matrix of a function of these.
    let constants = x.map { GradientDual($0) }
    return try jacobian(
      of: { variables throws(E) in
        var point = constants
        for i in variables.indices { point[columns.lowerBound + i] = variables[i] }
        return try f(point)
      }, at: Array(x[columns]))
  }
#endif
