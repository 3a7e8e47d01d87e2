public import CDualNumbers

// The variables of a pass live in an array, as the function takes one. To allocate and free it costs 50 ns, more
// than all the arithmetic of a gradient of five variables. A pass therefore leaves its array on the thread, and the
// next pass over as many variables of the same type takes it up. A function may keep its argument all the same: the
// array then has two owners and is copied before it changes, like any array.

/// What an array that a pass leaves has served for.
@usableFromInline
enum SpareArrayUse: Int {
  case variables = 0
  case outputs = 1
}

extension Array {
  /// An array that an earlier pass on this thread has left, if it has this count, and the first of its variables that are
  /// seeded, if the pass has said so.
  ///
  /// Its elements are whatever they were.
  @_transparent @usableFromInline
  static func takeSpare(
    as use: SpareArrayUse = .variables, count: Int
  ) -> (array: [Element], firstSeeded: Int?)? {
    #if hasFeature(Embedded)
      return nil
    #else
      guard isSpared(count: count), let places = spare_array_places() else { return nil }
      let place = places + use.rawValue
      guard place.pointee.type == typeAddress else { return nil }
      let array = withUnsafeMutablePointer(to: &place.pointee.array) { storage in
        UnsafeMutableRawPointer(storage).assumingMemoryBound(to: [Element].self).move()
      }
      let firstSeeded = place.pointee.first_seeded
      place.initialize(to: spare_array())
      return array.count == count ? (array, firstSeeded < 0 ? nil : firstSeeded) : nil
    #endif
  }

  /// An array made element by element, in the storage of one that an earlier pass has left, if there is such.
  @inlinable @inline(__always)
  static func inSpareStorage(count: Int, _ element: (Int) -> Element) -> [Element] {
    guard var array = takeSpare(count: count)?.array else { return (0..<count).map(element) }
    array.withUnsafeMutableBufferPointer { array in
      guard let base = array.baseAddress else { return }
      for i in 0..<count { (base + i).initialize(to: element(i)) }
    }
    return array
  }

  /// Leaves this array for a later pass on the thread, and is empty then.
  ///
  /// It is moved out and not consumed: a consumed variable was retained and released first, for 5 ns.
  ///
  /// - Parameter firstSeeded: The first of the variables in it that are seeded, if all others are constants.
  @_transparent @usableFromInline
  mutating func leaveSpare(as use: SpareArrayUse = .variables, firstSeeded: Int? = nil) {
    #if !hasFeature(Embedded)
      guard Self.isSpared(count: count), let places = spare_array_places() ?? spare_array_make_places()
      else { return }
      let place = places + use.rawValue
      // The last array is the likelier to be asked for again.
      if place.pointee.type != nil { spare_array_release(place) }
      place.pointee.type = Self.typeAddress
      place.pointee.first_seeded = firstSeeded ?? -1
      let storage = withUnsafeMutablePointer(to: &place.pointee.array) { UnsafeMutableRawPointer($0) }
      withUnsafeMutablePointer(to: &self) { array in
        _ = storage.moveInitializeMemory(as: [Element].self, from: array, count: 1)
        array.initialize(to: [])
      }
    #endif
  }

  /// Whether arrays of this many elements are left: small ones, for which the allocation counts, and which hold
  /// nothing that an array left behind would keep alive.
  @_transparent @usableFromInline
  static func isSpared(count: Int) -> Bool {
    count > 0 && count &* MemoryLayout<Element>.stride <= 8192 && _isPOD(Element.self)
  }

  #if !hasFeature(Embedded)
    @_transparent @usableFromInline
    static var typeAddress: UnsafeRawPointer {
      unsafeBitCast(Element.self as Any.Type, to: UnsafeRawPointer.self)
    }
  #endif
}
