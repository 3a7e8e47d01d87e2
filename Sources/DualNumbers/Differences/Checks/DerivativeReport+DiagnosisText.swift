extension DerivativeReport {
  /// A diagnosis in words.
  func text(of diagnosis: Diagnosis) -> String {
    switch diagnosis {
    case .constantFactor(let factor, let components):
      "\(names(components)): \(DecimalText.number(factor, digits: 6)) times the right value\(hint(factor))"
    case .signFlipped(let components):
      "\(names(components)): the sign is wrong"
    case .termMissing(let components):
      "\(names(components)): zero, a term is missing"
    case .notANumber(let components):
      "\(names(components)): not a number"
    case .oneBranch(let coordinate, let threshold, let isAbove, let components):
      """
      \(names(components)): wrong only where \(points[0].count == 1 ? "x" : "x[\(coordinate)]") \
      \(isAbove ? ">" : "<") \(DecimalText.number(threshold, digits: 4)) or so: a branch?
      """
    case .permuted(let components):
      "\(names(components)): right values in the wrong order"
    case .transposed:
      "the claimed matrix is the transpose of the right one"
    case .kink(let slopes, let claim, let component):
      """
      \(names([component])): kink, slope \(DecimalText.number(slopes.left, digits: 6)) from the left and \
      \(DecimalText.number(slopes.right, digits: 6)) from the right; the claim is \(claim.description)
      """
    }
  }

  /// What was done wrong, where the factor or its reciprocal is a whole number.
  private func hint(_ factor: Double) -> String {
    func whole(_ x: Double) -> String? {
      let n = x.rounded()
      return abs(n) >= 2 && abs(n) <= 1000 && abs(x - n) <= 1e-5 * abs(n)
        ? DecimalText.number(n, digits: 6) : nil
    }
    if let missing = whole(1 / factor) { return ": a factor of \(missing) is missing" }
    if let extra = whole(factor) { return ": a factor of \(extra) too many" }
    return ""
  }

  /// The components by name, each once.
  private func names(_ indices: [Int]) -> String {
    var names: [String] = []
    for index in indices where !names.contains(components[index].position.description) {
      names.append(components[index].position.description)
    }
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) and \(names.count - 4) more" : shown
  }
}

extension DerivativeReport.KinkClaim: CustomStringConvertible {
  /// What the claim is, in words.
  public var description: String {
    switch self {
    case .left: "that from the left"
    case .right: "that from the right"
    case .between: "between the two"
    case .outside: "neither"
    }
  }
}
