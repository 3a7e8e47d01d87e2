extension Matrix: CustomStringConvertible {
  /// The matrix as text, a line a row, the columns aligned at the right.
  ///
  ///     [ 1330.0  480.0 ]
  ///     [  480.0  200.0 ]
  ///
  /// A matrix without elements is `[ 0 × 3 ]`.
  public var description: String {
    if storage.isEmpty { return "[ \(rows) × \(columns) ]" }
    let texts = storage.map { "\($0)" }
    let widths = (0..<columns).map { column in
      (0..<rows).reduce(0) { Swift.max($0, texts[$1 * columns + column].count) }
    }
    return (0..<rows).map { row in
      let fields = (0..<columns).map { column in
        let text = texts[row * columns + column]
        return String(repeating: " ", count: widths[column] - text.count) + text
      }
      return "[ " + fields.joined(separator: "  ") + " ]"
    }.joined(separator: "\n")
  }
}

// Embedded Swift has no mirrors.
#if !hasFeature(Embedded)
  extension Matrix: CustomDebugStringConvertible {
    /// The matrix as a list of rows: `Matrix([[1330.0, 480.0], [480.0, 200.0]])`.
    public var debugDescription: String {
      storage.isEmpty
        ? "Matrix(rows: \(rows), columns: \(columns))"
        : "Matrix(\((0..<rows).map { Array(row($0)) }))"
    }
  }

  extension Matrix: CustomReflectable {
    /// The rows, for debuggers and `dump`.
    public var customMirror: Mirror {
      Mirror(self, unlabeledChildren: (0..<rows).map { Array(row($0)) }, displayStyle: .collection)
    }
  }

  extension Matrix: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }
#endif
