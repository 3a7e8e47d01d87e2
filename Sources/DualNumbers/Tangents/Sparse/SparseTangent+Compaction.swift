// From a base and a log to a base alone.

extension SparseTangent {
  /// Whether a range of places is cheaper than a list of entries.
  ///
  /// A place of a dense base takes 9 bytes and a fraction of a nanosecond in an operation, an entry of a sorted
  /// one 12 bytes and some nanoseconds. A dense base turns sorted only where it would be far too sparse, so that
  /// a sum on the edge between the two does not go to and fro.
  @inlinable @inline(__always)
  static func isDense(span: Int, entryCount: Int, wasDense: Bool) -> Bool {
    span <= (wasDense ? 16 : 4) * entryCount
  }

  /// The same spilled tangent on a storage whose log is empty: itself, if that is so already.
  ///
  /// - Parameter makesRoom: Whether the log shall have room for further entries, as many as the base holds or
  ///   half as many; then the storage is a new one in any case. That the room grows with the base keeps the cost
  ///   of compaction in proportion to the number of entries appended.
  @inlinable
  func compacted(makesRoom: Bool = false) -> Self {
    if logCount == 0 && !makesRoom { return self }
    let storage = self.storage.unsafelyUnwrapped
    let bounds = storage.bounds(logCount: logCount)
    let entryCount = storage.entryCount + logCount
    guard Self.isDense(span: bounds.count, entryCount: entryCount, wasDense: storage.isDense) else {
      return sorted(makesRoom: makesRoom)
    }
    let result = SparseStorage<Scalar>.make(
      baseCount: (bounds.count + 7) & ~7, firstIndex: bounds.lowerBound,
      logCapacity: makesRoom ? Swift.max(16, bounds.count / 2) : 0)
    result.add(baseOf: storage)
    for k in 0..<logCount { _ = result.add(storage.logValues[k], at: storage.logIndices[k]) }
    return Self(storage: result, logCount: 0)
  }

  /// The same spilled tangent on a storage with a sorted base and an empty log.
  @inlinable
  func sorted(makesRoom: Bool) -> Self {
    let storage = self.storage.unsafelyUnwrapped
    let order = storage.logOrder(logCount)
    var count = 0
    var last = Self.none
    Self.merge(storage, order) { index, _ in
      if index != last { count += 1 }
      last = index
    }
    let result = SparseStorage<Scalar>.make(
      baseCount: count, firstIndex: -1, logCapacity: makesRoom ? Swift.max(16, count) : 0)
    var place = -1
    Self.merge(storage, order) { index, value in
      if place >= 0 && result.indices[place] == index {
        result.values[place] = result.values[place] + value
      } else {
        place += 1
        result.initialize(place, index, value)
      }
    }
    return Self(storage: result, logCount: 0)
  }

  /// Calls a function with the entries of a base and of its log in ascending order of their indices; those with
  /// the same index come in the order in which they were added.
  @inlinable @inline(__always)
  static func merge(
    _ storage: SparseStorage<Scalar>, _ order: [UInt64], _ body: (Int32, Scalar) -> Void
  ) {
    var next = 0
    func bodyOfLog(below bound: Int32) {
      while next < order.count {
        let index = Int32(truncatingIfNeeded: order[next] >> 32)
        if index >= bound { return }
        body(index, storage.logValues[Int(order[next] & 0xFFFF_FFFF)])
        next += 1
      }
    }
    storage.forEachEntry { index, value in
      bodyOfLog(below: index)
      body(index, value)
    }
    bodyOfLog(below: none)
  }
}
