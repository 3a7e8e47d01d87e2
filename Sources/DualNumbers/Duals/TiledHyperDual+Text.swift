extension TiledHyperDual: CustomStringConvertible {
  /// The number as text: `3.0 + 1.0ε₁ + 1.0ε₂ + 0.0ε₁ε₂`.
  ///
  /// A nested number stands in parentheses, several directions in brackets, tiles row by row.
  public var description: String {
    let value = "\(value)"
    return (value.contains(" ") ? "(\(value))" : value)
      + signedTerm("\(epsilon1)", "ε₁") + signedTerm("\(epsilon2)", "ε₂") + signedTerm("\(epsilon12)", "ε₁ε₂")
  }
}

// Embedded Swift has no mirrors.
#if !hasFeature(Embedded)
  extension TiledHyperDual: CustomDebugStringConvertible {
    /// The number as text that names its parts.
    public var debugDescription: String {
      "TiledHyperDual(value: \(String(reflecting: value)), epsilon1: \(String(reflecting: epsilon1)), "
        + "epsilon2: \(String(reflecting: epsilon2)), epsilon12: \(String(reflecting: epsilon12)))"
    }
  }

  extension TiledHyperDual: CustomReflectable {
    /// The parts, for debuggers and `dump`.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "value": value, "epsilon1": epsilon1, "epsilon2": epsilon2, "epsilon12": epsilon12,
        ], displayStyle: .struct)
    }
  }

  extension TiledHyperDual: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }
#endif
