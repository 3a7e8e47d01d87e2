/// Points in a box, one in each of as many layers of every coordinate, the same in every run.
///
/// A Latin hypercube: McKay, Beckman and Conover, Technometrics 21 (1979).
func samplePoints(in box: [ClosedRange<Double>], count: Int, call: StaticString) -> [[Double]] {
  require(count > 0, "\(call): expected at least one sample, got \(count)")
  for range in box {
    require(
      range.lowerBound.isFinite && range.upperBound.isFinite && range.lowerBound < range.upperBound,
      "\(call): expected a range with two different finite bounds, got \(range)")
  }
  var random = FixedRandomNumbers()
  var points = [[Double]](repeating: [], count: count)
  for range in box {
    var layers = Array(0..<count)
    if box.count > 1 {
      for i in layers.indices.reversed() { layers.swapAt(i, random.below(i + 1)) }
    }
    for (point, layer) in layers.enumerated() {
      let place = (Double(layer) + random.unit()) / Double(count)
      points[point].append(range.lowerBound * (1 - place) + range.upperBound * place)
    }
  }
  return points
}
