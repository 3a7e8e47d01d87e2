import Testing

@testable import Benchmarks

@Suite("The table of the speed benchmark")
struct SpeedTableTests {
  /// The lines that a table writes.
  private final class Lines {
    var all: [String] = []
  }

  private func table(filter: String = "", csv: Bool = false) -> (SpeedTable, Lines) {
    let lines = Lines()
    return (SpeedTable(filter: filter, printsCSV: csv, budget: 1) { lines.all.append($0) }, lines)
  }

  @Test func setsEachRowBesideThePlainFunctionAndTheDerivativeByHand() throws {
    var (table, lines) = table(csv: true)
    table.measure("problem", 2, "plain function") { for _ in 0..<10 { consume(1) } }
    table.measure("problem", 2, "by hand", results: [1, 2]) { for _ in 0..<100 { consume(1) } }
    table.measure("problem", 2, "DualNumbers", results: [1, 2]) { for _ in 0..<1000 { consume(1) } }
    #expect(lines.all.count == 4)
    #expect(lines.all[0] == "problem,size,method,minimum ns,median ns,times plain,times by hand")
    let fields = lines.all[3].split(separator: ",")
    #expect(fields[0...2] == ["problem", "2", "DualNumbers"])
    let row = try #require(table.rows.last)
    #expect(row.time.minimum <= row.time.median)
    let byHand = try #require(table.minimum(of: "by hand", like: row))
    #expect(Substring(text(row.time.minimum / byHand)) == fields[6])
    #expect(row.time.minimum > byHand)
  }

  @Test func startsEachProblemWithAHeading() {
    var (table, lines) = table()
    for size in [2, 3] {
      table.measure("problem", size, "plain function") { consume(1) }
      table.measure("problem", size, "by hand") { consume(1) }
    }
    let headings = lines.all.filter { $0.hasPrefix("\n") }
    #expect(headings == ["\nproblem, 2", "\nproblem, 3"])
    #expect(lines.all.count == 8)
    let widths = Set(lines.all.filter { !$0.hasPrefix("\n") }.map(\.count))
    #expect(widths.count == 1)
  }

  @Test func measuresWhatTheFilterNames() {
    var (table, _) = table(filter: "valley 10")
    for size in [2, 10] {
      table.measure("valley", size, "plain function") { consume(1) }
      table.measure("bowl", size, "plain function") { consume(1) }
    }
    #expect(table.rows.map(\.problem) == ["valley"])
    #expect(table.rows.map(\.size) == [10])
  }

  @Test func runsTheDerivativeByHandForComparisonEvenIfItIsFilteredOut() {
    var (table, _) = table(filter: "DualNumbers")
    var runs = 0
    table.measure("problem", 1, "by hand", results: [1]) { runs += 1 }
    table.measure("problem", 1, "DualNumbers", results: [1]) { consume(1) }
    #expect(runs == 1)
    #expect(table.rows.map(\.method) == ["DualNumbers"])
  }

  @Test func stopsAtAWrongDerivative() async {
    expectMessage(
      "problem, 1, DualNumbers: derivative 0 is 1.001, by hand 1.0",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var table = SpeedTable(filter: "", printsCSV: false, budget: 1) { _ in }
        table.measure("problem", 1, "by hand", results: [1]) { consume(1) }
        table.measure("problem", 1, "DualNumbers", results: [1.001]) { consume(1) }
      })
    expectMessage(
      "problem, 1, DualNumbers: no row by hand before it",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var table = SpeedTable(filter: "", printsCSV: false, budget: 1) { _ in }
        table.measure("problem", 2, "by hand", results: [1]) { consume(1) }
        table.measure("problem", 1, "DualNumbers", results: [1]) { consume(1) }
      })
  }

  @Test func countsTheCallsOfOneRun() throws {
    var (table, _) = table()
    table.measure("problem", 1, "one call") { for _ in 0..<1000 { consume(1) } }
    table.measure("problem", 1, "a thousand calls", callCount: 1000) { for _ in 0..<1000 { consume(1) } }
    let ratio = table.rows[0].time.minimum / table.rows[1].time.minimum
    #expect(ratio > 100)
  }
}

@Suite("The comparison with derivatives by hand")
struct FirstDifferenceTests {
  @Test func overlooksRounding() {
    #expect(firstDifference([1e10, 0.1], [1e10 * (1 + 1e-15), 0]) == nil)
    #expect(firstDifference([0], [0]) == nil)
    #expect(firstDifference([], []) == nil)
  }

  @Test(arguments: [[1, 2.1], [1, .nan], [1, .infinity], [1], [1, 2, 3]])
  func findsWhatIsWrong(results: [Double]) {
    #expect(firstDifference(results, [1, 2]) != nil)
  }

  @Test func namesThePlace() {
    #expect(firstDifference([1, 3], [1, 2]) == "derivative 1 is 3.0, by hand 2.0")
    #expect(firstDifference([1], [1, 2]) == "1 derivatives, 2 by hand")
  }
}
