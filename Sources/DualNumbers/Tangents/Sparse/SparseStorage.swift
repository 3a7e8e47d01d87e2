public import CDualNumbers

/// What a storage of sparse partial derivatives knows about itself.
@frozen
@usableFromInline
struct SparseStorageHeader {
  /// How many entries of the log are taken, by any tangent.
  ///
  /// The first field, so that its address is the header's: threads change it by atomic exchange alone, and an access
  /// by `&` would be an exclusive one in the eyes of Swift.
  @usableFromInline var logEnd: Int32

  /// The places of the base: the entries of a sorted base, or the length of a dense base's range.
  @usableFromInline let baseCount: Int

  /// The index of a dense base's first place, or −1 if the base is sorted.
  @usableFromInline let firstIndex: Int32

  /// How many entries the log has room for.
  @usableFromInline let logCapacity: Int32

  @inlinable @inline(__always)
  init(baseCount: Int, firstIndex: Int, logCapacity: Int) {
    self.baseCount = baseCount
    self.firstIndex = Int32(truncatingIfNeeded: firstIndex)
    self.logCapacity = Int32(truncatingIfNeeded: logCapacity)
    self.logEnd = 0
  }
}

/// The partial derivatives of a ``SparseTangent`` that do not fit into the tangent itself.
///
/// A base and a log. The base is either *sorted*, a list of indices with their partial derivatives, or *dense*,
/// one place for each index of a range with a mark that says whether it is taken. The log holds what was added
/// since, in order. A tangent is a storage and the number of entries of the log that it sees; so a sum is a new
/// tangent on the same storage with a few more entries in the log, and costs the size of its smaller operand
/// also where the larger one is still in use. Only one tangent can continue a log at a given place: it claims
/// the place with an atomic exchange, and a tangent that comes too late makes a storage of its own.
///
/// Everything else is written once, before the storage is shared, or while one tangent alone refers to it. That
/// is what makes tangents sendable. One allocation holds it all: the partial derivatives of the base and of the
/// log, then the marks of a dense base, then the indices. A dense base has a multiple of eight places, so that
/// their marks are read eight at a time, and what is not taken is 0.
@usableFromInline
final class SparseStorage<Scalar: RealNumber>: ManagedBuffer<SparseStorageHeader, Scalar> {
  /// A storage with room for so many entries; the caller initialises those of a sorted base.
  @inlinable
  static func make(baseCount: Int, firstIndex: Int, logCapacity: Int) -> SparseStorage {
    let isDense = firstIndex >= 0
    let indexCount = isDense ? logCapacity : baseCount + logCapacity
    let byteCount =
      offsetOfMarks(baseCount + logCapacity) + (isDense ? baseCount : 0)
      + MemoryLayout<Int32>.stride * indexCount
    let stride = MemoryLayout<Scalar>.stride
    let buffer = SparseStorage.create(minimumCapacity: (byteCount + stride - 1) / stride) { _ in
      SparseStorageHeader(baseCount: baseCount, firstIndex: firstIndex, logCapacity: logCapacity)
    }
    let storage = unsafeDowncast(buffer, to: SparseStorage.self)
    if isDense {
      storage.values.initialize(repeating: Scalar.zero, count: baseCount)
      storage.marks.initialize(repeating: 0, count: baseCount)
    }
    return storage
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
  var firstIndex: Int32 { withUnsafeMutablePointerToHeader { $0.pointee.firstIndex } }

  /// How many entries the log has room for.
  @inlinable @inline(__always)
  var logCapacity: Int { withUnsafeMutablePointerToHeader { Int($0.pointee.logCapacity) } }

  @inlinable @inline(__always)
  var isDense: Bool { firstIndex >= 0 }

  /// How many bytes so many partial derivatives take, up to where the marks begin.
  @inlinable @inline(__always)
  static func offsetOfMarks(_ count: Int) -> Int { (count * MemoryLayout<Scalar>.stride + 7) & ~7 }

  /// The partial derivatives of the base, then of the log.
  @inlinable @inline(__always)
  var values: UnsafeMutablePointer<Scalar> { withUnsafeMutablePointerToElements { $0 } }

  /// For each place of a dense base, 1 if there is a partial derivative and 0 if not.
  @inlinable @inline(__always)
  var marks: UnsafeMutablePointer<UInt8> {
    (UnsafeMutableRawPointer(values) + Self.offsetOfMarks(baseCount + logCapacity))
      .assumingMemoryBound(to: UInt8.self)
  }

  /// The indices of a sorted base, then of the log.
  @inlinable @inline(__always)
  var indices: UnsafeMutablePointer<Int32> {
    (UnsafeMutableRawPointer(marks) + (isDense ? baseCount : 0)).assumingMemoryBound(to: Int32.self)
  }

  @inlinable @inline(__always)
  var logValues: UnsafeMutablePointer<Scalar> { values + baseCount }

  @inlinable @inline(__always)
  var logIndices: UnsafeMutablePointer<Int32> { isDense ? indices : indices + baseCount }
}

// The base.
extension SparseStorage {
  /// Whether a dense base has a place for an index.
  @inlinable @inline(__always)
  func hasPlace(for index: Int32) -> Bool {
    UInt(bitPattern: Int(index &- firstIndex)) < UInt(bitPattern: baseCount)
  }

