/// Random numbers that are the same in every run: the SplitMix64 generator of Steele, Lea and Flood
/// (2014).
public struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Dice that always fall in the same way.
  public init(seed: UInt64) { state = seed }

  /// Sixty-four random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from a range, all equally likely.
  public mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    .random(in: range, using: &self)
  }
}
