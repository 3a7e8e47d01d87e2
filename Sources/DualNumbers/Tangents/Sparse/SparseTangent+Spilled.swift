// Arithmetic on tangents with a storage.
//
// None of it is inlined: it is called where a number depends on more than four variables, and its cost is that
// of the entries.

extension SparseTangent {
  /// The sum of two inline tangents that have too many entries together.
  @inlinable @inline(never)
  func spilledSum(with other: Self) -> Self {
    var count = inlineCount
    other.forEachInline { index, _ in count += any(indices .== index) ? 0 : 1 }
    let storage = SparseStorage<Scalar>.make(
      baseCount: count, firstIndex: -1, logCapacity: Self.inlineCapacity)
    var (i, j) = (0, 0)
    for place in 0..<count {
      let index = i < Self.inlineCapacity ? indices[i] : Self.none
      let otherIndex = j < Self.inlineCapacity ? other.indices[j] : Self.none
      if index == otherIndex {
        storage.initialize(place, index, values[i] + other.values[j])
      } else if index < otherIndex {
        storage.initialize(place, index, values[i])
      } else {
        storage.initialize(place, otherIndex, other.values[j])
      }
      i += index <= otherIndex ? 1 : 0
      j += otherIndex <= index ? 1 : 0
    }
    return Self(storage: storage, logCount: 0)
  }

  /// The sum of two inline tangents that have too many entries together, as the start of a total that will be
  /// added to in place: dense, if that is no waste.
  @inlinable @inline(never)
  func spilledTotal(with other: Self) -> Self {
    let first = Swift.min(indices[0], other.indices[0])
    var last = first
    let extend: (Int32, Scalar) -> Void = { index, _ in last = Swift.max(last, index) }
    forEachInline(extend)
    other.forEachInline(extend)
    let span = Int(last) - Int(first) + 1
    guard Self.isDense(span: span, entryCount: inlineCount + other.inlineCount, wasDense: false) else {
      return spilledSum(with: other)
    }
    let storage = SparseStorage<Scalar>.make(
      baseCount: (span + 15) & ~15, firstIndex: Int(first), logCapacity: 0)
    _ = scatter(to: storage)
    _ = other.scatter(to: storage)
    return Self(storage: storage, logCount: 0)
  }

  /// The sum of two tangents of which at least one is spilled.
  @inlinable @inline(never)
  func addingSpilled(_ other: Self) -> Self {
    if !isSpilled { return other.addingSpilled(self) }
    var result = self
    if !other.isSpilled {
      if other.isZero || result.append(other) { return result }
      result = compacted(makesRoom: true)
      _ = result.append(other)
      return result
    }
    let addend = other.compacted()
    if result.append(addend) { return result }
    let entryCount = addend.storage.unsafelyUnwrapped.entryCount
    if 4 * entryCount <= storage.unsafelyUnwrapped.baseCount {
      result = compacted(makesRoom: true)
      if result.append(addend) { return result }
    }
    return Self.sum(compacted().storage.unsafelyUnwrapped, addend.storage.unsafelyUnwrapped)
  }

  /// Continues the log with the entries of a tangent that is inline or compacted; false if there is no room or
  /// another tangent was first.
  @inlinable
  mutating func append(_ other: Self) -> Bool {
    let storage = self.storage.unsafelyUnwrapped
    var place = logCount
    if let addend = other.storage {
      guard storage.claim(addend.entryCount, after: place) else { return false }
      addend.forEachEntry { index, value in
        storage.write(value, at: index, logPlace: place)
        place += 1
      }
    } else {
      guard storage.claim(other.inlineCount, after: place) else { return false }
      other.forEachInline { index, value in
        storage.write(value, at: index, logPlace: place)
        place += 1
      }
    }
    indices[0] = Int32(truncatingIfNeeded: place)
    return true
  }

  /// The sum of two bases.
  @inlinable
  static func sum(_ a: SparseStorage<Scalar>, _ b: SparseStorage<Scalar>) -> Self {
    let (x, y) = (a.bounds(logCount: 0), b.bounds(logCount: 0))
    let bounds = Swift.min(x.lowerBound, y.lowerBound)...Swift.max(x.upperBound, y.upperBound)
    let entryCount = a.entryCount + b.entryCount
    if isDense(span: bounds.count, entryCount: entryCount, wasDense: a.isDense || b.isDense) {
      let result = SparseStorage<Scalar>.make(
        baseCount: (bounds.count + 7) & ~7, firstIndex: bounds.lowerBound, logCapacity: 0)
      result.add(baseOf: a)
      result.add(baseOf: b)
      return Self(storage: result, logCount: 0)
    }
    // As the log of a storage, b is merged with a in order.
    let joined = SparseStorage<Scalar>.make(
      baseCount: a.entryCount, firstIndex: -1, logCapacity: b.entryCount)
    var place = 0
    a.forEachEntry { index, value in
      joined.initialize(place, index, value)
      place += 1
    }
    var result = Self(storage: joined, logCount: 0)
    _ = result.append(Self(storage: b, logCount: 0))
    return result.sorted(makesRoom: false)
  }

