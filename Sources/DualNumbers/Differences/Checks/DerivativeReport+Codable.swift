// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  extension DerivativeReport.Component: Codable {
    private enum CodingKeys: String, CodingKey {
      case position, point, claimed, estimate, errorEstimate, step, evaluations, verdict, slopes
    }

    /// Reads a component; infinity and NaN may be given as text.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      position = try values.decode(DerivativeReport.Position.self, forKey: .position)
      point = try values.decode(Int.self, forKey: .point)
      claimed = try values.number(forKey: .claimed)
      estimate = try values.number(forKey: .estimate)
      errorEstimate = try values.number(forKey: .errorEstimate)
      step = try values.number(forKey: .step)
      evaluations = try values.decode(Int.self, forKey: .evaluations)
      verdict = try values.decode(DerivativeReport.Verdict.self, forKey: .verdict)
      slopes = try values.decodeIfPresent(DerivativeReport.OneSidedSlopes.self, forKey: .slopes)
    }

    /// Writes the component, infinity and NaN as text.
    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(position, forKey: .position)
      try values.encode(point, forKey: .point)
      try values.encodeNumber(claimed, forKey: .claimed)
      try values.encodeNumber(estimate, forKey: .estimate)
      try values.encodeNumber(errorEstimate, forKey: .errorEstimate)
      try values.encodeNumber(step, forKey: .step)
      try values.encode(evaluations, forKey: .evaluations)
      try values.encode(verdict, forKey: .verdict)
      try values.encodeIfPresent(slopes, forKey: .slopes)
    }
  }
#endif
