// The variables of the passes over an array: constants, of which every pass seeds a block.

// What surrounds the call of the function in a pass is small and goes into the caller with it, where the optimiser can
// then inline the function; what is here is out of line, once for each type of tangent.

/// A dual number that can be a variable: what a pass seeds of it.
@usableFromInline
protocol PassVariable<Seeds> {
  associatedtype Seeds: Tangent

  /// The tangent that is zero in a constant, and the pass's seed in a variable.
  var seeded: Seeds { get set }
}

extension Dual: PassVariable {
  @_transparent @usableFromInline
  var seeded: T {
    get { derivative }
    set { derivative = newValue }
  }
}

extension HyperDual: PassVariable {
  @_transparent @usableFromInline
  var seeded: T {
    get { epsilon2 }
    set { epsilon2 = newValue }
  }
}

extension Seeding {
  /// Numbers as constants, but for a block of variables, one a direction.
  ///
  /// Where an earlier pass has left variables that are seeded like that, as calls with one pass do, only the values are
  /// written: seeds are what takes the time.
  @inlinable @inline(never)
  static func variables(_ x: [T.Scalar], seeding block: Range<Int>) -> [Dual<T>] {
    guard case (var variables, let firstSeeded)? = [Dual<T>].takeSpare(count: x.count) else {
      return Array(unsafeUninitializedCapacity: x.count) { variables, initializedCount in
        if let base = variables.baseAddress { initialize(base, x, seeding: block) }
        initializedCount = x.count
      }
    }
    variables.withUnsafeMutableBufferPointer { variables in
      guard let base = variables.baseAddress else { return }
      if firstSeeded == block.lowerBound && block.count == Swift.min(width, x.count &- block.lowerBound) {
        for i in x.indices { (base + i).pointee.value = x[i] }
      } else {
        initialize(base, x, seeding: block)
      }
    }
    return variables
  }

  @inlinable @inline(__always)
  static func initialize(_ base: UnsafeMutablePointer<Dual<T>>, _ x: [T.Scalar], seeding block: Range<Int>) {
    for i in 0..<block.lowerBound { (base + i).initialize(to: Dual(x[i])) }
    for lane in 0..<width where lane < block.count {
      let i = block.lowerBound &+ lane
      (base + i).initialize(to: Dual(x[i], seed(lane: lane)))
    }
    for i in block.upperBound..<x.count { (base + i).initialize(to: Dual(x[i])) }
  }

  /// Leaves the variables of a pass for the next one.
  ///
  /// - Parameter block: Those that are seeded, one a direction, beside constants; `nil` if they are not of this kind.
  @inlinable @inline(never)
  static func leave(_ variables: inout [Dual<T>], seeded block: Range<Int>?) {
    variables.leaveSpare(firstSeeded: block?.lowerBound)
  }

  /// Makes constants of a block of variables again, and variables of another block, one a direction.
  @inlinable @inline(never)
  static func seed<Variable: PassVariable<T>>(
    _ variables: inout [Variable], _ block: Range<Int>, insteadOf previous: Range<Int>
  ) {
    variables.withUnsafeMutableBufferPointer { variables in
      guard let base = variables.baseAddress else { return }
      for i in previous { (base + i).pointee.seeded = .zero }
      // Whole vectors for lanes that the optimiser knows: a lane written by itself would stall the loads of the
      // whole vector that follow.
      for lane in 0..<width where lane < block.count {
        (base + (block.lowerBound &+ lane)).pointee.seeded = seed(lane: lane)
      }
    }
  }

  /// Writes the partial derivatives of a block into a gradient.
  @inlinable @inline(never)
  static func write(_ tangent: T, into gradient: inout [T.Scalar], _ block: Range<Int>) {
    gradient.withUnsafeMutableBufferPointer { gradient in
      guard let base = gradient.baseAddress else { return }
      write(tangent, to: base + block.lowerBound, count: block.count)
    }
  }

  /// Writes the partial derivatives of a block side by side.
  @inlinable @inline(__always)
  static func write(_ tangent: T, to partials: UnsafeMutablePointer<T.Scalar>, count: Int) {
    // A whole block is stored as vectors; the comparisons of a block that ends early keep its numbers apart.
    if count == width {
      for lane in 0..<width { partials[lane] = partial(tangent, lane: lane) }
    } else {
      for lane in 0..<width where lane < count { partials[lane] = partial(tangent, lane: lane) }
    }
  }
}