  /// Adds a partial derivative to its place in a dense base, or returns false if there is no such place.
  @inlinable @inline(__always)
  func add(_ value: Scalar, at index: Int32) -> Bool {
    guard hasPlace(for: index) else { return false }
    let place = Int(index &- firstIndex)
    values[place] = values[place] + value
    marks[place] = 1
    return true
  }

  /// Adds all entries of another base to a dense one that has places for them.
  @inlinable
  func add(baseOf other: SparseStorage) {
    guard other.isDense else {
      for place in 0..<other.baseCount { _ = add(other.values[place], at: other.indices[place]) }
      return
    }
    let offset = Int(other.firstIndex) - Int(firstIndex)
    let (sums, addends, sumMarks, addendMarks) = (values + offset, other.values, marks + offset, other.marks)
    for place in 0..<other.baseCount {
      sums[place] = sums[place] + addends[place]
      sumMarks[place] |= addendMarks[place]
    }
  }

  /// The marks of eight places from a multiple of eight on, the first in the lowest byte.
  @inlinable @inline(__always)
  func eightMarks(at place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(marks).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// How many partial derivatives the base holds.
  @inlinable
  var entryCount: Int {
    if !isDense { return baseCount }
    var count = 0
    for place in stride(from: 0, to: baseCount, by: 8) { count += eightMarks(at: place).nonzeroBitCount }
    return count
  }

  /// Calls a function with each place of the base that holds a partial derivative, in ascending order.
  @inlinable @inline(__always)
  func forEachPlace(_ body: (Int) -> Void) {
    if !isDense {
      for place in 0..<baseCount { body(place) }
      return
    }
    var start = 0
    while start < baseCount {
      var marks = eightMarks(at: start)
      if marks == 0x0101_0101_0101_0101 {
        for place in start..<start &+ 8 { body(place) }
      } else {
        while marks != 0 {
          body(start &+ marks.trailingZeroBitCount >> 3)
          marks &= marks &- 1
        }
      }
      start &+= 8
    }
  }

  /// The index that belongs to a place.
  @inlinable @inline(__always)
  func index(at place: Int) -> Int32 {
    isDense ? firstIndex &+ Int32(truncatingIfNeeded: place) : indices[place]
  }

  /// Calls a function with the entries of the base, in ascending order of their indices.
  @inlinable @inline(__always)
  func forEachEntry(_ body: (Int32, Scalar) -> Void) {
    forEachPlace { body(index(at: $0), values[$0]) }
  }

  /// The partial derivative of an index, if the base holds one.
  @inlinable
  func value(at index: Int32) -> Scalar? {
    if isDense {
      let place = Int(index) - Int(firstIndex)
      return place >= 0 && place < baseCount && marks[place] == 1 ? values[place] : nil
    }
    var (low, high) = (0, baseCount)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < baseCount && indices[low] == index ? values[low] : nil
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
      (least, greatest) = (Int(firstIndex), Int(firstIndex) + baseCount - 1)
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
      sparse_claim(
        UnsafeMutableRawPointer(header).assumingMemoryBound(to: Int32.self),
        Int32(truncatingIfNeeded: seen), Int32(truncatingIfNeeded: seen + count))
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
