import Foundation

/// Time and memory of sparse derivatives beside the plain function and the dense lanes.
///
/// `Benchmarks sparse [filter] [--csv]`: one line a problem and a size. The memory is what the call takes beyond the
/// point and the array of the gradient; in small problems it is the page that the system hands out. Every measurement runs in a process of its
/// own, so that the peak of its memory is its own; `Benchmarks sparse run PROBLEM COUNT METHOD` is such a process.
func benchmarkSparse(arguments: [String]) throws {
  if arguments.first == "run" {
    try runSparseProblem(Array(arguments.dropFirst()))
    return
  }
  let printsCSV = arguments.contains("--csv")
  let filter = arguments.first { !$0.hasPrefix("--") } ?? ""
  if printsCSV { print("problem,variables,plain ns,dense ns,sparse ns,sparse / plain,bytes") }
  for problem in SparseProblem.all where filter.isEmpty || problem.name.contains(filter) {
    if !printsCSV { printSparseHeading(problem.name) }
    for count in problem.counts {
      let plain = try measureApart(problem, count, "plain")
      let dense =
        problem.runDense != nil && count <= problem.denseLimit
        ? try measureApart(problem, count, "dense") : nil
      let sparse = try measureApart(problem, count, "sparse")
      let numbers = [
        text(plain.time), dense.map { text($0.time) } ?? "", text(sparse.time),
        text(sparse.time / plain.time),
        "\(Int(sparse.bytes.rounded()))",
      ]
      if printsCSV {
        print(([problem.name, "\(count)"] + numbers).joined(separator: ","))
      } else {
        print(padded(left: "\(count)", 10) + numbers.map { padded(left: $0, 14) }.joined())
      }
    }
  }
}

private func printSparseHeading(_ name: String) {
  print("\n\(name): nanoseconds and bytes of peak memory a variable")
  print(
    padded(left: "variables", 10)
      + ["plain", "dense lanes", "sparse", "sparse/plain", "bytes"].map { padded(left: $0, 14) }.joined())
}

/// Nanoseconds and bytes a variable.
private struct SparseMeasurement {
  var time: Double
  var bytes: Double
}

/// Measures in a process of its own.
private func measureApart(_ problem: SparseProblem, _ count: Int, _ method: String) throws
  -> SparseMeasurement
{
  let process = Process()
  process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
  process.arguments = ["sparse", "run", problem.name, "\(count)", method]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let numbers = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap {
    Double($0)
  }
  guard numbers.count == 2 else {
    throw SparseBenchmarkError.noMeasurement("\(problem.name) \(count) \(method)")
  }
  return SparseMeasurement(time: numbers[0], bytes: numbers[1])
}

private enum SparseBenchmarkError: Error {
  case noMeasurement(String)
  case unknownProblem(String)
}

/// Runs a problem for a second, and prints its time and the memory of the first run, both a variable.
///
/// The time is the processor's: a call of a tenth of a second on a machine with other work is interrupted in every
/// attempt.
private func runSparseProblem(_ arguments: [String]) throws {
  guard arguments.count == 3, let problem = SparseProblem.all.first(where: { $0.name == arguments[0] }),
    let count = Int(arguments[1])
  else { throw SparseBenchmarkError.unknownProblem(arguments.joined(separator: " ")) }
  let x = points(count, in: -1.5...1.5)
  let run: (() -> Void)?
  switch arguments[2] {
  case "plain": run = problem.runPlain(x)
  case "dense": run = problem.runDense?(x)
  default: run = problem.runSparse(x)
  }
  guard let run else { throw SparseBenchmarkError.unknownProblem(arguments.joined(separator: " ")) }
  let before = peakMemory()
  run()
  let after = peakMemory()
  print(processorTime(run) / Double(count), Double(after - before) / Double(count))
}

/// The processor time of a call, in nanoseconds: the least mean of three rounds of a third of a second.
///
/// Rounds are that long because some systems count processor time in hundredths of a second.
private func processorTime(_ body: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
  let clock = ContinuousClock()
  let rough = clock.measure(body) / .nanoseconds(1)
  let repetitions = max(1, Int(1e6 / max(1, rough)))
  return (0..<3).map { _ in
    let start = now()
    var count = 0
    repeat {
      for _ in 0..<repetitions { body() }
      count += repetitions
    } while now() - start < 3.3e8
    return (now() - start) / Double(count)
  }.min() ?? 0
}

/// The most memory that this process has used, in bytes.
private func peakMemory() -> Int {
  #if canImport(Darwin)
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #else
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1024 } ?? 0
  #endif
}
