/// Times the calls of this package beside the plain function and derivatives written by hand.
///
/// `Benchmarks [filter] [--csv] [--plot FILE]`
func benchmarkSpeed(arguments: [String]) throws {
  var filter = ""
  for argument in arguments where !argument.hasPrefix("--") { filter = argument }
  var table = SpeedTable(filter: filter, printsCSV: arguments.contains("--csv"))
  benchmarkDerivative(&table)
  benchmarkRosenbrockGradient(&table)
  benchmarkAckleyGradient(&table)
  benchmarkRosenbrockHessian(&table)
  benchmarkHigherDerivatives(&table)
}
