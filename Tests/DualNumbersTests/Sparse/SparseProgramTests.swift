import DualNumbers
import Testing

/// Sparse derivatives against dense ones and against sets of variables, on random programs.
@Suite("Sparse derivatives of random programs")
struct SparseProgramTests {
  @Test(arguments: 0..<16)
  func haveTheDenseDerivativesToTheBitAndTheRightPattern(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<250 {
      let program = SparseProgram(using: &generator)
      let x = (0..<program.variableCount).map { _ in Double.random(in: -1...1, using: &generator) }
      let values = program(x)
      let dense = jacobian(of: { x in program(x) }, at: x)
      let sparse = valueWithSparseJacobian(of: { x in program(Array(x)) }, at: x)
      let generic = sparseJacobian(of: { (x: [SparseDual]) in program(x) }, at: x)
      let dependencies = program.dependencies
      var hasRightPattern = true
      for i in dependencies.indices {
        hasRightPattern = hasRightPattern && sparse.jacobian.row(i).map(\.column) == dependencies[i].sorted()
      }
      #expect(hasRightPattern, "\(program)")
      #expect(sparse.value == values, "\(program)")
      #expect(Matrix(sparse.jacobian) == dense, "\(program)")
      #expect(generic == sparse.jacobian, "\(program)")

      let sum = valueWithSparseGradient(of: { x in program(Array(x)).reduce(0, +) }, at: x)
      let denseSum = valueWithGradient(of: { x in program(x).reduce(0, +) }, at: x)
      #expect(sum.value == denseSum.value && sum.gradient == denseSum.gradient, "\(program)")
    }
  }

  @Test func areTheSameInEveryRunAndOnEveryThread() async {
    var generator = SplitMix64(seed: 99)
    let programs = (0..<60).map { _ in SparseProgram(using: &generator) }
    let point = (0..<150).map { _ in Double.random(in: -1...1, using: &generator) }
    @Sendable func jacobians() -> [SparseMatrix<Double>] {
      programs.map { program in
        sparseJacobian(of: { x in program(Array(x)) }, at: Array(point.prefix(program.variableCount)))
      }
    }
    let expected = jacobians()
    await withTaskGroup(of: [SparseMatrix<Double>].self) { group in
      for _ in 0..<8 { group.addTask { jacobians() } }
      for await result in group { #expect(result == expected) }
    }
  }
}
