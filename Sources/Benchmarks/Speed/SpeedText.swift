// Numbers and columns of the printed table.

/// A number with four significant digits.
func text(_ x: Double) -> String {
  guard x.isFinite, x > 0 else { return "\(x)" }
  var decimals = 3
  var bound = 10.0
  while x >= bound && decimals > 0 {
    bound *= 10
    decimals -= 1
  }
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = (x * scale).rounded() / scale
  return decimals == 0 ? "\(Int(rounded))" : "\(rounded)"
}

/// Text filled up with spaces behind it.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

/// Text filled up with spaces before it.
func padded(left text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A field of a line of comma-separated values (RFC 4180): in quotation marks, if it has a comma or such a mark.
func csvField(_ text: String) -> String {
  text.contains { ",\"\n".contains($0) }
    ? "\"" + text.map { $0 == "\"" ? "\"\"" : "\($0)" }.joined() + "\"" : text
}
