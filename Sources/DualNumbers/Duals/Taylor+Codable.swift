// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  extension Taylor: Encodable where Coefficient: Encodable {
    /// Encodes the coefficients up to the degree.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: TaylorCodingKey.self)
      try container.encode(Array(coefficients.prefix(degree + 1)), forKey: .coefficients)
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  extension Taylor: Decodable where Coefficient: Decodable {
    /// Decodes the coefficients; throws if there are none, or more than the order allows.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: TaylorCodingKey.self)
      let coefficients = try container.decode([Coefficient].self, forKey: .coefficients)
      guard (1...Self.order + 1).contains(coefficients.count) else {
        throw DecodingError.dataCorruptedError(
          forKey: .coefficients, in: container,
          debugDescription: "Taylor: expected 1 to \(Self.order + 1) coefficients, got \(coefficients.count)")
      }
      self.init(coefficients: coefficients)
    }
  }

  extension DynamicTaylor: Encodable where Coefficient: Encodable {
    /// Encodes the order and the coefficients up to the degree.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: TaylorCodingKey.self)
      try container.encode(order, forKey: .order)
      try container.encode(stored, forKey: .coefficients)
    }
  }

  extension DynamicTaylor: Decodable where Coefficient: Decodable {
    /// Decodes order and coefficients; throws if they do not agree.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: TaylorCodingKey.self)
      let order = try container.decode(Int.self, forKey: .order)
      let coefficients = try container.decode([Coefficient].self, forKey: .coefficients)
      guard order >= 0, order < Int.max, !coefficients.isEmpty, coefficients.count <= order + 1 else {
        throw DecodingError.dataCorruptedError(
          forKey: .coefficients, in: container,
          debugDescription: "DynamicTaylor: \(coefficients.count) coefficients do not fit the order \(order)")
      }
      self.init(order: order, stored: coefficients)
    }
  }

  private enum TaylorCodingKey: String, CodingKey {
    case order
    case coefficients
  }
#endif