  @inlinable @inline(never)
  func negatedSpilled() -> Self { mappedSpilled { -$0 } }

  @inlinable @inline(never)
  func scaledSpilled(by factor: Scalar) -> Self { mappedSpilled { $0 * factor } }

  /// Every entry of a spilled tangent through a function.
  @inlinable @inline(__always)
  func mappedSpilled(_ transform: (Scalar) -> Scalar) -> Self {
    let source = compacted().storage.unsafelyUnwrapped
    let count = source.baseCount
    let result = SparseStorage<Scalar>.make(
      baseCount: count, firstIndex: Int(source.firstIndex),
      logCapacity: source.isDense ? 0 : Self.inlineCapacity)
    if source.isDense {
      result.marks.update(from: source.marks, count: count)
      source.forEachPlace { result.values[$0] = transform(source.values[$0]) }
    } else {
      for place in 0..<count {
        result.initialize(place, source.indices[place], transform(source.values[place]))
      }
    }
    return Self(storage: result, logCount: 0)
  }
}

// In place.
extension SparseTangent {
  /// Adds to a spilled tangent in place.
  @inlinable @inline(never)
  mutating func addToSpilled(_ other: Self) {
    if !other.isSpilled && isUniqueAndDense {
      let added = other.scatter(to: storage.unsafelyUnwrapped)
      if added < Self.inlineCapacity { addRest(of: other, from: added) }
    } else {
      addToShared(other)
    }
  }

  /// Whether this tangent alone refers to a storage with a dense base, and has nothing in the log.
  @inlinable @inline(__always)
  var isUniqueAndDense: Bool {
    mutating get {
      logCount == 0 && isKnownUniquelyReferenced(&storage) && storage.unsafelyUnwrapped.isDense
    }
  }

  /// Adds to a spilled tangent whose storage is shared or sorted, or adds another spilled tangent.
  @inlinable @inline(never)
  mutating func addToShared(_ other: Self) {
    if !other.isSpilled {
      if other.isZero || append(other) { return }
      self = compacted(makesRoom: true)
      addToSpilled(other)
      return
    }
    if isUniqueAndDense {
      let addend = other.compacted().storage.unsafelyUnwrapped
      let bounds = addend.bounds(logCount: 0)
      if growDense(toInclude: bounds, entryCount: addend.entryCount) {
        storage.unsafelyUnwrapped.add(baseOf: addend)
        return
      }
    }
    self = addingSpilled(other)
  }

  /// Adds the entries of an inline tangent from a position on, the first of which lies outside the dense base
  /// that is this tangent's alone.
  @inlinable @inline(never)
  mutating func addRest(of other: Self, from position: Int) {
    let first = Int(other.indices[position])
    if !growDense(toInclude: first...first, entryCount: 1) { self = sorted(makesRoom: true) }
    for k in position..<Self.inlineCapacity where other.indices[k] != Self.none {
      addToSpilled(Self(SIMD4(other.indices[k], Self.none, Self.none, Self.none), .single(other.values[k])))
    }
  }

  /// Extends a dense base to twice its range at least, unless it has the places already; false if it would be far
  /// too sparse.
  ///
  /// - Parameters:
  ///   - indices: What the base shall have places for.
  ///   - entryCount: How many entries are about to go there.
  @inlinable
  mutating func growDense(toInclude indices: ClosedRange<Int>, entryCount: Int) -> Bool {
    let storage = self.storage.unsafelyUnwrapped
    let bounds = storage.bounds(logCount: 0)
    let lower = Swift.min(bounds.lowerBound, indices.lowerBound)
    let upper = Swift.max(bounds.upperBound, indices.upperBound)
    let span = upper - lower + 1
    if span == bounds.count { return true }
    guard Self.isDense(span: span, entryCount: storage.entryCount + entryCount, wasDense: true) else {
      return false
    }
    let room = Swift.max(span, (bounds.count < 256 ? 4 : 2) * bounds.count)
    let growsDown = lower < bounds.lowerBound
    let grown = SparseStorage<Scalar>.make(
      baseCount: (room + 7) & ~7, firstIndex: growsDown ? Swift.max(0, upper + 1 - room) : lower,
      logCapacity: 0)
    grown.add(baseOf: storage)
    self = Self(storage: grown, logCount: 0)
    return true
  }
}

extension FourLanes {
  /// A number in the first lane.
  @inlinable @inline(__always)
  static func single(_ number: Scalar) -> Self {
    var lanes = Self.zero
    lanes[0] = number
    return lanes
  }
}
