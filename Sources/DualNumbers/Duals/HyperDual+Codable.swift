// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  extension HyperDual: Encodable where T: Encodable, T.Scalar: Encodable {
    /// Encodes the four parts under their names.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: HyperDualCodingKey.self)
      try container.encode(value, forKey: .value)
      try container.encode(epsilon1, forKey: .epsilon1)
      try container.encode(epsilon2, forKey: .epsilon2)
      try container.encode(epsilon12, forKey: .epsilon12)
    }
  }

  extension HyperDual: Decodable where T: Decodable, T.Scalar: Decodable {
    /// Decodes the four parts.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: HyperDualCodingKey.self)
      self.init(
        try container.decode(T.Scalar.self, forKey: .value),
        epsilon1: try container.decode(T.Scalar.self, forKey: .epsilon1),
        epsilon2: try container.decode(T.self, forKey: .epsilon2),
        epsilon12: try container.decode(T.self, forKey: .epsilon12))
    }
  }

  private enum HyperDualCodingKey: String, CodingKey {
    case value
    case epsilon1
    case epsilon2
    case epsilon12
  }
#endif
