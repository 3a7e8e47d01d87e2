import Foundation

/// Times the calls of this package beside the plain function and derivatives written by hand.
///
/// `Benchmarks [part of a name] [--csv] [--plot FILE] [--time MILLISECONDS]`
func benchmarkSpeed(arguments: [String]) throws {
  let arguments = try SpeedArguments(arguments)
  var table = SpeedTable(
    filter: arguments.filter, printsCSV: arguments.printsCSV, budget: arguments.budget)
  benchmarkDerivative(&table)
  benchmarkSecondDerivative(&table)
  benchmarkGradientsOfFewArguments(&table)
  benchmarkRosenbrockGradient(&table)
  benchmarkRosenbrockPasses(&table)
  benchmarkAckleyGradient(&table)
  benchmarkRosenbrockHessian(&table)
  benchmarkHigherDerivatives(&table)
  benchmarkBroydenJacobian(&table)
  benchmarkJacobianVectorProduct(&table)
  benchmarkHessianVectorProduct(&table)
  benchmarkSnavelyJacobian(&table)
  guard let file = arguments.plotFile else { return }
  let problems = ["gradient of Rosenbrock's function", "gradient of Ackley's function"]
  guard let picture = speedPicture(of: table, problems: problems) else {
    throw SpeedArguments.Mistake(
      description: "--plot: nothing to draw, the filter leaves no gradient of two sizes")
  }
  try Data(picture.svg.utf8).write(to: URL(fileURLWithPath: file))
}
