import Foundation

/// Exact values of a function and its derivatives at many points, read from a file.
///
/// A file holds a point a line, `arguments,value,residual,value,residual,…,tag`, lines that begin with `#` being
/// comments. Numbers are hexadecimal floating-point literals. A value v is stored as the nearest `Double` and a
/// residual r in units of its last place, so that v = value + r · ulp to about 70 bits.
public struct ReferenceTable: Sendable {
  /// One point of a table.
  public struct Row: Sendable {
    /// Where the function is evaluated.
    public let arguments: [Double]

    /// The function and its derivatives there.
    public let values: [ReferenceValue]

    /// The region from which the point was drawn.
    public let tag: String
  }

  /// The points, in the order of the file.
  public let rows: [Row]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - argumentCount: How many arguments a line begins with.
  public init(contentsOf file: URL, argumentCount: Int) throws {
    var rows: [Row] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let numbers = fields.dropLast().compactMap(Double.init)
      guard numbers.count == fields.count - 1, (numbers.count - argumentCount).isMultiple(of: 2) else {
        throw MalformedLine(file: file.lastPathComponent, line: String(line))
      }
      let values = stride(from: argumentCount, to: numbers.count, by: 2).map {
        ReferenceValue(nearest: numbers[$0], residual: numbers[$0 + 1])
      }
      rows.append(
        Row(arguments: Array(numbers.prefix(argumentCount)), values: values, tag: fields.last ?? ""))
    }
    self.rows = rows
  }

  /// A line that does not have the form of a row.
  public struct MalformedLine: Error, CustomStringConvertible {
    let file: String
    let line: String

    /// What is wrong, and where.
    public var description: String { "\(file): expected arguments, pairs of numbers and a tag, got \(line)" }
  }
}

/// An exact value: the nearest `Double` and what is missing.
public struct ReferenceValue: Sendable {
  /// The value, correctly rounded.
  public let nearest: Double

  /// What the rounding lost, in units of the last place of ``nearest``.
  public let residual: Double

  /// The error of a computed number in units of the last place of the exact value.
  ///
  /// Infinity if the number is NaN, if it is infinite where the value is not (but for the last eight numbers
  /// before the overflow), or if it is not zero where the value is.
  public func error(of computed: Double) -> Double {
    if computed.isNaN { return nearest.isNaN ? 0 : .infinity }
    if nearest.isInfinite {
      if computed == nearest { return 0 }
      let distance = (nearest > 0 ? computed : -computed) - Double.greatestFiniteMagnitude
      return computed.isInfinite ? .infinity : (distance / Double.greatestFiniteMagnitude.ulp).magnitude + 1
    }
    if computed.isInfinite {
      let isNext = computed.sign == nearest.sign && nearest.magnitude > 0x1.ffff_ffff_ffff_7p1023
      return isNext ? 8 : .infinity
    }
    if nearest == 0 && residual == 0 { return computed == 0 ? 0 : .infinity }
    return ((computed - nearest) / nearest.ulp - residual).magnitude
  }
}
