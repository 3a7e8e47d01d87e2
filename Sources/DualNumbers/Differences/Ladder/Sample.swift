/// One value of the function under study, and where it was really taken.
struct Sample {
  /// The distance from the point of interest after rounding, which is not always the distance asked for.
  var offset: Double
  var value: Double
  /// The size of the numbers behind `value`, to which its rounding error is proportional.
  var magnitude: Double

  var isFinite: Bool { value.isFinite && magnitude.isFinite && offset.isFinite }
}

/// A function of the distance from the point of interest, remembering every value it has been asked for.
struct SampledFunction<Failure: Error> {
  private let function: (Double) throws(Failure) -> Sample
  private var known: [Double: Sample] = [:]
  private let limit: Int

  init(limit: Int, _ function: @escaping (Double) throws(Failure) -> Sample) {
    self.function = function
    self.limit = limit
  }

  var evaluations: Int { known.count }
  var isExhausted: Bool { known.count >= limit }

  mutating func sample(at offset: Double) throws(Failure) -> Sample {
    if let sample = known[offset] { return sample }
    let sample = try function(offset)
    known[offset] = sample
    return sample
  }

  /// Whether all values are the same.
  var isConstant: Bool {
    guard let center = known[0]?.value else { return false }
    return known.values.allSatisfy { $0.value == center }
  }

  /// The largest count of significant bits among the values: 53 for ordinary ones, 24 for those of a `Float`.
  var significantBits: Int {
    known.values.reduce(0) { most, sample in
      guard sample.value.isFinite, sample.value != 0 else { return most }
      return max(most, 53 - min(sample.value.significandBitPattern.trailingZeroBitCount, 52))
    }
  }

  /// The largest magnitude among the samples.
  var largestMagnitude: Double {
    known.values.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 }
  }

  /// The largest distance within which every sample has the value of the point itself.
  var plateauRadius: Double {
    guard let center = known[0]?.value else { return 0 }
    let nearestChange = known.values.filter { $0.value != center }.map { abs($0.offset) }.min() ?? .infinity
    return known.values.map { abs($0.offset) }.filter { $0 < nearestChange }.max() ?? 0
  }

  /// The steeper of the known chords from the point of interest to the samples at this distance.
  func chord(step: Double) -> Double {
    guard let center = known[0], center.isFinite else { return 0 }
    var steepest = 0.0
    for offset in [step, -step] {
      guard let sample = known[offset], sample.isFinite else { continue }
      steepest = max(steepest, abs((sample.value - center.value) / sample.offset))
    }
    return steepest
  }
}
