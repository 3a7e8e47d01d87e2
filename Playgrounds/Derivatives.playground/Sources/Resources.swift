import Foundation

/// The text of a file in the playground's Resources folder.
func resource(_ name: String) -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let places =
    [
      Bundle.main.url(forResource: name, withExtension: nil),
      folder.appendingPathComponent("Resources/\(name)"),
    ]
    .compactMap { $0 }
  for place in places {
    if let data = try? Data(contentsOf: place) { return String(decoding: data, as: UTF8.self) }
  }
  fatalError("\(name) is in none of \(places.map(\.path).joined(separator: ", "))")
}
