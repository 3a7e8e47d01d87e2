// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  /// A number that survives formats without infinity and NaN, such as JSON: those are written as text.
  struct PortableNumber: Codable {
    var value: Double

    init(_ value: Double) { self.value = value }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Double.self) {
        self.value = value
        return
      }
      let text = try container.decode(String.self)
      guard let value = Double(text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "expected a number, got \"\(text)\"")
      }
      self.value = value
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if value.isFinite { try container.encode(value) } else { try container.encode("\(value)") }
    }
  }

  extension KeyedDecodingContainer {
    func number(forKey key: Key) throws -> Double { try decode(PortableNumber.self, forKey: key).value }
  }

  extension KeyedEncodingContainer {
    mutating func encodeNumber(_ value: Double, forKey key: Key) throws {
      try encode(PortableNumber(value), forKey: key)
    }
  }
#endif
