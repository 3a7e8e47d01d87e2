import DualNumbers
import Foundation
import Testing

/// The standard problems of optimisation at their start points, against values of 25 digits.
@Suite("The problems of Moré, Garbow and Hillstrom")
struct MoreGarbowHillstromTests {
  struct Problem: Decodable, Sendable, CustomTestStringConvertible {
    let number: Int
    let name: String
    let x0: [Double]
    let value: String
    let gradient: [String]
    let hessian: [[String]]

    enum CodingKeys: String, CodingKey {
      case number, name, x0
      case value = "f_x0"
      case gradient = "gradient_x0"
      case hessian = "hessian_x0"
    }

    var testDescription: String { name }

    static func all() throws -> [Problem] {
      try JSONDecoder().decode([Problem].self, from: resource("MoreGarbowHillstrom/problems.json"))
    }
  }

  @Test func areAllThere() throws {
    #expect(try Problem.all().count == 22)
  }

  @Test(arguments: try Problem.all())
  func haveTheValueGradientAndHessianOfTheReference(_ problem: Problem) throws {
    let model = valueGradientAndHessian(
      of: { x in MoreGarbowHillstrom.objective(problem.number, x) }, at: problem.x0)
    let reference = try problem.hessian.map { row in try row.map { try #require(Double($0)) } }
    let slopes = try problem.gradient.map { try #require(Double($0)) }
    let steepest = slopes.reduce(0) { Swift.max($0, Swift.abs($1)) }

    #expect(relativeError(model.value, try #require(Double(problem.value))) <= 1e-13)
    for i in slopes.indices {
      // Entries that are small by cancellation are as right as the terms they are made of.
      #expect(Swift.abs(model.gradient[i] - slopes[i]) <= 1e-13 * Swift.abs(slopes[i]) + 4e-15 * steepest)
      for j in slopes.indices {
        let terms = Swift.abs(reference[i][i] * reference[j][j]).squareRoot()
        let error = Swift.abs(model.hessian[i, j] - reference[i][j])
        #expect(error <= 1e-13 * Swift.abs(reference[i][j]) + 4e-15 * terms, "entry \(i), \(j)")
      }
    }
    #expect(model.hessian == model.hessian.transposed())
  }

  @Test(arguments: try Problem.all())
  func haveTheSameDerivativesByEveryRoute(_ problem: Problem) throws {
    func f<T: RealNumber>(_ x: [T]) -> T { MoreGarbowHillstrom.objective(problem.number, x) }
    func onDuals(_ x: [Dual<Double>]) -> Dual<Double> { f(x) }
    func onHyperDuals(_ x: [HyperDual<Double>]) -> HyperDual<Double> { f(x) }
    let x = problem.x0
    let model = valueGradientAndHessian(of: f, at: x)
    let entries = valueGradientAndHessian(of: onHyperDuals, at: x)
    let nested = jacobian(of: { y in gradient(of: f, at: y) }, at: x)

    #expect(model.value == f(x))
    #expect(model.gradient == gradient(of: f, at: x))
    #expect(model.hessian == hessian(of: f, at: x))
    // Single numbers are divided where hyper-dual ones are multiplied by a reciprocal: the last digit differs.
    let scalars = gradient(of: onDuals, at: x)
    #expect(scalars == x.indices.map { partialDerivative(of: onDuals, at: x, withRespectTo: $0) })
    #expect(entries.hessian == hessian(of: onHyperDuals, at: x))
    for i in x.indices {
      let steepest = entries.gradient.reduce(0) { Swift.max($0, Swift.abs($1)) }
      #expect(Swift.abs(model.gradient[i] - entries.gradient[i]) <= 1e-14 * steepest)
      #expect(Swift.abs(scalars[i] - entries.gradient[i]) <= 1e-14 * steepest)
      for j in x.indices {
        #expect(
          entries.hessian[i, j]
            == secondPartialDerivative(of: f, at: x, withRespectTo: Swift.min(i, j), Swift.max(i, j)))
        let scale = entries.hessian.elements.reduce(0) { Swift.max($0, Swift.abs($1)) }
        #expect(Swift.abs(model.hessian[i, j] - entries.hessian[i, j]) <= 1e-14 * scale)
        #expect(Swift.abs(model.hessian[i, j] - nested[i, j]) <= 1e-14 * scale)
      }
    }
  }
}
