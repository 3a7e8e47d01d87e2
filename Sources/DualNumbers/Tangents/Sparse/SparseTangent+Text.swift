extension SparseTangent: CustomStringConvertible {
  /// The stored partial derivatives by the numbers of their variables: `[0: 1.0, 7: -2.5]`; `[:]` if there are
  /// none.
  public var description: String {
    let texts = entries.map { "\($0.index): \($0.value)" }
    return texts.isEmpty ? "[:]" : "[" + texts.joined(separator: ", ") + "]"
  }
}

extension SparseTangent: Hashable {
  /// Whether all partial derivatives are equal; one that is not stored equals zero.
  public static func == (a: Self, b: Self) -> Bool {
    a.nonzeroEntries.elementsEqual(b.nonzeroEntries) { $0.index == $1.index && $0.value == $1.value }
  }

  /// Feeds the partial derivatives that are not zero to a hasher.
  public func hash(into hasher: inout Hasher) {
    for (index, value) in nonzeroEntries {
      hasher.combine(index)
      hasher.combine(value)
    }
  }

  private var nonzeroEntries: [(index: Int, value: Scalar)] { entries.filter { $0.value != 0 } }
}

// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  extension SparseTangent: Encodable where Scalar: Encodable {
    /// Encodes the stored partial derivatives with the numbers of their variables.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: SparseTangentCodingKey.self)
      try container.encode(entries.map(\.index), forKey: .indices)
      try container.encode(entries.map(\.value), forKey: .values)
    }
  }

  extension SparseTangent: Decodable where Scalar: Decodable {
    /// Decodes partial derivatives; throws if there are not as many values as indices, or an index is negative.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: SparseTangentCodingKey.self)
      let indices = try container.decode([Int].self, forKey: .indices)
      let values = try container.decode([Scalar].self, forKey: .values)
      guard indices.count == values.count, indices.allSatisfy({ $0 >= 0 && $0 < Int32.max }) else {
        throw DecodingError.dataCorruptedError(
          forKey: .indices, in: container,
          debugDescription: """
            SparseTangent: expected \(values.count) indices from 0 to 2³¹ − 2, got \(indices.count), from \
            \(indices.min() ?? 0) to \(indices.max() ?? 0)
            """)
      }
      self = .zero
      for (index, value) in zip(indices, values) { add(Self.seed(index).scaled(by: value)) }
    }
  }

  private enum SparseTangentCodingKey: String, CodingKey {
    case indices
    case values
  }
#endif
