/// Stops with a message if a condition does not hold, in release builds too.
///
/// The standard `precondition` drops its message in optimised builds, where the people who need it run.
@_transparent @usableFromInline
func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !condition { stop(message(), file: file, line: line) }
}

/// Stops with a message.
@usableFromInline @inline(never)
func stop(_ message: String, file: StaticString, line: UInt) -> Never {
  fatalError(message, file: file, line: line)
}
