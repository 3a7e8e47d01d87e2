import DualNumbers
import Foundation

/// Measures how good estimates by differences are and how often the checker is wrong, and prints it beside
/// the targets.
///
///     swift run -c release Benchmarks differences [functions] [seed]
///
/// The default of 2,000 functions takes some seconds. Returns whether all targets are met.
func runDifferencesBenchmark(_ arguments: [String]) -> Bool {
  let functions = arguments.first.flatMap(Int.init) ?? 2000
  let seed = arguments.dropFirst().first.flatMap(UInt64.init) ?? 7_000_000
  guard functions >= 8 else {
    print("usage: Benchmarks differences [functions, at least 8] [seed]")
    return false
  }
  print("\(functions) functions, seed \(seed)\n")
  printHardFunctions()
  let estimatesAreGood = printEstimates(functions: functions, seed: seed)
  let checksAreGood = printChecks(functions: functions, seed: seed)
  print(estimatesAreGood && checksAreGood ? "\nAll targets met." : "\nTARGETS MISSED.")
  return estimatesAreGood && checksAreGood
}

private func printHardFunctions() {
  print("25 hard functions        | first derivative: error   bound  calls | second: error   bound  calls")
  for f in HardFunction.all {
    var line = f.name.padding(toLength: 24, withPad: " ", startingAt: 0)
    for (order, truth) in [(1, f.firstDerivative), (2, f.secondDerivative)] {
      let estimate = estimateDerivative(of: f.value, at: f.point, order: order)
      let error = abs(estimate.value - truth)
      line += String(
        format: order == 1 ? " |          %13.1e %7.1e %5d%@" : " | %13.1e %7.1e %5d%@", error / abs(truth),
        estimate.errorEstimate / abs(truth), estimate.evaluations, error <= estimate.errorEstimate ? " " : "!"
      )
    }
    print(line)
  }
}

private func printEstimates(functions: Int, seed: UInt64) -> Bool {
  print("\nrandom functions     median error   99 %     honest   median calls   most")
  var isGood = true
  func show(_ name: String, _ statistics: EstimateStatistics, largestMedian: Double) {
    let meets =
      statistics.medianRelativeError <= largestMedian && statistics.honestShare >= 0.99
      && statistics.mostEvaluations <= 210
    isGood = isGood && meets
    print(
      name.padding(toLength: 20, withPad: " ", startingAt: 0),
      String(
        format: "%12.1e %8.1e %8.2f %% %10d %10d   %@", statistics.medianRelativeError,
        statistics.highRelativeError,
        100 * statistics.honestShare, statistics.medianEvaluations, statistics.mostEvaluations,
        meets ? "ok" : "MISSED"))
  }
  show("f′", .firstDerivatives(functions: functions, seed: seed), largestMedian: 1e-13)
  show("f″", .secondDerivatives(functions: functions, seed: seed), largestMedian: 1e-10)
  show("f′ in Float", .singlePrecision(order: 1, functions: functions, seed: seed), largestMedian: 1e-4)
  show("f″ in Float", .singlePrecision(order: 2, functions: functions, seed: seed), largestMedian: 1e-2)
  print("targets: f′ median ≤ 1e-13, honest ≥ 99 %, at most about 200 calls")
  return isGood
}

private func printChecks(functions: Int, seed: UInt64) -> Bool {
  print("\nchecks, 8 points each                      agree  disagree  inconclusive  calls a point")
  var isGood = true
  func show(_ trial: CheckerTrial, functions: Int, isAllowed: (CheckerTrial.Verdicts) -> Bool) {
    let verdicts = trial.run(functions: functions, seed: seed)
    let meets = isAllowed(verdicts)
    isGood = isGood && meets
    print(
      trial.name.padding(toLength: 40, withPad: " ", startingAt: 0),
      String(
        format: "%7d %9d %13d %14.1f   %@", verdicts.agree, verdicts.disagree, verdicts.inconclusive,
        Double(verdicts.evaluations) / Double(max(verdicts.points, 1)), meets ? "ok" : "MISSED"))
  }
  print("correct derivatives: no disagreement allowed")
  show(.correct, functions: functions) { $0.disagree == 0 }
  for trial in CheckerTrial.disturbed { show(trial, functions: functions) { $0.disagree == 0 } }
  print("wrong derivatives, relative size 1e-5 or more: no agreement allowed")
  for trial in CheckerTrial.bugs { show(trial, functions: functions / 4) { $0.agree == 0 } }
  for trial in CheckerTrial.disturbedBugs { show(trial, functions: functions / 4) { $0.agree == 0 } }
  return isGood
}
