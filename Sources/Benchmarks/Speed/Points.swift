/// Points at which problems are evaluated: uniformly distributed numbers, the same in every run, and the same as
/// in the programs of `Peers`.
func points(_ count: Int, in range: ClosedRange<Double>) -> [Double] {
  var generator = SplitMix64(seed: UInt64(count))
  return opaque((0..<count).map { _ in generator.spread(over: range) })
}

extension SplitMix64 {
  /// The next number, spread over a range: 53 bits of it, by one multiplication, which any language repeats.
  mutating func spread(over range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * (Double(next() >> 11) * 0x1p-53)
  }
}
