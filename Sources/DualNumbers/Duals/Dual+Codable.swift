// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  extension Dual: Encodable where T: Encodable, T.Scalar: Encodable {
    /// Encodes value and derivative under their names.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: DualCodingKey.self)
      try container.encode(value, forKey: .value)
      try container.encode(derivative, forKey: .derivative)
    }
  }

  extension Dual: Decodable where T: Decodable, T.Scalar: Decodable {
    /// Decodes value and derivative.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: DualCodingKey.self)
      self.init(
        try container.decode(T.Scalar.self, forKey: .value),
        try container.decode(T.self, forKey: .derivative))
    }
  }

  private enum DualCodingKey: String, CodingKey {
    case value
    case derivative
  }
#endif
