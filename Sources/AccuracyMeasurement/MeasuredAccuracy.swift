/// The largest errors of a function and its derivatives over a reference table, by nested and by hyper-dual numbers.
public struct MeasuredAccuracy: Sendable {
  /// A largest error and where it occurred.
  public struct Extreme: Sendable {
    /// The error in units of the last place.
    public var error = 0.0

    /// The arguments.
    public var arguments: [Double] = []

    /// The region of the arguments.
    public var tag = ""
  }

  /// How many points the table has.
  public let pointCount: Int

  /// The largest error of the function and of each derivative, in the order of the table.
  public let extremes: [Extreme]

  /// How many values differ from what plain numbers give.
  public let changedValueCount: Int

  /// Evaluates a function at every point of its table.
  ///
  /// - Parameters:
  ///   - function: The function.
  ///   - rows: The points and exact values.
  public init(_ function: MeasuredFunction, over rows: [ReferenceTable.Row]) {
    var extremes: [Extreme] = []
    var changedValueCount = 0
    for row in rows {
      let computed = function.evaluate(row.arguments)
      let byHyperDuals = function.evaluateByHyperDuals(row.arguments)
      let plain = function.plainValue(row.arguments)
      let isSame = [computed[0], byHyperDuals[0]].allSatisfy {
        $0.bitPattern == plain.bitPattern || $0.isNaN && plain.isNaN
      }
      if !isSame { changedValueCount += 1 }
      if extremes.isEmpty { extremes = Array(repeating: Extreme(), count: row.values.count) }
      for (index, value) in row.values.enumerated() {
        let error = max(value.error(of: computed[index]), value.error(of: byHyperDuals[index]))
        if error > extremes[index].error {
          extremes[index] = Extreme(error: error, arguments: row.arguments, tag: row.tag)
        }
      }
    }
    pointCount = rows.count
    self.extremes = extremes
    self.changedValueCount = changedValueCount
  }
}
