extension Dual: CustomStringConvertible {
  /// The number as text: `3.0 + 2.0ε`.
  ///
  /// A nested number stands in parentheses, several directions in brackets.
  public var description: String {
    let value = "\(value)"
    let derivative = "\(derivative)"
    let head = value.contains(" ") ? "(\(value))" : value
    if derivative.contains(" ") && !derivative.hasPrefix("[") { return "\(head) + (\(derivative))ε" }
    return derivative.hasPrefix("-") ? "\(head) - \(derivative.dropFirst())ε" : "\(head) + \(derivative)ε"
  }
}

// Embedded Swift has no mirrors.
#if !hasFeature(Embedded)
  extension Dual: CustomDebugStringConvertible {
    /// The number as text that names its parts: `Dual(value: 3.0, derivative: 2.0)`.
    public var debugDescription: String {
      "Dual(value: \(String(reflecting: value)), derivative: \(String(reflecting: derivative)))"
    }
  }

  extension Dual: CustomReflectable {
    /// The parts, for debuggers and `dump`.
    public var customMirror: Mirror {
      Mirror(self, children: ["value": value, "derivative": derivative], displayStyle: .struct)
    }
  }

  extension Dual: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }
#endif
