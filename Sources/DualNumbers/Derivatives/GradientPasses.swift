// Seed, evaluate, extract: the passes behind every gradient over an array.

// What surrounds the call of the function is small and goes into the caller with it, where the optimiser can then
// inline the function; the rest is out of line, once for each type of tangent.

extension LaneTangent {
  /// Evaluates a function once for each group of variables that fits the lanes, and writes the partial
  /// derivatives.
  ///
  /// - Parameters:
  ///   - f: The function.
  ///   - x: The point, n numbers.
  ///   - gradient: Receives the n partial derivatives; it is resized if its count differs.
  /// - Returns: The function's value.
  @_transparent @usableFromInline
  static func gradientPasses<E: Error>(
    of f: ([Dual<Self>]) throws(E) -> Dual<Self>, at x: [Scalar], into gradient: inout [Scalar]
  ) throws(E) -> Scalar {
    let count = x.count
    var variables = constants(x)
    if gradient.count != count { gradient = Array(repeating: 0, count: count) }
    let pass = Pass(.first, level: nestingLevel)
    defer { pass.end() }
    // A probe is the pass over no variables, before the first, and so is the only one over an empty point: f is
    // called in one place, where the optimiser can inline it.
    var start = pass.isNested ? -laneCount : 0
    var previous = 0..<0
    while true {
      let block = Swift.max(start, 0)..<Swift.min(start &+ laneCount, count)
      seed(&variables, block, insteadOf: previous)
      let result = try f(variables)
      if start < 0 {
        result.expectConstant(in: "gradient(of:at:)")
      } else {
        result.derivative.write(into: &gradient, block)
      }
      if block.upperBound == count {
        leave(variables)
        return result.value
      }
      previous = block
      start = block.upperBound
    }
  }

  /// Numbers as constants.
  @inlinable @inline(never)
  static func constants(_ x: [Scalar]) -> [Dual<Self>] {
    guard var variables = [Dual<Self>].takeSpare(count: x.count) else { return newConstants(x) }
    variables.withUnsafeMutableBufferPointer { variables in
      guard let base = variables.baseAddress else { return }
      for i in 0..<x.count { (base + i).pointee = Dual(x[i]) }
    }
    return variables
  }

  @inlinable
  static func newConstants(_ x: [Scalar]) -> [Dual<Self>] { x.map { Dual($0) } }

  /// Leaves the variables of a pass for the next one.
  @inlinable @inline(never)
  static func leave(_ variables: consuming [Dual<Self>]) { [Dual<Self>].leaveSpare(variables) }

  /// Makes constants of a block of variables again, and variables of another block, one a lane.
  @inlinable @inline(never)
  static func seed(_ variables: inout [Dual<Self>], _ block: Range<Int>, insteadOf previous: Range<Int>) {
    variables.withUnsafeMutableBufferPointer { variables in
      guard let base = variables.baseAddress else { return }
      for i in previous { (base + i).pointee.derivative = .zero }
      // Whole vectors for lanes that the optimiser knows: a lane written by itself would stall the loads of the
      // whole vector that follow.
      for lane in 0..<laneCount where lane < block.count {
        (base + (block.lowerBound &+ lane)).pointee.derivative = seed(lane: lane)
      }
    }
  }

  /// Writes the lanes of a block into a gradient.
  @inlinable @inline(never)
  func write(into gradient: inout [Scalar], _ block: Range<Int>) {
    gradient.withUnsafeMutableBufferPointer { gradient in
      guard let base = gradient.baseAddress else { return }
      for lane in 0..<Self.laneCount where lane < block.count {
        (base + (block.lowerBound &+ lane)).pointee = self.lane(lane)
      }
    }
  }
}

/// Evaluates a function once for each variable and writes the partial derivatives.
@_transparent @usableFromInline
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
  var i = pass.isNested ? -1 : 0
  while true {
    if i >= 0 { variables[i].derivative = 1 }
    let result = try f(variables)
    if i < 0 {
      result.expectConstant(in: "gradient(of:at:)")
    } else {
      gradient[i] = result.derivative
      if i == count &- 1 { return result.value }
      variables[i].derivative = T.zero
    }
    i &+= 1
  }
}
