// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  extension DerivativeEstimate: Codable {
    private enum CodingKeys: String, CodingKey {
      case value, errorEstimate, evaluations, step, status, side
    }

    /// Reads an estimate; infinity and NaN may be given as text.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        value: Scalar(try values.number(forKey: .value)),
        errorEstimate: Scalar(try values.number(forKey: .errorEstimate)),
        evaluations: try values.decode(Int.self, forKey: .evaluations),
        step: Scalar(try values.number(forKey: .step)),
        status: try values.decode(Status.self, forKey: .status),
        side: try values.decode(DifferenceSide.self, forKey: .side))
    }

    /// Writes the estimate, infinity and NaN as text.
    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encodeNumber(Double(value), forKey: .value)
      try values.encodeNumber(Double(errorEstimate), forKey: .errorEstimate)
      try values.encode(evaluations, forKey: .evaluations)
      try values.encodeNumber(Double(step), forKey: .step)
      try values.encode(status, forKey: .status)
      try values.encode(side, forKey: .side)
    }
  }

  extension DerivativeEstimate.Status: Codable {
    private enum CodingKeys: String, CodingKey {
      case kind, relativeError, left, right
    }

    private enum Kind: String, Codable {
      case fine, noisy, quantised, plateau, multiScale, kink, jump, notFinite
    }

    /// Reads a status.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func number(_ key: CodingKeys) throws -> Scalar { Scalar(try values.number(forKey: key)) }
      switch try values.decode(Kind.self, forKey: .kind) {
      case .fine: self = .fine
      case .noisy: self = .noisy(relativeError: try number(.relativeError))
      case .quantised: self = .quantised
      case .plateau: self = .plateau
      case .multiScale: self = .multiScale
      case .kink: self = .kink(left: try number(.left), right: try number(.right))
      case .jump: self = .jump(left: try number(.left), right: try number(.right))
      case .notFinite: self = .notFinite
      }
    }

    /// Writes the status.
    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(kind, forKey: .kind)
      switch self {
      case .noisy(let relativeError):
        try values.encodeNumber(Double(relativeError), forKey: .relativeError)
      case .kink(let left, let right), .jump(let left, let right):
        try values.encodeNumber(Double(left), forKey: .left)
        try values.encodeNumber(Double(right), forKey: .right)
      case .fine, .quantised, .plateau, .multiScale, .notFinite:
        break
      }
    }

    private var kind: Kind {
      switch self {
      case .fine: .fine
      case .noisy: .noisy
      case .quantised: .quantised
      case .plateau: .plateau
      case .multiScale: .multiScale
      case .kink: .kink
      case .jump: .jump
      case .notFinite: .notFinite
      }
    }
  }
#endif
