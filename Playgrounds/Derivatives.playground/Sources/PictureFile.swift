import Foundation

extension Picture {
  /// Writes the picture into the folder of the lessons' pictures and prints where it is.
  ///
  /// The folder is `$LESSON_PICTURES` if that is set, otherwise `lesson-pictures` among the temporary
  /// files.
  @discardableResult
  public func save(as name: String) -> Picture {
    let folder =
      ProcessInfo.processInfo.environment["LESSON_PICTURES"].map {
        URL(fileURLWithPath: $0, isDirectory: true)
      }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("lesson-pictures", isDirectory: true)
    let file = folder.appendingPathComponent(name + ".svg")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(svg.utf8).write(to: file)
      print("  picture: \(file.path)")
    } catch {
      print("  picture: could not be written to \(file.path): \(error.localizedDescription)")
    }
    return self
  }
}
