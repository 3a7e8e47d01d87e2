// Embedded Swift has no mirrors.
#if !hasFeature(Embedded)
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  extension Taylor: CustomDebugStringConvertible {
    /// The number as text that names its parts.
    public var debugDescription: String { "Taylor(coefficients: \(Array(coefficients)))" }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  extension Taylor: CustomReflectable {
    /// The parts, for debuggers and `dump`.
    public var customMirror: Mirror {
      Mirror(self, children: ["coefficients": Array(coefficients)], displayStyle: .struct)
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  extension Taylor: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }

  extension DynamicTaylor: CustomDebugStringConvertible {
    /// The number as text that names its parts.
    public var debugDescription: String { "DynamicTaylor(coefficients: \(coefficients))" }
  }

  extension DynamicTaylor: CustomReflectable {
    /// The parts, for debuggers and `dump`.
    public var customMirror: Mirror {
      Mirror(self, children: ["coefficients": coefficients], displayStyle: .struct)
    }
  }

  extension DynamicTaylor: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }
#endif
