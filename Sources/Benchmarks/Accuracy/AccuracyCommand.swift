import AccuracyMeasurement
import Foundation

/// Prints, as a Markdown table, the largest error of every function and its derivatives over reference data.
///
/// - Parameter arguments: The folder of the data, and names of functions to restrict the table to. Without a
///   folder, the data of the package's tests.
func benchmarkAccuracy(arguments: [String]) throws {
  let folder =
    arguments.first { $0.contains("/") } ?? "Tests/DualNumbersTests/Resources/accuracy"
  let names = Set(arguments.filter { !$0.contains("/") })
  let selected = { (functions: [MeasuredFunction]) in
    functions.filter { names.isEmpty || names.contains($0.name) || names.contains($0.table) }
  }
  print("Largest errors in units in the last place, and where. Data: \(folder)\n")
  print("| function | points | f | f′ | f″ | where f′ and f″ are worst |")
  print("|---|---|---|---|---|---|")
  for function in selected(MeasuredFunction.elementary + MeasuredFunction.special) {
    try printRow(of: function, in: folder)
  }
  print("\n| function | points | f | fx | fy | fxx | fxy | fyy | where fx, fy, fxx, fxy, fyy are worst |")
  print("|---|---|---|---|---|---|---|---|---|")
  for function in selected(MeasuredFunction.ofTwoArguments) { try printRow(of: function, in: folder) }
}

private func printRow(of function: MeasuredFunction, in folder: String) throws {
  let file = URL(fileURLWithPath: folder).appendingPathComponent(function.table + ".csv")
  guard FileManager.default.fileExists(atPath: file.path) else { return }
  let table = try ReferenceTable(contentsOf: file, argumentCount: function.argumentCount)
  let accuracy = MeasuredAccuracy(function, over: table.rows)
  let errors = accuracy.extremes.map { String(format: "%.2f", $0.error) }
  // The derivatives' worst points; the value is the C library's where it has the function.
  let places = accuracy.extremes.dropFirst().map { extreme in
    extreme.error == 0 ? "–" : extreme.arguments.map { "\($0)" }.joined(separator: ", ") + " (\(extreme.tag))"
  }
  let changed =
    accuracy.changedValueCount == 0 ? "" : " — \(accuracy.changedValueCount) values differ from plain numbers"
  print(
    "| `\(function.name)` | \(accuracy.pointCount) | " + errors.joined(separator: " | ") + " | "
      + places.joined(separator: "; ") + changed + " |")
}
