import Foundation

/// Says something that the lesson relies on, and whether it is so.
///
/// A program that has made a false claim ends with exit code 1.
public func claim(_ sentence: String, _ isTrue: Bool) {
  print("  \(isTrue ? "✓" : "✗ FALSE:") \(sentence)")
  if !isTrue { _ = failAtExit }
}

/// Arranges, once, for the program to end with exit code 1.
private let failAtExit: Void = {
  atexit {
    fflush(nil)
    _exit(1)
  }
}()
