// Seed, evaluate, extract: the passes behind every Jacobian.

/// Evaluates a function once for each group of variables that fits the lanes, and writes its Jacobian matrix.
///
/// - Parameters:
///   - f: The function, which replaces or writes its results.
///   - x: The point, n numbers.
///   - outputCount: How many results there are, if that is known before the first pass. They are zeros then when
///     the function starts.
///   - value: Receives the function's values; it is replaced if their number differs.
///   - jacobian: Receives the matrix; it is replaced if its shape differs.
@inlinable @inline(__always)
func jacobianPasses<S: Seeding, E: Error>(
  _ seeding: S.Type, of f: ([Dual<S.T>], inout [Dual<S.T>]) throws(E) -> Void, at x: [S.T.Scalar],
  outputCount: Int?, into value: inout [S.T.Scalar], _ jacobian: inout Matrix<S.T.Scalar>
) throws(E) {
  let count = x.count
  let pass = Pass(.first, level: S.T.nestingLevel)
  defer { pass.end() }
  // As in a gradient's passes, f is called in one place, where the optimiser can inline it.
  var block = 0..<(pass.isNested ? 0 : Swift.min(S.width, count))
  var variables = S.variables(x, seeding: block)
  var outputs = S.outputs(outputCount ?? 0)
  var rows = outputCount
  while true {
    try f(variables, &outputs)
    requireOutputs(outputs.count, expected: rows ?? outputs.count)
    rows = outputs.count
    if pass.isNested && block.isEmpty {
      for output in outputs { output.expectConstant(in: "jacobian(of:at:)") }
    }
    S.write(outputs, into: &jacobian, block, of: count)
    if block.upperBound == count {
      S.writeValues(outputs, into: &value)
      S.leave(&variables, seeded: block, outputs: &outputs)
      return
    }
    if outputCount != nil { S.clear(&outputs) }
    let next = block.upperBound..<Swift.min(block.upperBound &+ S.width, count)
    S.seed(&variables, next, insteadOf: block)
    block = next
  }
}

/// The values of a function of which ``jacobianPasses(_:of:at:outputCount:into:_:)`` writes the Jacobian matrix.
@inlinable @inline(__always)
func jacobianPasses<S: Seeding, E: Error>(
  _ seeding: S.Type, of f: ([Dual<S.T>], inout [Dual<S.T>]) throws(E) -> Void, at x: [S.T.Scalar],
  outputCount: Int?, into jacobian: inout Matrix<S.T.Scalar>
) throws(E) -> [S.T.Scalar] {
  var value: [S.T.Scalar] = []
  try jacobianPasses(seeding, of: f, at: x, outputCount: outputCount, into: &value, &jacobian)
  return value
}

extension Seeding {
  /// Zeros for a function to write its results into.
  @inlinable @inline(never)
  static func outputs(_ count: Int) -> [Dual<T>] {
    if count == 0 { return [] }
    guard var outputs = [Dual<T>].takeSpare(as: .outputs, count: count)?.array else {
      return Array(repeating: Dual(T.Scalar.zero), count: count)
    }
    clear(&outputs)
    return outputs
  }

  @inlinable @inline(never)
  static func clear(_ outputs: inout [Dual<T>]) {
    outputs.withUnsafeMutableBufferPointer { $0.update(repeating: Dual(T.Scalar.zero)) }
  }

  /// Writes the values of a function's results.
  @inlinable @inline(never)
  static func writeValues(_ outputs: [Dual<T>], into value: inout [T.Scalar]) {
    if value.count != outputs.count {
      value = outputs.map(\.value)
      return
    }
    value.withUnsafeMutableBufferPointer { value in
      guard let base = value.baseAddress else { return }
      for i in outputs.indices { (base + i).pointee = outputs[i].value }
    }
  }

  @inlinable @inline(never)
  static func leave(_ variables: inout [Dual<T>], seeded block: Range<Int>?, outputs: inout [Dual<T>]) {
    variables.leaveSpare(firstSeeded: block?.lowerBound)
    outputs.leaveSpare(as: .outputs)
  }

  /// Writes the columns of a block into a matrix, which gets its shape here.
  @inlinable @inline(never)
  static func write(
    _ outputs: [Dual<T>], into jacobian: inout Matrix<T.Scalar>, _ block: Range<Int>, of columns: Int
  ) {
    jacobian.resize(rows: outputs.count, columns: columns, repeating: .zero)
    jacobian.storage.withUnsafeMutableBufferPointer { storage in
      guard var row = storage.baseAddress.map({ $0 + block.lowerBound }) else { return }
      for output in outputs {
        write(output.derivative, to: row, count: block.count)
        row += columns
      }
    }
  }
}

/// Stops if the number of results is not the expected one.
@inlinable @inline(__always)
func requireOutputs(_ count: Int, expected: Int) {
  require(
    count == expected,
    "jacobian(of:at:): expected \(expected) results in every pass over the function, got \(count)")
}
