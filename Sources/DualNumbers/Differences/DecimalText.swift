/// Numbers as text with a chosen count of significant digits, without locale.
enum DecimalText {
  /// The number with at most `digits` significant digits, without trailing zeros.
  static func number(_ x: Double, digits: Int) -> String {
    guard x.isFinite else { return x.isNaN ? "nan" : (x < 0 ? "-∞" : "∞") }
    guard x != 0 else { return "0" }
    var (figures, exponent) = decimal(abs(x))
    if figures.count > digits {
      let roundsUp = figures[digits] >= 5
      figures.removeLast(figures.count - digits)
      if roundsUp {
        var i = digits - 1
        while i >= 0, figures[i] == 9 {
          figures[i] = 0
          i -= 1
        }
        if i >= 0 {
          figures[i] += 1
        } else {
          figures.insert(1, at: 0)
          figures.removeLast()
          exponent += 1
        }
      }
    }
    while figures.count > 1, figures.last == 0 { figures.removeLast() }
    return (x < 0 ? "-" : "") + place(figures, exponent: exponent)
  }

  /// How many digits of a number an error leaves meaningful, with one to spare.
  static func digits(of x: Double, error: Double) -> Int {
    guard x.isFinite, x != 0, error.isFinite else { return 6 }
    guard error > 0 else { return 17 }
    let leading = decimal(abs(x)).exponent - decimal(error).exponent
    return min(max(leading + 2, 2), 17)
  }

  /// The decimal figures of a positive number and the exponent of ten of the first.
  private static func decimal(_ x: Double) -> (figures: [UInt8], exponent: Int) {
    var figures: [UInt8] = []
    var exponent = 0
    var pointAt: Int?
    var shift = 0
    let text = Array("\(x)".utf8)
    var i = 0
    while i < text.count {
      switch text[i] {
      case UInt8(ascii: "."): pointAt = figures.count
      case UInt8(ascii: "e"):
        (shift, i) = (Int(String(decoding: text[(i + 1)...], as: UTF8.self)) ?? 0, text.count)
      default: figures.append(text[i] - UInt8(ascii: "0"))
      }
      i += 1
    }
    exponent = (pointAt ?? figures.count) - 1 + shift
    let zeros = figures.prefix { $0 == 0 }.count
    figures.removeFirst(zeros)
    return (figures, exponent - zeros)
  }

  private static func place(_ figures: [UInt8], exponent: Int) -> String {
    func text(_ part: some Sequence<UInt8>) -> String { part.map(String.init).joined() }
    switch exponent {
    case -4..<0:
      return "0." + String(repeating: "0", count: -exponent - 1) + text(figures)
    case 0..<17 where figures.count <= exponent + 1 && exponent < 7:
      return text(figures) + String(repeating: "0", count: exponent + 1 - figures.count)
    case 0..<7:
      return text(figures.prefix(exponent + 1)) + "." + text(figures.dropFirst(exponent + 1))
    default:
      let fraction = figures.count > 1 ? "." + text(figures.dropFirst()) : ""
      return text(figures.prefix(1)) + fraction + "e\(exponent)"
    }
  }
}
