// Embedded Swift has no coders.
#if !hasFeature(Embedded)
  extension Matrix: Encodable where Scalar: Encodable {
    /// Encodes the counts and the elements under their names.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: MatrixCodingKey.self)
      try container.encode(rows, forKey: .rows)
      try container.encode(columns, forKey: .columns)
      try container.encode(elements, forKey: .elements)
    }
  }

  extension Matrix: Decodable where Scalar: Decodable {
    /// Decodes counts and elements; throws if they do not agree.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: MatrixCodingKey.self)
      let rows = try container.decode(Int.self, forKey: .rows)
      let columns = try container.decode(Int.self, forKey: .columns)
      let elements = try container.decode([Scalar].self, forKey: .elements)
      let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
      guard rows >= 0, columns >= 0, !overflows, elements.count == count else {
        throw DecodingError.dataCorruptedError(
          forKey: .elements, in: container,
          debugDescription: "Matrix: expected \(rows) × \(columns) elements, got \(elements.count)")
      }
      self.init(rows: rows, columns: columns, elements: elements)
    }
  }

  private enum MatrixCodingKey: String, CodingKey {
    case rows
    case columns
    case elements
  }
#endif
