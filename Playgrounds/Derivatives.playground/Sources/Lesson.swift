/// Prints the title of a lesson.
public func lesson(_ title: String) {
  print("\(title)\n\(String(repeating: "─", count: title.count))")
}

/// Prints one line of a lesson's story: what it is, then its value.
public func show(_ name: String, _ value: String) {
  print("  \(name.padded(to: 46)) \(value)")
}

/// Prints a table.
///
/// Every column but the first is aligned to the right.
public func table(_ header: [String], _ rows: [[String]]) {
  let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
  let rule = widths.map { String(repeating: "─", count: $0) }
  for (number, row) in ([header, rule] + rows).enumerated() {
    let cells = row.indices.map { column in
      column == 0 ? row[column].padded(to: widths[column]) : row[column].leftPadded(to: widths[column])
    }
    print((number == 0 ? "\n  " : "  ") + cells.joined(separator: "   "))
  }
  print()
}

extension String {
  /// The text, filled up with spaces on the right.
  public func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
