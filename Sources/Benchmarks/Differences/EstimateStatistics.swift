import DualNumbers

/// How good estimates of the derivative of random functions are.
struct EstimateStatistics {
  private var relativeErrors: [Double] = []
  private var evaluations: [Int] = []
  private var honestCount = 0

  mutating func add<Scalar>(_ estimate: DerivativeEstimate<Scalar>, truth: Double) {
    let error = abs(Double(estimate.value) - truth)
    relativeErrors.append(error / abs(truth))
    evaluations.append(estimate.evaluations)
    if error <= Double(estimate.errorEstimate) { honestCount += 1 }
  }

  var count: Int { relativeErrors.count }
  var medianRelativeError: Double { quantile(relativeErrors, 0.5) }
  var highRelativeError: Double { quantile(relativeErrors, 0.99) }
  var medianEvaluations: Int { quantile(evaluations, 0.5) }
  var mostEvaluations: Int { evaluations.max() ?? 0 }
  /// The share of estimates whose error bound holds.
  var honestShare: Double { Double(honestCount) / Double(max(count, 1)) }

  private func quantile<Value: Comparable>(_ values: [Value], _ share: Double) -> Value {
    values.sorted()[min(Int(Double(values.count) * share), values.count - 1)]
  }

  /// The first derivatives of as many random functions, half of them scaled, at one point each.
  static func firstDerivatives(functions: Int, seed: UInt64) -> EstimateStatistics {
    var statistics = EstimateStatistics()
    for i in 0..<functions {
      let f = RandomFunction(seed: seed + UInt64(i), isScaled: i % 2 == 1)
      let x = f.points[0]
      statistics.add(estimateDerivative(of: f.value, at: x), truth: f.derivative(at: x))
    }
    return statistics
  }

  /// The second derivatives, against first differences of exact first derivatives.
  static func secondDerivatives(functions: Int, seed: UInt64) -> EstimateStatistics {
    var statistics = EstimateStatistics()
    for i in 0..<functions {
      let f = RandomFunction(seed: seed + UInt64(i), isScaled: i % 2 == 1)
      let x = f.points[0]
      let truth = estimateDerivative(of: { f.derivative(at: $0) }, at: x)
      guard truth.relativeErrorEstimate < 1e-10 else { continue }
      statistics.add(estimateDerivative(of: f.value, at: x, order: 2), truth: truth.value)
    }
    return statistics
  }

  /// The derivatives of functions from `Float` to `Float`, correctly rounded.
  static func singlePrecision(order: Int, functions: Int, seed: UInt64) -> EstimateStatistics {
    var statistics = EstimateStatistics()
    for i in 0..<functions {
      let f = RandomFunction(seed: seed + UInt64(i), isScaled: false)
      let x = Float(f.points[0])
      var truth = f.derivative(at: Double(x))
      if order == 2 {
        let second = estimateDerivative(of: { f.derivative(at: $0) }, at: Double(x))
        guard second.relativeErrorEstimate < 1e-10 else { continue }
        truth = second.value
      }
      statistics.add(
        estimateDerivative(of: { (t: Float) in Float(f.value(at: Double(t))) }, at: x, order: order),
        truth: truth)
    }
    return statistics
  }
}
