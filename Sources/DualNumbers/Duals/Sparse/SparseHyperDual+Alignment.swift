// Numbers on different variables are brought to the same variables before they meet in an operation.

extension SparseHyperDual where Tile == HessianTile4 {
  /// Which of the common variables each of two aligned numbers depends on.
  @frozen @usableFromInline
  struct Occupancies {
    @usableFromInline let first: UInt16
    @usableFromInline let second: UInt16

    @inlinable @inline(__always)
    init(_ first: UInt16, _ second: UInt16) {
      self.first = first
      self.second = second
    }
  }

  /// Brings two numbers to the same variables, or returns nil if they have more than four together.
  @inlinable @inline(__always)
  static func align(_ a: inout Self, _ b: inout Self) -> Occupancies? {
    if a.spilled != nil || b.spilled != nil { return nil }
    if a.indices == b.indices || b.isConstant {
      let all = occupancy(a.indices)
      return Occupancies(all, b.isConstant ? 0 : all)
    }
    if a.isConstant {
      a.indices = b.indices
      return Occupancies(0, occupancy(b.indices))
    }
    return merge(&a, &b)
  }

  /// Brings two numbers that depend on variables to the same ones, or returns nil if they are more than four.
  @inlinable @inline(never)
  static func merge(_ a: inout Self, _ b: inout Self) -> Occupancies? {
    var union = SIMD4<Int32>(repeating: none)
    var (placesOfA, placesOfB) = (SIMD4<UInt8>(), SIMD4<UInt8>())
    var (occupancyOfA, occupancyOfB) = (UInt16(0), UInt16(0))
    var (i, j, count) = (0, 0, 0)
    while true {
      let x = i < 4 ? a.indices[i] : none
      let y = j < 4 ? b.indices[j] : none
      let index = Swift.min(x, y)
      if index == none { break }
      if count == 4 { return nil }
      union[count] = index
      if x == index {
        placesOfA[i] = UInt8(truncatingIfNeeded: count)
        occupancyOfA |= 1 << UInt16(truncatingIfNeeded: count)
        i += 1
      }
      if y == index {
        placesOfB[j] = UInt8(truncatingIfNeeded: count)
        occupancyOfB |= 1 << UInt16(truncatingIfNeeded: count)
        j += 1
      }
      count += 1
    }
    a.move(to: placesOfA, count: i, indices: union)
    b.move(to: placesOfB, count: j, indices: union)
    return Occupancies(occupancyOfA, occupancyOfB)
  }

  /// Moves the derivatives with respect to the first variables to other places, and leaves zeros elsewhere.
  @inlinable @inline(__always)
  mutating func move(to places: SIMD4<UInt8>, count: Int, indices: SIMD4<Int32>) {
    var rows = SIMD4<Double>()
    var tile = HessianTile4.zero
    var moved: UInt16 = 0
    withUnsafeBytes(of: (upper, lower)) { from in
      withUnsafeMutableBytes(of: &tile) { to in
        let source = from.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Double.self)
        let target = to.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Double.self)
        for i in 0..<count {
          let row = Int(places[i])
          rows[row] = first[i]
          for j in 0..<count {
            let place = 4 * row + Int(places[j])
            target[place] = source[4 * i + j]
            moved |= (pairs >> UInt16(truncatingIfNeeded: 4 * i + j) & 1) << UInt16(truncatingIfNeeded: place)
          }
        }
      }
    }
    self = Self(HessianDual(value, .onBoth, rows, rows, tile), indices, pairs: moved)
  }
}
