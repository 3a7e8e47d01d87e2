import Foundation
import LessonKit
import Testing

@testable import Benchmarks

@Suite("The plot of the speed benchmark")
struct SpeedPlotTests {
  private func table(sizes: [Int], methods: [String]) -> SpeedTable {
    var table = SpeedTable(filter: "", printsCSV: false, budget: 1) { _ in }
    for problem in ["valley", "bowl"] {
      for size in sizes {
        for method in methods {
          table.measure(problem, size, method) { for _ in 0..<size { consume(1) } }
        }
      }
    }
    return table
  }

  @Test func drawsALineAndItsPointsForEachMethod() throws {
    let methods = ["plain function", "by hand", "DualNumbers", "DualNumbers, sparse"]
    let table = table(sizes: [2, 10, 100], methods: methods)
    let svg = try #require(speedPicture(of: table, problems: ["valley", "bowl"])?.svg)
    for text in methods + ["valley", "bowl", "variables", "nanoseconds a call"] {
      #expect(svg.contains(">\(text)<"), "no \(text)")
    }
    // Three points a line, four lines a plot, two plots.
    #expect(svg.components(separatedBy: "<circle").count - 1 == 24)
    #expect(svg.contains("prefers-color-scheme: dark"))
  }

  @Test func leavesOutWhatWasNotMeasured() throws {
    let table = table(sizes: [2, 10], methods: ["by hand"])
    let svg = try #require(speedPicture(of: table, problems: ["valley", "elsewhere"])?.svg)
    #expect(svg.contains(">by hand<"))
    #expect(!svg.contains(">DualNumbers<"))
    #expect(!svg.contains("bowl"))
  }

  @Test func needsTwoSizes() {
    let table = table(sizes: [2], methods: ["by hand"])
    #expect(speedPicture(of: table, problems: ["valley", "bowl"]) == nil)
  }
}
