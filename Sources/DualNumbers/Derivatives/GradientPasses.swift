// Seed, evaluate, extract: the passes behind every gradient over an array.

extension Seeding {
  /// Evaluates a function once for each group of variables that one pass carries, and writes the partial
  /// derivatives.
  ///
  /// - Parameters:
  ///   - f: The function.
  ///   - x: The point, n numbers.
  ///   - gradient: Receives the n partial derivatives; it is resized if its count differs.
  /// - Returns: The function's value.
  @_transparent @usableFromInline
  static func gradientPasses<E: Error>(
    of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T.Scalar], into gradient: inout [T.Scalar]
  ) throws(E) -> T.Scalar {
    let count = x.count
    if gradient.count != count { gradient = Array(repeating: T.Scalar.zero, count: count) }
    let pass = Pass(.first, level: T.nestingLevel)
    defer { pass.end() }
    // A probe is the pass over no variables, before the first, and so is the only one over an empty point: f is
    // called in one place, where the optimiser can inline it.
    var block = 0..<(pass.isNested ? 0 : Swift.min(width, count))
    var variables = variables(x, seeding: block)
    while true {
      let result = try f(variables)
      if block.isEmpty {
        if pass.isNested { result.expectConstant(in: "gradient(of:at:)") }
      } else {
        write(result.derivative, into: &gradient, block)
      }
      if block.upperBound == count {
        leave(&variables, seeded: block)
        return result.value
      }
      let next = block.upperBound..<Swift.min(block.upperBound &+ width, count)
      seed(&variables, next, insteadOf: block)
      block = next
    }
  }
}
