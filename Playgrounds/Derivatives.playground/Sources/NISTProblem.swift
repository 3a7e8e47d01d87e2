/// A problem of the Statistical Reference Datasets for nonlinear regression of the National Institute
/// of Standards and Technology: observations, two starting points, and parameters certified to eleven
/// digits.
public struct NISTProblem: Sendable {
  /// The name of the problem's file.
  public let name: String
  /// The observed quantity.
  public let y: [Double]
  /// The quantities that it depends on, one list for each observation.
  public let x: [[Double]]
  /// The far and the near starting point.
  public let starts: [[Double]]
  /// The parameters, certified to eleven digits.
  public let certified: [Double]
  /// The certified standard deviations of the parameters.
  public let standardDeviations: [Double]
  /// The certified sum of squared residuals.
  public let residualSumOfSquares: Double

  /// Reads a problem from the playground's resources.
  public init(named name: String) {
    self.name = name
    var (y, x, parameters): ([Double], [[Double]], [[Double]]) = ([], [], [])
    var sum = Double.nan
    var isData = false
    for line in resource("\(name).dat").split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      let numbers = words.compactMap { Double($0) }
      if line.hasPrefix("Data:") {
        // The last such line heads the observations; an earlier one describes them.
        isData = true
        (y, x) = ([], [])
      } else if isData, numbers.count == words.count, numbers.count >= 2 {
        y.append(numbers[0])
        x.append(Array(numbers[1...]))
      } else if words.count == 6, words[0].hasPrefix("b"), words[1] == "=" {
        parameters.append(numbers)
      } else if line.hasPrefix("Residual Sum of Squares:"), let number = numbers.last {
        sum = number
      }
    }
    self.y = y
    self.x = x
    starts = [parameters.map { $0[0] }, parameters.map { $0[1] }]
    certified = parameters.map { $0[2] }
    standardDeviations = parameters.map { $0[3] }
    residualSumOfSquares = sum
  }
}
