// Sums in place: a total of many variables to which terms of few variables are added.

extension SparseHyperDual where Tile == HessianTile4 {
  /// Adds in place.
  @inlinable @inline(__always)
  public mutating func add(_ other: Self) {
    if spilled == nil { self = adding(other) } else { addToSpilled(other) }
  }

  /// Adds in place, at the cost of the addend's size.
  @inlinable @inline(never)
  mutating func addToSpilled(_ other: Self) {
    value += other.value
    if other.isConstant { return }
    if !isKnownUniquelyReferenced(&spilled) {
      let shared = spilled.unsafelyUnwrapped
      spilled = SpilledHessian(gradient: shared.gradient, rows: shared.rows)
    }
    let own = spilled.unsafelyUnwrapped
    own.gradient.add(other.gradient)
    if other.spilled != nil || !own.rows.addRows(of: other) { own.rows.add(other.rows) }
  }
}

extension SparseTangent where Scalar == SparseDual {
  /// Adds the rows of a number of few variables to a dense base that has their places and is this tangent's alone;
  /// false, with nothing added, if there is none such.
  @inlinable @inline(__always)
  mutating func addRows(of number: SparseHessianDual) -> Bool {
    guard isUniqueAndDense else { return false }
    let storage = self.storage.unsafelyUnwrapped
    let indices = number.indices
    for i in 0..<4 where indices[i] != Self.none && !storage.hasPlace(for: indices[i]) { return false }
    let tile = number.block.tile
    for i in 0..<4 where indices[i] != Self.none {
      let place = Int(indices[i] &- storage.firstIndex)
      storage.marks[place] = 1
      storage.values[place].value += number.first[i]
      for j in i..<4 where number.pairs & 1 << UInt16(truncatingIfNeeded: 4 * i + j) != 0 {
        storage.values[place].derivative.add(
          SparseTangent<Double>(
            SIMD4(
              indices[j], SparseTangent<Double>.none, SparseTangent<Double>.none, SparseTangent<Double>.none),
            SIMD4(tile[i, j], 0, 0, 0)))
      }
    }
    return true
  }
}
