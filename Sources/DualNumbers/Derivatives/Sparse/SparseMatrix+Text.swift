extension SparseMatrix: CustomStringConvertible {
  /// The matrix as text, a line a row: its number and its stored elements.
  ///
  ///     0: [0: 3.0, 2: 1.0]
  ///     1: [1: 1.0]
  ///
  /// A matrix without rows is `[ 0 × 3 ]`.
  public var description: String {
    if rows == 0 { return "[ \(rows) × \(columns) ]" }
    return (0..<rows).map { index in
      "\(index): [" + row(index).map { "\($0.column): \($0.value)" }.joined(separator: ", ") + "]"
    }.joined(separator: "\n")
  }
}

// Embedded Swift has neither playgrounds nor coders.
#if !hasFeature(Embedded)
  extension SparseMatrix: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }

  extension SparseMatrix: Encodable where Scalar: Encodable {
    /// Encodes the parts under their names.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: SparseMatrixCodingKey.self)
      try container.encode(pattern, forKey: .pattern)
      try container.encode(values, forKey: .values)
    }
  }

  extension SparseMatrix: Decodable where Scalar: Decodable {
    /// Decodes the parts; throws if they do not agree.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: SparseMatrixCodingKey.self)
      let pattern = try container.decode(SparsityPattern.self, forKey: .pattern)
      let values = try container.decode([Scalar].self, forKey: .values)
      guard values.count == pattern.columnIndices.count else {
        throw DecodingError.dataCorruptedError(
          forKey: .values, in: container,
          debugDescription:
            "SparseMatrix: expected \(pattern.columnIndices.count) values, got \(values.count)")
      }
      self.init(
        uncheckedRows: pattern.rows, columns: pattern.columns, offsets: pattern.rowOffsets,
        columnList: pattern.columnIndices, valueList: values)
    }
  }

  private enum SparseMatrixCodingKey: String, CodingKey {
    case pattern
    case values
  }

  extension SparsityPattern: Codable {
    /// Encodes the parts under their names.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: SparsityPatternCodingKey.self)
      try container.encode(rows, forKey: .rows)
      try container.encode(columns, forKey: .columns)
      try container.encode(rowOffsets, forKey: .rowOffsets)
      try container.encode(columnIndices, forKey: .columnIndices)
    }

    /// Decodes the parts; throws if they are not the compressed rows of a matrix.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: SparsityPatternCodingKey.self)
      let rows = try container.decode(Int.self, forKey: .rows)
      let columns = try container.decode(Int.self, forKey: .columns)
      let rowOffsets = try container.decode([Int].self, forKey: .rowOffsets)
      let columnIndices = try container.decode([Int].self, forKey: .columnIndices)
      if let fault = faultOfCompressedRows(
        rows: rows, columns: columns, rowOffsets: rowOffsets, columnIndices: columnIndices)
      {
        throw DecodingError.dataCorruptedError(
          forKey: .rowOffsets, in: container, debugDescription: "SparsityPattern: \(fault)")
      }
      self.init(uncheckedRows: rows, columns: columns, rowOffsets: rowOffsets, columnIndices: columnIndices)
    }
  }

  private enum SparsityPatternCodingKey: String, CodingKey {
    case rows
    case columns
    case rowOffsets
    case columnIndices
  }
#endif
