// Seed, evaluate, extract: the passes behind every Jacobian.

/// Evaluates a function once for each group of variables that fits the lanes, and writes its Jacobian matrix.
///
/// - Parameters:
///   - f: The function, which replaces or writes its results.
///   - x: The point, n numbers.
///   - outputCount: How many results there are, if that is known before the first pass. They are zeros then when
///     the function starts.
///   - jacobian: Receives the matrix; it is replaced if its shape differs.
/// - Returns: The function's values.
@inlinable @inline(__always)
func jacobianPasses<S: Seeding, E: Error>(
  _ seeding: S.Type, of f: ([Dual<S.T>], inout [Dual<S.T>]) throws(E) -> Void, at x: [S.T.Scalar],
  outputCount: Int?, into jacobian: inout Matrix<S.T.Scalar>
) throws(E) -> [S.T.Scalar] {
  var variables: [Dual<S.T>] = []
  variables.reserveCapacity(x.count)
  for value in x { variables.append(Dual(value)) }
  var count = outputCount
  var outputs = Array(repeating: Dual<S.T>(S.T.Scalar.zero), count: outputCount ?? 0)
  var first = 0
  while true {
    let end = Swift.min(first + S.width, x.count)
    for i in first..<end { variables[i].derivative = S.seed(lane: i - first) }
    try evaluate(f, variables, &outputs, .first, in: "jacobian(of:at:)")
    requireOutputs(outputs.count, expected: count ?? outputs.count)
    if first == 0 {
      count = outputs.count
      jacobian.resize(rows: outputs.count, columns: x.count, repeating: .zero)
    }
    for row in outputs.indices {
      for i in first..<end {
        jacobian.storage[row * x.count + i] = S.partial(outputs[row].derivative, lane: i - first)
      }
    }
    if end == x.count { return outputs.map(\.value) }
    for i in first..<end { variables[i].derivative = .zero }
    if outputCount != nil {
      for row in outputs.indices { outputs[row] = Dual(S.T.Scalar.zero) }
    }
    first = end
  }
}

/// Stops if the number of results is not the expected one.
@inlinable @inline(__always)
func requireOutputs(_ count: Int, expected: Int) {
  require(
    count == expected,
    "jacobian(of:at:): expected \(expected) results in every pass over the function, got \(count)")
}
