extension DerivativeReport: CustomStringConvertible {
  /// The verdict, what the mistakes look like, and a table: mistakes first, then what could not be decided.
  public var description: String {
    var lines = [headline]
    lines += diagnoses.prefix(6).map { "  " + text(of: $0) }
    if diagnoses.count > 6 { lines.append("  … and \(diagnoses.count - 6) more findings") }
    guard !components.isEmpty else { return lines.joined(separator: "\n") }
    let shown = componentsToShow
    lines.append("")
    lines +=
      TextTable(
        header: ["derivative", placeHeader, "claimed", "by differences", "± error", "off by", "verdict"],
        leadingColumns: [0, 1, 6], rows: shown.map(row)
      ).lines
    if shown.count < components.count {
      lines.append("… and \(components.count - shown.count) more: \(summary(excluding: shown))")
    }
    return lines.joined(separator: "\n")
  }

  private var headline: String {
    let total = components.count
    let counts = verdictCounts
    let evaluationText = "\(evaluations) evaluation\(evaluations == 1 ? "" : "s")"
    let name = call.prefix { $0 != "(" }
    guard total > 0 else { return "\(name): nothing to check" }
    switch verdict {
    case .agree:
      let what = total == 1 ? "the derivative agrees" : "all \(total) derivatives agree"
      return "\(name): \(what) (\(evaluationText))"
    case .disagree:
      return "\(name): DISAGREES in \(counts.disagree) of \(total) (\(evaluationText))"
    case .inconclusive:
      return
        "\(name): inconclusive in \(counts.inconclusive) of \(total), none contradicted (\(evaluationText))"
    }
  }

  private var verdictCounts: (agree: Int, disagree: Int, inconclusive: Int) {
    var counts = (agree: 0, disagree: 0, inconclusive: 0)
    for component in components {
      switch component.verdict {
      case .agree: counts.agree += 1
      case .disagree: counts.disagree += 1
      case .inconclusive: counts.inconclusive += 1
      }
    }
    return counts
  }

  /// All of a short report; of a long one the worst.
  private var componentsToShow: [Component] {
    guard components.count > 16 else { return components }
    let wrong = components.filter { $0.verdict == .disagree }
    let undecided = components.filter { if case .inconclusive = $0.verdict { true } else { false } }
    let right = components.filter { $0.verdict == .agree }
      .sorted { $0.differenceInErrors > $1.differenceInErrors }
    return Array(wrong.prefix(10) + undecided.prefix(4) + right.prefix(2))
  }

  private func summary(excluding shown: [Component]) -> String {
    let all = verdictCounts
    let rest = DerivativeReport(call: call, points: [], components: shown, diagnoses: [], evaluations: 0)
      .verdictCounts
    var parts: [String] = []
    for (count, word) in [
      (all.disagree - rest.disagree, "disagree"), (all.inconclusive - rest.inconclusive, "inconclusive"),
      (all.agree - rest.agree, "agree"),
    ] where count > 0 {
      parts.append("\(count) \(word)")
    }
    return parts.joined(separator: ", ")
  }

  private var placeHeader: String { isOneDimensional ? "x" : points.count > 1 ? "point" : "" }

  private var isOneDimensional: Bool { points.allSatisfy { $0.count == 1 } }

  private func row(_ component: Component) -> [String] {
    let digits = DecimalText.digits(of: component.estimate, error: component.errorEstimate)
    let place =
      isOneDimensional
      ? DecimalText.number(points[component.point][0], digits: 6)
      : points.count > 1 ? "\(component.point)" : ""
    return [
      component.position.description, place,
      DecimalText.number(component.claimed, digits: max(digits, 6)),
      DecimalText.number(component.estimate, digits: digits),
      DecimalText.number(component.errorEstimate, digits: 2),
      component.differenceInErrors.isNaN
        ? "" : DecimalText.number(component.differenceInErrors, digits: 2) + " errors",
      component.verdict.description,
    ]
  }
}

extension DerivativeReport.Position: CustomStringConvertible {
  /// The derivative in short: "f′", "∂/∂x[2]", "[0, 2]" or "direction 1".
  public var description: String {
    switch self {
    case .derivative: "f′"
    case .partial(let index): "∂/∂x[\(index)]"
    case .entry(let row, let column): "[\(row), \(column)]"
    case .direction(let index, 0): "direction \(index)"
    case .direction(let index, let row): "[\(row)] direction \(index)"
    }
  }
}

extension DerivativeReport.Verdict: CustomStringConvertible {
  /// The verdict in words.
  public var description: String {
    switch self {
    case .agree: "agrees"
    case .disagree: "DISAGREES"
    case .inconclusive(let reason): "inconclusive: \(reason.description)"
    }
  }
}

extension DerivativeReport.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .noise: "the function is too noisy"
    case .resolution: "too small to see by differences"
    case .kink: "the function has a kink here"
    case .jump: "the function jumps here"
    case .plateau: "the function is flat here but not beside"
    case .notFinite: "not finite here"
    case .contradiction: "differences contradict each other"
    }
  }
}
