import Testing

@testable import LessonKit

@Suite("Least squares")
struct LeastSquaresTests {
  @Test("Misra's certified parameters are found with a Jacobian written by hand")
  func misra() {
    let problem = NISTProblem(named: "Misra1d")
    for start in problem.starts {
      let fit = levenbergMarquardt(from: start) { b in
        zip(problem.x, problem.y).map { x, y in b[0] * b[1] * x[0] / (1 + b[1] * x[0]) - y }
      } jacobian: { b in
        problem.x.flatMap { x in
          let below = 1 + b[1] * x[0]
          return [b[1] * x[0] / below, b[0] * x[0] / (below * below)]
        }
      }
      for (fitted, certified) in zip(fit.parameters, problem.certified) {
        #expect(digitsAgreed(fitted, certified) > 9.5)
      }
      #expect(digitsAgreed(fit.sumOfSquares, problem.residualSumOfSquares) > 9.5)
    }
  }

  @Test("every data set is read completely")
  func dataSets() {
    let sizes = [
      ("Misra1a", 14, 2), ("Chwirut1", 214, 3), ("Hahn1", 236, 7), ("ENSO", 168, 9), ("Nelson", 128, 3),
      ("Lanczos1", 24, 6), ("Roszman1", 25, 4), ("Gauss3", 250, 8),
    ]
    for (name, observations, parameters) in sizes {
      let problem = NISTProblem(named: name)
      #expect(problem.y.count == observations)
      #expect(problem.x.count == observations)
      #expect(problem.certified.count == parameters)
      #expect(problem.starts.map(\.count) == [parameters, parameters])
      #expect(problem.residualSumOfSquares > 0)
    }
    #expect(NISTProblem(named: "Nelson").x.allSatisfy { $0.count == 2 })
    #expect(Iris.all().count == 150)
    #expect((0..<3).allSatisfy { species in Iris.all().filter { $0.species == species }.count == 50 })
  }
}
