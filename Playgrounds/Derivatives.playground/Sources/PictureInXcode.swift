#if canImport(AppKit)
  import AppKit

  extension Picture: CustomPlaygroundDisplayConvertible {
    /// Shows the picture itself beside the line that makes it.
    public var playgroundDescription: Any { NSImage(data: Data(svg.utf8)) ?? svg }
  }
#endif
