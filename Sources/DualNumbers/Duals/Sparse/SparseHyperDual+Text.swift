extension SparseHyperDual where Tile == HessianTile4 {
  /// The number as text: its value, its first derivatives, and the rows of its second derivatives from the
  /// diagonal on.
  public var description: String {
    let rows = rows.entries.map { i, first in
      let entries = first.derivative.entries.filter { $0.index >= i }.map { "\($0.index): \($0.value)" }
      return "\(i): [" + (entries.isEmpty ? ":" : entries.joined(separator: ", ")) + "]"
    }
    return "\(value), \(gradient), [" + rows.joined(separator: ", ") + "]"
  }
}

// Embedded Swift has neither playgrounds nor coders.
#if !hasFeature(Embedded)
  extension SparseHyperDual: Encodable where Tile == HessianTile4 {
    /// Encodes the value, the first derivatives, and the rows of the Hessian matrix from the diagonal on.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: SparseHyperDualCodingKey.self)
      try container.encode(value, forKey: .value)
      try container.encode(gradient, forKey: .gradient)
      try container.encode(rows, forKey: .rows)
    }
  }

  extension SparseHyperDual: Decodable where Tile == HessianTile4 {
    /// Decodes the value, the first derivatives and the rows of the Hessian matrix.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: SparseHyperDualCodingKey.self)
      self.init(
        SpilledHessianDual(
          SparseDual(
            try container.decode(Double.self, forKey: .value),
            try container.decode(SparseTangent<Double>.self, forKey: .gradient)),
          try container.decode(SparseTangent<SparseDual>.self, forKey: .rows)))
    }
  }

  private enum SparseHyperDualCodingKey: String, CodingKey {
    case value
    case gradient
    case rows
  }

  extension SparseHyperDual: CustomPlaygroundDisplayConvertible where Tile == HessianTile4 {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }
#endif
