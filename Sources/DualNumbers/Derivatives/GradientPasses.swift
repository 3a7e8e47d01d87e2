// Seed, evaluate, extract: the passes behind every gradient over an array.

extension LaneTangent {
  /// Evaluates a function once for each group of variables that fits the lanes, and writes the partial
  /// derivatives.
  ///
  /// - Parameters:
  ///   - f: The function.
  ///   - x: The point, n numbers.
  ///   - gradient: Receives the n partial derivatives; it is resized if its count differs.
  /// - Returns: The function's value.
  @inlinable @inline(__always)
  static func gradientPasses<E: Error>(
    of f: ([Dual<Self>]) throws(E) -> Dual<Self>, at x: [Scalar], into gradient: inout [Scalar]
  ) throws(E) -> Scalar {
    let count = x.count
    var variables: [Dual<Self>] = []
    variables.reserveCapacity(count)
    for i in 0..<count { variables.append(Dual(x[i])) }
    if gradient.count != count { gradient = Array(repeating: 0, count: count) }
    if count == 0 { return try f(variables).value }

    let pass = Pass(.first, level: nestingLevel)
    defer { pass.end() }
    if pass.isNested {
      let probe = try f(variables).derivative
      for lane in 0..<laneCount { Pass.expectConstant(probe.lane(lane), in: "gradient(of:at:)") }
    }
    var start = 0
    while true {
      let end = Swift.min(start + laneCount, count)
      for i in start..<end { variables[i].derivative = seed(lane: i - start) }
      let result = try f(variables)
      for i in start..<end { gradient[i] = result.derivative.lane(i - start) }
      if end == count { return result.value }
      for i in start..<end { variables[i].derivative = .zero }
      start = end
    }
  }
}

/// Evaluates a function once for each variable and writes the partial derivatives.
@inlinable @inline(__always)
func gradientPasses<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T], into gradient: inout [T]
) throws(E) -> T {
  let count = x.count
  var variables: [Dual<T>] = []
  variables.reserveCapacity(count)
  for i in 0..<count { variables.append(Dual(x[i])) }
  if gradient.count != count { gradient = Array(repeating: T.zero, count: count) }
  if count == 0 { return try f(variables).value }

  let pass = Pass(.first, level: T.nestingLevel)
  defer { pass.end() }
  if pass.isNested { Pass.expectConstant(try f(variables).derivative, in: "gradient(of:at:)") }
  var i = 0
  while true {
    variables[i].derivative = 1
    let result = try f(variables)
    gradient[i] = result.derivative
    if i == count - 1 { return result.value }
    variables[i].derivative = T.zero
    i += 1
  }
}
