/// Points at which problems are evaluated: uniformly distributed numbers, the same in every run.
func points(_ count: Int, in range: ClosedRange<Double>) -> [Double] {
  var generator = SplitMix64(seed: UInt64(count))
  return opaque((0..<count).map { _ in generator.uniform(range) })
}
