import Foundation
import RandomPrograms

/// Runs random programs on every kind of dual number and compares values and derivatives with a reference.
///
/// `programs [count] [seed]`: a hundred thousand by default. A program that goes wrong is shrunk and printed as
/// Swift source, and the command fails.
func benchmarkPrograms(arguments: [String]) {
  let count = arguments.first.flatMap { Int($0) } ?? 100_000
  let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
  let clock = ContinuousClock()
  let start = clock.now
  var tally = Tally()
  var findings: [Finding] = []
  var choices = SeededChoices(seed: seed)
  for index in 0..<count {
    let program = Program.random(depth: 2 + index % 5, by: &choices)
    let (x, y) = Program.point(by: &choices)
    if let finding = program.finding(at: x, y, tally: &tally) {
      findings.append(program.shrunkFinding(finding))
    }
    if findings.count == 20 { break }
  }
  for finding in findings { print(finding, terminator: "\n\n") }
  print(tally, "in \(clock.now - start)")
  if !findings.isEmpty {
    print("\(findings.count) programs go wrong")
    exit(1)
  }
}
