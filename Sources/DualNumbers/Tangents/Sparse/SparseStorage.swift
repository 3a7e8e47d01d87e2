public import CDualNumbers

/// What a storage of sparse partial derivatives knows about itself.
@frozen
@usableFromInline
struct SparseStorageHeader {
  /// The places of the base: the entries of a sorted base, or the length of a dense base's range.
  @usableFromInline let baseCount: Int

  /// The index of a dense base's first place, or −1 if the base is sorted.
  @usableFromInline let firstIndex: Int

  /// How many entries the log has room for.
  @usableFromInline let logCapacity: Int

  /// How many entries of the log are taken, by any tangent.
  @usableFromInline var logEnd: Int64

  /// A bit for each place of a dense base: whether there is a partial derivative.
  @usableFromInline let presence: UnsafeMutablePointer<UInt64>

  /// The indices of a sorted base, then of the log.
  @usableFromInline let indices: UnsafeMutablePointer<Int32>

  @inlinable @inline(__always)
  init(
    baseCount: Int, firstIndex: Int, logCapacity: Int, presence: UnsafeMutablePointer<UInt64>,
    indices: UnsafeMutablePointer<Int32>
  ) {
    self.baseCount = baseCount
    self.firstIndex = firstIndex
    self.logCapacity = logCapacity
    self.logEnd = 0
    self.presence = presence
    self.indices = indices
  }
}

/// The partial derivatives of a ``SparseTangent`` that do not fit into the tangent itself.
///
/// A base and a log. The base is either *sorted*, a list of indices with their partial derivatives, or *dense*,
/// one place for each index of a range with a bit that says whether it is taken. The log holds what was added
/// since, in order. A tangent is a storage and the number of entries of the log that it sees; so a sum is a new
/// tangent on the same storage with a few more entries in the log, and costs the size of its smaller operand
/// also where the larger one is still in use. Only one tangent can continue a log at a given place: it claims
/// the place with an atomic exchange, and a tangent that comes too late makes a storage of its own.
///
/// Everything else is written once, before the storage is shared, or while one tangent alone refers to it. That
/// is what makes tangents sendable. One allocation holds it all: the partial derivatives of the base and of the
/// log, then the bits, then the indices.
@usableFromInline
final class SparseStorage<Scalar: RealNumber>: ManagedBuffer<SparseStorageHeader, SIMD2<UInt64>> {
  /// A storage with room for so many entries; the caller initialises those of a sorted base.
  @inlinable
  static func make(baseCount: Int, firstIndex: Int, logCapacity: Int) -> SparseStorage {
    let isDense = firstIndex >= 0
    let wordCount = isDense ? (baseCount + 63) >> 6 : 0
    let indexCount = isDense ? logCapacity : baseCount + logCapacity
    let valueBytes = ((baseCount + logCapacity) * MemoryLayout<Scalar>.stride + 7) & ~7
    let byteCount = valueBytes + 8 * wordCount + 4 * indexCount
    let buffer = SparseStorage.create(minimumCapacity: (byteCount + 15) >> 4) { buffer in
      buffer.withUnsafeMutablePointerToElements { elements in
        let memory = UnsafeMutableRawPointer(elements)
        let words = (memory + valueBytes).bindMemory(to: UInt64.self, capacity: wordCount)
        words.initialize(repeating: 0, count: wordCount)
        if isDense {
          memory.bindMemory(to: Scalar.self, capacity: baseCount)
            .initialize(repeating: Scalar.zero, count: baseCount)
        }
        return SparseStorageHeader(
          baseCount: baseCount, firstIndex: firstIndex, logCapacity: logCapacity, presence: words,
          indices: (memory + (valueBytes + 8 * wordCount)).bindMemory(to: Int32.self, capacity: indexCount))
      }
    }
    return unsafeDowncast(buffer, to: SparseStorage.self)
  }

  @inlinable
  deinit {
    values.deinitialize(count: baseCount + Int(withUnsafeMutablePointerToHeader { $0.pointee.logEnd }))
  }

  // The header is read through a pointer, without the dynamic check of exclusive access that a class's property
  // comes with.

  /// The places of the base: the entries of a sorted base, or the length of a dense base's range.
  @inlinable @inline(__always)
  var baseCount: Int { withUnsafeMutablePointerToHeader { $0.pointee.baseCount } }

  /// The index of a dense base's first place, or −1 if the base is sorted.
  @inlinable @inline(__always)
  var firstIndex: Int { withUnsafeMutablePointerToHeader { $0.pointee.firstIndex } }

  /// How many entries the log has room for.
  @inlinable @inline(__always)
  var logCapacity: Int { withUnsafeMutablePointerToHeader { $0.pointee.logCapacity } }

