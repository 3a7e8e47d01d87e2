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
    var variables = constants(x)
    if gradient.count != count { gradient = Array(repeating: 0, count: count) }
    if count == 0 { return try f(variables).value }

    let pass = Pass(.first, level: nestingLevel)
    defer { pass.end() }
    // One call of f in the loop serves for the probe as well, so that the optimiser inlines it.
    var probes = pass.isNested
    var start = 0
    while true {
      if !probes { seed(&variables, from: start) }
      let result = try f(variables)
      if probes {
        for lane in 0..<laneCount {
          Pass.expectConstant(result.derivative.lane(lane), in: "gradient(of:at:)")
        }
        probes = false
        continue
      }
      result.derivative.write(into: &gradient, from: start)
      if count - start <= laneCount { return result.value }
      unseed(&variables, from: start)
      start += laneCount
    }
  }

  /// Numbers as constants.
  @inlinable @inline(__always)
  static func constants(_ x: [Scalar]) -> [Dual<Self>] {
    Array(unsafeUninitializedCapacity: x.count) { storage, count in
      let start = storage.baseAddress
      for i in 0..<x.count { (start! + i).initialize(to: Dual(x[i])) }
      count = x.count
    }
  }

  /// Makes variables of as many numbers as there are lanes, or as there are left.
  @inlinable @inline(__always)
  static func seed(_ variables: inout [Dual<Self>], from start: Int) {
    variables.withUnsafeMutableBufferPointer { variables in
      let count = variables.count - start
      // Whole vectors, with a lane known to the optimiser: lanes written one by one would stall the loads of
      // the vectors that follow.
      for lane in 0..<laneCount where lane < count {
        (variables.baseAddress! + (start + lane)).pointee.derivative = seed(lane: lane)
      }
    }
  }

  /// Makes constants of the variables again.
  @inlinable @inline(__always)
  static func unseed(_ variables: inout [Dual<Self>], from start: Int) {
    variables.withUnsafeMutableBufferPointer { variables in
      for i in start..<Swift.min(start + laneCount, variables.count) {
        (variables.baseAddress! + i).pointee.derivative = .zero
      }
    }
  }

  /// Writes the lanes into a gradient, as many as it has room for.
  @inlinable @inline(__always)
  func write(into gradient: inout [Scalar], from start: Int) {
    gradient.withUnsafeMutableBufferPointer { gradient in
      let count = gradient.count - start
      for lane in 0..<Self.laneCount where lane < count {
        (gradient.baseAddress! + (start + lane)).pointee = self.lane(lane)
      }
    }
  }
}

/// Evaluates a function once for each variable and writes the partial derivatives.
@inlinable @inline(__always)
func gradientPasses<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T], into gradient: inout [T]
) throws(E) -> T {
  let count = x.count
  var variables = Array<Dual<T>>(unsafeUninitializedCapacity: count) { storage, initializedCount in
    let start = storage.baseAddress
    for i in 0..<count { (start! + i).initialize(to: Dual(x[i])) }
    initializedCount = count
  }
  if gradient.count != count { gradient = Array(repeating: T.zero, count: count) }
  if count == 0 { return try f(variables).value }

  let pass = Pass(.first, level: T.nestingLevel)
  defer { pass.end() }
  var probes = pass.isNested
  var i = 0
  while true {
    if !probes { variables[i].derivative = 1 }
    let result = try f(variables)
    if probes {
      Pass.expectConstant(result.derivative, in: "gradient(of:at:)")
      probes = false
      continue
    }
    gradient[i] = result.derivative
    if i == count - 1 { return result.value }
    variables[i].derivative = T.zero
    i += 1
  }
}
