// The entries that are part of the tangent itself.
//
// Written out lane by lane: with constant lanes the vectors stay in registers, and an insertion is a handful of
// shuffles behind branches that repeat from term to term.

extension SparseTangent {
  /// How many entries fit.
  @inlinable @inline(__always)
  static var inlineCapacity: Int { 4 }

  /// How many entries there are.
  @inlinable @inline(__always)
  var inlineCount: Int {
    (indices[0] == Self.none ? 0 : 1) + (indices[1] == Self.none ? 0 : 1)
      + (indices[2] == Self.none ? 0 : 1) + (indices[3] == Self.none ? 0 : 1)
  }

  /// Calls a function with the entries.
  @inlinable @inline(__always)
  func forEachInline(_ body: (Int32, Scalar) -> Void) {
    if indices[0] == Self.none { return }
    body(indices[0], values[0])
    if indices[1] == Self.none { return }
    body(indices[1], values[1])
    if indices[2] == Self.none { return }
    body(indices[2], values[2])
    if indices[3] == Self.none { return }
    body(indices[3], values[3])
  }

  /// Adds a partial derivative; false if there is no room for its index.
  @inlinable @inline(__always)
  mutating func insert(_ index: Int32, _ value: Scalar) -> Bool {
    if index <= indices[0] { return insert(index, value, lane: 0) }
    if index <= indices[1] { return insert(index, value, lane: 1) }
    if index <= indices[2] { return insert(index, value, lane: 2) }
    if index <= indices[3] { return insert(index, value, lane: 3) }
    return false
  }

  /// Adds a partial derivative in a lane, or before it if the lane has another index.
  @inlinable @inline(__always)
  mutating func insert(_ index: Int32, _ value: Scalar, lane: Int) -> Bool {
    if index == indices[lane] {
      values[lane] = values[lane] + value
      return true
    }
    if indices[3] != Self.none { return false }
    if lane <= 2 {
      indices[3] = indices[2]
      values[3] = values[2]
    }
    if lane <= 1 {
      indices[2] = indices[1]
      values[2] = values[1]
    }
    if lane <= 0 {
      indices[1] = indices[0]
      values[1] = values[0]
    }
    indices[lane] = index
    values[lane] = value
    return true
  }

  /// Adds the entries of another inline tangent; false, with some of them added, if there is no room.
  @inlinable @inline(__always)
  mutating func insertAll(of other: Self) -> Bool {
    if other.indices[0] == Self.none { return true }
    if !insert(other.indices[0], other.values[0]) { return false }
    if other.indices[1] == Self.none { return true }
    if !insert(other.indices[1], other.values[1]) { return false }
    if other.indices[2] == Self.none { return true }
    if !insert(other.indices[2], other.values[2]) { return false }
    if other.indices[3] == Self.none { return true }
    return insert(other.indices[3], other.values[3])
  }

  /// The sum of two inline tangents with one entry each, of different indices.
  @inlinable @inline(__always)
  func paired(with other: Self) -> Self {
    let isFirst = indices[0] < other.indices[0]
    let (first, second) = isFirst ? (self, other) : (other, self)
    var pair = first.values
    pair[1] = second.values[0]
    return Self(SIMD4(first.indices[0], second.indices[0], Self.none, Self.none), pair)
  }

  /// The sum of two inline tangents.
  @inlinable @inline(never)
  func merged(with other: Self) -> Self {
    // A new tangent, and not a copy, so that the compiler knows that it has no storage to retain.
    var sum = Self(indices, values)
    return sum.insertAll(of: other) ? sum : spilledSum(with: other)
  }

  /// Adds to an inline tangent in place.
  @inlinable @inline(never)
  mutating func addToInline(_ other: Self) {
    if hasSameIndices(as: other) {
      values = values.adding(other.values)
    } else if other.isSpilled {
      self = isZero ? other : addingSpilled(other)
    } else {
      var sum = Self(indices, values)
      self = sum.insertAll(of: other) ? sum : spilledTotal(with: other)
    }
  }

  /// Adds the entries of an inline tangent to a dense base, and returns how many found their place there; four
  /// if all did.
  @inlinable @inline(__always)
  func scatter(to storage: SparseStorage<Scalar>) -> Int {
    if indices[0] == Self.none { return 4 }
    if !storage.add(values[0], at: indices[0]) { return 0 }
    if indices[1] == Self.none { return 4 }
    if !storage.add(values[1], at: indices[1]) { return 1 }
    if indices[2] == Self.none { return 4 }
    if !storage.add(values[2], at: indices[2]) { return 2 }
    if indices[3] == Self.none { return 4 }
    if !storage.add(values[3], at: indices[3]) { return 3 }
    return 4
  }
}
