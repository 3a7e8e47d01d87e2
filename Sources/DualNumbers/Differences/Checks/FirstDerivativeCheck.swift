/// Runs a check of first derivatives at every point and puts the findings together.
func checkFirstDerivatives<E: Error>(
  call: StaticString, settings: CheckSettings, of f: ([Double]) throws(E) -> [Double],
  claimed: ([Double]) throws(E) -> Matrix<Double>, at points: [[Double]],
  position: (_ row: Int, _ column: Int) -> DerivativeReport.Position, progress: (CheckProgress) -> Void
) throws(E) -> DerivativeReport {
  try withoutActuallyEscaping(f) { (f) throws(E) -> DerivativeReport in
    try withoutActuallyEscaping(position) { (position) throws(E) -> DerivativeReport in
      var components: [DerivativeReport.Component] = []
      var evaluations = 0
      for (index, point) in points.enumerated() {
        var check = JacobianCheck(
          call: call, settings: settings, function: f, claimed: try claimed(point), at: point, index: index,
          values: try f(point), position: position)
        try check.run { fraction, count in
          progress(
            CheckProgress(
              fractionCompleted: (Double(index) + fraction) / Double(points.count),
              componentsChecked: components.count + count))
        }
        components += check.components
        evaluations += check.evaluations + 1
      }
      return DerivativeReport(
        call: "\(call)", points: points, components: components, evaluations: evaluations)
    }
  }
}

extension DerivativeReport {
  /// A report with the diagnoses that follow from its components.
  init(call: String, points: [[Double]], components: [Component], evaluations: Int) {
    self.init(
      call: call, points: points, components: components,
      diagnoses: Diagnostician(components: components, points: points).diagnoses, evaluations: evaluations)
  }
}
