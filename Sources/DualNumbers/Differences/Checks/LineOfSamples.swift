/// A function of many variables with many values, restricted to a line through the point of interest.
///
/// All outputs share the samples, so checking a column of a Jacobian costs as much as checking its hardest
/// entry.
final class LineOfSamples<Failure: Error> {
  private let function: ([Double]) throws(Failure) -> [Double]
  private let point: [Double]
  private let direction: [Direction]
  private let call: StaticString
  private var known: [Double: (offset: Double, values: [Double])] = [:]

  /// One moving coordinate.
  struct Direction {
    var index: Int
    var speed: Double
  }

  init(
    _ function: @escaping ([Double]) throws(Failure) -> [Double], through point: [Double],
    with values: [Double], along direction: [Direction], call: StaticString
  ) {
    self.function = function
    self.point = point
    self.direction = direction
    known[0] = (0, values)
    self.call = call
  }

  /// How often the function was called, not counting the point itself.
  private(set) var evaluations = 0

  /// One output as a function of the distance along the line.
  func output(_ row: Int) -> SampledFunction<Failure> {
    SampledFunction(limit: 200) { [self] (offset) throws(Failure) -> Sample in
      let (offset, values) = try self.values(at: offset)
      return Sample(offset: offset, value: values[row], magnitude: abs(values[row]))
    }
  }

  private func values(at offset: Double) throws(Failure) -> (offset: Double, values: [Double]) {
    if let values = known[offset] { return values }
    var x = point
    for moving in direction { x[moving.index] += offset * moving.speed }
    var moved = offset
    if direction.count == 1 {
      moved = (x[direction[0].index] - point[direction[0].index]) / direction[0].speed
    }
    let values = try function(x)
    evaluations += 1
    let expected = known[0]?.values.count ?? 0
    require(
      values.count == expected,
      "\(call): expected \(expected) values at every point, got \(values.count)")
    known[offset] = (moved, values)
    return (moved, values)
  }

  /// The steps for this line.
  var grid: StepGrid {
    if direction.count == 1, direction[0].speed == 1 {
      let x = point[direction[0].index]
      return StepGrid(at: x, ulp: x.ulp, leastNormal: .leastNormalMagnitude, order: 1)
    }
    let ulp = direction.map { point[$0.index].ulp / abs($0.speed) }.max() ?? 0
    return StepGrid(at: 1, ulp: max(ulp, .ulpOfOne), leastNormal: .leastNormalMagnitude, order: 1)
  }
}
