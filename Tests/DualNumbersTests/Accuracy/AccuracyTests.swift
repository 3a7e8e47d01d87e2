import AccuracyMeasurement
import DualNumbers
import Foundation
import Testing

extension MeasuredFunction: CustomTestStringConvertible {
  /// How the tests print the function.
  public var testDescription: String { name }

  /// The points of the function's reference table.
  var referenceRows: [ReferenceTable.Row] {
    get throws {
      let file = Bundle.module.bundleURL.appendingPathComponent("Resources/accuracy/\(table).csv")
      return try ReferenceTable(contentsOf: file, argumentCount: argumentCount).rows
    }
  }

  var bounds: [Double]? { AccuracyBounds.ofOneArgument[name] ?? AccuracyBounds.ofTwoArguments[name] }
}

@Suite("Derivatives are exact to a few units in the last place, over the whole domain")
struct AccuracyTests {
  @Test(arguments: MeasuredFunction.all)
  func everyFunctionHoldsItsBounds(_ function: MeasuredFunction) throws {
    let rows = try function.referenceRows
    #expect(rows.count >= 100)
    let bounds = try #require(function.bounds)
    let accuracy = MeasuredAccuracy(function, over: rows)
    #expect(accuracy.extremes.count == bounds.count)
    for (extreme, bound) in zip(accuracy.extremes, bounds) {
      #expect(extreme.error <= bound, "\(extreme.arguments) \(extreme.tag)")
    }
  }

  @Test(arguments: MeasuredFunction.all)
  func everyValueIsThatOfPlainNumbers(_ function: MeasuredFunction) throws {
    #expect(MeasuredAccuracy(function, over: try function.referenceRows).changedValueCount == 0)
  }

  @Test func noBoundOfADerivativeExceedsFourAndEightButThoseWithAReason() {
    let excepted: Set = ["sin", "tan", "x / y"]
    for (name, bounds) in AccuracyBounds.ofOneArgument where !excepted.contains(name) {
      #expect(bounds[1] <= 4 && bounds[2] <= 8, "\(name)")
    }
    for (name, bounds) in AccuracyBounds.ofTwoArguments where !excepted.contains(name) {
      #expect(bounds[1...2].allSatisfy { $0 <= 4 } && bounds[3...].allSatisfy { $0 <= 8 }, "\(name)")
    }
  }

  /// The exceptions are single points: without them the bounds hold.
  @Test(arguments: ["sin", "tan", "x / y"])
  func theExceptionsAreRare(name: String) throws {
    let function = try #require(MeasuredFunction.all.first { $0.name == name })
    let rows = try function.referenceRows.filter { row in
      row.arguments[0] != 0x1.6ac5b262ca1ffp+849
        && !(name == "x / y" && (row.arguments[0] / row.arguments[1]).isSubnormal)
    }
    let extremes = MeasuredAccuracy(function, over: rows).extremes
    let firstOrder = function.argumentCount
    #expect(extremes[1...firstOrder].allSatisfy { $0.error <= 4 })
    #expect(extremes[(firstOrder + 1)...].allSatisfy { $0.error <= 8 })
  }
}

@Suite("Float derivatives are those of Double, rounded")
struct FloatAccuracyTests {
  @Test(arguments: MeasuredFunction.all.filter { $0.evaluateInFloat != nil })
  func withinOneUnitOfTheLastPlace(_ function: MeasuredFunction) throws {
    let evaluateInFloat = try #require(function.evaluateInFloat)
    for row in try function.referenceRows {
      var point = row.arguments.map { Double(Float($0)) }
      if ["root", "pown"].contains(function.table) { point[1] = row.arguments[1] }
      let wide = function.evaluate(point)
      let computed = evaluateInFloat(point)
      // The value is the C library's own for Float; the derivatives come from Double.
      for index in 1..<wide.count {
        let (exact, single) = (wide[index], computed[index])
        let isRight =
          exact.isNaN && single.isNaN || Float(exact) == single
          || (Double(single) - exact).magnitude <= 0.5001 * Double(Float(exact).ulp)
        #expect(isRight, "\(point), derivative \(index): \(single) for \(exact)")
      }
    }
  }
}
