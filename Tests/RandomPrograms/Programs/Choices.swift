/// Where a random program comes from: a source of small whole numbers.
package protocol Choices {
  /// A number from 0 to below the bound; 0 for ever once the source is exhausted.
  mutating func choose(below bound: Int) -> Int
}

/// Choices by a seeded generator, the same in every run.
///
/// G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
package struct SeededChoices: Choices {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  package mutating func choose(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// Choices by the bytes that a fuzzer invents.
package struct ByteChoices: Choices {
  private var bytes: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  package mutating func choose(below bound: Int) -> Int {
    guard let byte = bytes.popFirst() else { return 0 }
    return Int(byte) % bound
  }
}
