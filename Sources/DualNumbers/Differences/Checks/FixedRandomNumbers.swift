/// Random numbers that are the same in every run, so that a report can be reproduced.
///
/// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct FixedRandomNumbers {
  private var state: UInt64 = 0x2545_F491_4F6C_DD1D

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func coin() -> Bool { next() >> 63 == 1 }

  /// A number in [0, 1).
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// An integer from zero to below `bound`.
  mutating func below(_ bound: Int) -> Int { Int(unit() * Double(bound)) }
}