  /// A bit for each place of a dense base: whether there is a partial derivative.
  @inlinable @inline(__always)
  var presence: UnsafeMutablePointer<UInt64> { withUnsafeMutablePointerToHeader { $0.pointee.presence } }

  /// The indices of a sorted base, then of the log.
  @inlinable @inline(__always)
  var indices: UnsafeMutablePointer<Int32> { withUnsafeMutablePointerToHeader { $0.pointee.indices } }

  /// The partial derivatives of the base, then of the log.
  @inlinable @inline(__always)
  var values: UnsafeMutablePointer<Scalar> {
    withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Scalar.self) }
  }

  @inlinable @inline(__always)
  var isDense: Bool { firstIndex >= 0 }

  @inlinable @inline(__always)
  var logValues: UnsafeMutablePointer<Scalar> { values + baseCount }

  @inlinable @inline(__always)
  var logIndices: UnsafeMutablePointer<Int32> {
    isDense ? indices : indices + baseCount
  }
}

// The base.
extension SparseStorage {
  /// Adds a partial derivative to its place in a dense base, or returns false if there is no such place.
  @inlinable @inline(__always)
  func add(_ value: Scalar, at index: Int32) -> Bool {
    let place = Int(index) - firstIndex
    guard place >= 0 && place < baseCount else { return false }
    values[place] = values[place] + value
    presence[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
    return true
  }

  /// How many words the bits of a dense base take.
  @inlinable @inline(__always)
  var wordCount: Int { (baseCount + 63) >> 6 }

  /// How many partial derivatives the base holds.
  @inlinable
  var entryCount: Int {
    if !isDense { return baseCount }
    var count = 0
    for word in 0..<wordCount { count += presence[word].nonzeroBitCount }
    return count
  }

  /// Calls a function with each place of the base that holds a partial derivative, in ascending order.
  @inlinable @inline(__always)
  func forEachPlace(_ body: (Int) -> Void) {
    if !isDense {
      for place in 0..<baseCount { body(place) }
      return
    }
    for word in 0..<wordCount {
      var bits = presence[word]
      let start = word << 6
      if bits == .max {
        for place in start..<start + 64 { body(place) }
        continue
      }
      while bits != 0 {
        body(start + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }

  /// The index that belongs to a place.
  @inlinable @inline(__always)
  func index(at place: Int) -> Int32 {
    isDense ? Int32(truncatingIfNeeded: firstIndex + place) : indices[place]
  }

  /// Calls a function with the entries of the base, in ascending order of their indices.
  @inlinable @inline(__always)
  func forEachEntry(_ body: (Int32, Scalar) -> Void) {
    forEachPlace { body(index(at: $0), values[$0]) }
  }

  /// Writes an entry to a place of a sorted base, or of the log, that is not initialised yet.
  @inlinable @inline(__always)
  func initialize(_ place: Int, _ index: Int32, _ value: Scalar) {
    (values + place).initialize(to: value)
    indices[place] = index
  }

  /// The least and the greatest index that a dense base can hold, or that is in a sorted base or a part of the
  /// log.
  @inlinable
  func bounds(logCount: Int) -> ClosedRange<Int> {
    var least = Int.max
    var greatest = Int.min
    if isDense {
      (least, greatest) = (firstIndex, firstIndex + baseCount - 1)
    } else if baseCount > 0 {
      (least, greatest) = (Int(indices[0]), Int(indices[baseCount - 1]))
    }
    for k in 0..<logCount {
      let index = Int(logIndices[k])
      least = Swift.min(least, index)
      greatest = Swift.max(greatest, index)
    }
    return least...greatest
  }
}

// The log.
extension SparseStorage {
  /// Takes the next places of the log for a tangent that sees those before; false if others have them or the log
  /// is full.
  @inlinable @inline(__always)
  func claim(_ count: Int, after seen: Int) -> Bool {
    guard seen + count <= logCapacity else { return false }
    return withUnsafeMutablePointerToHeader { header in
      withUnsafeMutablePointer(to: &header.pointee.logEnd) {
        sparse_claim($0, Int64(seen), Int64(seen + count))
      }
    }
  }

  /// Writes an entry to a place of the log that was claimed.
  @inlinable @inline(__always)
  func write(_ value: Scalar, at index: Int32, logPlace: Int) {
    (logValues + logPlace).initialize(to: value)
    logIndices[logPlace] = index
  }

  /// The positions of the first entries of the log in ascending order of their indices.
  ///
  /// A position is the low half of a key, the index the high half. Entries with the same index keep their order.
  @inlinable
  func logOrder(_ logCount: Int) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(logCount)
    for k in 0..<logCount { keys.append(UInt64(UInt32(bitPattern: logIndices[k])) << 32 | UInt64(k)) }
    keys.sort()
    return keys
  }
}
