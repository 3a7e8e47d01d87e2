import DualNumbers
import Foundation
import Testing

@Suite("Jacobian matrices")
struct JacobianTests {
  /// A linear map with whole coefficients.
  static func linear<T: RealNumber>(_ x: [T], rows: Int) -> [T] {
    (0..<rows).map { i in x.indices.reduce(T(i)) { $0 + T((i * 5 + $1 * 3) % 7 - 3) * x[$1] } }
  }

  static func coefficients(_ rows: Int, _ columns: Int) -> Matrix<Double> {
    var a = Matrix(repeating: 0.0, rows: rows, columns: columns)
    for i in 0..<rows { for j in 0..<columns { a[i, j] = Double((i * 5 + j * 3) % 7 - 3) } }
    return a
  }

  @Test(arguments: [0, 1, 2, 7, 8, 9, 16, 17, 25], [0, 1, 3, 10])
  func ofALinearMapAreItsCoefficients(columns: Int, rows: Int) {
    let x = (0..<columns).map { Double($0 + 1) }
    let a = Self.coefficients(rows, columns)
    #expect(jacobian(of: { x in Self.linear(x, rows: rows) }, at: x) == a)
    #expect(jacobian(of: { (x: [Dual<Double>]) in Self.linear(x, rows: rows) }, at: x) == a)
    let both = valueWithJacobian(of: { x in Self.linear(x, rows: rows) }, at: x)
    #expect(both.value == Self.linear(x, rows: rows) && both.jacobian == a)
    let inPlace = valueWithJacobian(
      of: { x, y in for (i, value) in Self.linear(x, rows: rows).enumerated() { y[i] += value } }, at: x,
      outputCount: rows)
    #expect(inPlace.value == both.value && inPlace.jacobian == a)
    let scalar = jacobian(
      of: { (x: [Dual<Double>], y: inout [Dual<Double>]) in
        for (i, value) in Self.linear(x, rows: rows).enumerated() { y[i] += value }
      }, at: x, outputCount: rows)
    #expect(scalar == a)
    var value = Array(repeating: Double.nan, count: rows)
    var matrix = Matrix(repeating: Double.nan, rows: rows, columns: columns)
    valueWithJacobian(
      of: { x, y in for (i, value) in Self.linear(x, rows: rows).enumerated() { y[i] += value } }, at: x,
      into: &value, &matrix)
    #expect(value == both.value && matrix == a)
    var values = Array(repeating: Float.nan, count: rows)
    var floats = Matrix(repeating: Float(0), rows: 0, columns: 0)
    valueWithJacobian(
      of: { x, y in for (i, value) in Self.linear(x, rows: rows).enumerated() { y[i] += value } },
      at: x.map(Float.init),
      into: &values, &floats)
    #expect(values == both.value.map(Float.init) && floats.elements == a.elements.map(Float.init))
    let direction = x.map { 2 - $0 }
    let product = (0..<rows).map { i in zip(a.row(i), direction).reduce(0) { $0 + $1.0 * $1.1 } }
    #expect(
      jacobianVectorProduct(of: { x in Self.linear(x, rows: rows) }, at: x, along: direction) == product)
    let written = jacobianVectorProduct(
      of: { x, y in for (i, value) in Self.linear(x, rows: rows).enumerated() { y[i] += value } }, at: x,
      along: direction, outputCount: rows)
    #expect(written == product)
  }

  @Test(arguments: [0, 1, 2, 8, 9, 20])
  func haveTheDivergenceAsTrace(_ n: Int) {
    let x = (0..<n).map { Double($0) }
    let trace = (0..<n).reduce(0) { $0 + Double(($1 * 8) % 7 - 3) }
    #expect(divergence(of: { x in Self.linear(x, rows: n) }, at: x) == trace)
    #expect(divergence(of: { (x: [Dual<Double>]) in Self.linear(x, rows: n) }, at: x) == trace)
  }

  @Test func areWrittenInPlace() {
    var j = Matrix(repeating: Double.nan, rows: 2, columns: 2)
    let storage = j.withUnsafeBufferPointer { $0.baseAddress }
    let value = jacobian(of: { x in [x[0] * x[1], x[0] + x[1]] }, at: [2, 3], into: &j)
    #expect(value == [6, 5] && j == [[3, 2], [1, 1]])
    #expect(j.withUnsafeBufferPointer { $0.baseAddress } == storage)
    jacobian(of: { x, y in y[0] = x[0] * x[1] * x[2] }, at: [2, 3, 4], outputCount: 1, into: &j)
    #expect(j == [[12, 8, 6]])
  }

  @Test func keepTheStorageOfTheValuesToo() {
    var j = Matrix(repeating: Double.nan, rows: 2, columns: 2)
    var value = [Double.nan, .nan]
    let storage = j.withUnsafeBufferPointer { $0.baseAddress }
    let values = value.withUnsafeBufferPointer { $0.baseAddress }
    for x in [2.0, 5.0] {
      valueWithJacobian(
        of: { x, y in
          y[0] = x[0] * x[1]
          y[1] += x[0] + x[1]
        }, at: [x, 3], into: &value, &j)
      #expect(value == [3 * x, x + 3] && j == [[3, x], [1, 1]])
    }
    #expect(j.withUnsafeBufferPointer { $0.baseAddress } == storage)
    #expect(value.withUnsafeBufferPointer { $0.baseAddress } == values)
  }

  @Test func leaveTheValuesAloneAfterAnError() {
    struct Stop: Error {}
    var value = [7.0]
    var j: Matrix<Double> = [[0]]
    #expect(throws: Stop.self) {
      try valueWithJacobian(of: { x, y throws(Stop) in throw Stop() }, at: [1], into: &value, &j)
    }
    #expect(value == [7])
  }

  @Test func ofAFunctionThatWritesItsResults() {
    let j = jacobian(
      of: { x, y in
        y[0] = x[0] * x[1]
        y[1] = sin(x[0])
      }, at: [0, 2], outputCount: 2)
    #expect(j == [[2, 0], [1, 0]])
  }

  @Test func ofALighthouse() throws {
    // Griewank and Walther, Evaluating Derivatives, chapter 2.
    let example = try Textbook.example("Lighthouse")
    let j = jacobian(
      of: { p in
        let slope = tan(p[2] * p[3])
        let y = p[1] * slope / (p[0] - slope)
        return [y, p[0] * y]
      }, at: [2, 0.5, 0.25, 3])
    for (a, b) in zip(j.row(0), try example.list("dy1")) { #expect(relativeError(a, b) < 1e-15) }
  }

  @Test func stopAtMisuseWithAMessage() async {
    expectMessage(
      "expected 1 results in every pass over the function, got 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        nonisolated(unsafe) var passes = 0
        _ = jacobian(
          of: { x in
            passes += 1
            return Array(x[0..<passes])
          }, at: Array(repeating: 1.0, count: 9))
      })
    expectMessage(
      "expected 2 results in every pass over the function, got 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = jacobian(of: { x, y in y.append(x[0]) }, at: [1], outputCount: 2)
      })
    expectMessage(
      "expected 1 results in every pass over the function, got 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var value = [0.0]
        var j: Matrix<Double> = [[0]]
        valueWithJacobian(of: { x, y in y.append(x[0]) }, at: [1], into: &value, &j)
      })
    expectMessage(
      "jacobian(of:at:outputCount:): expected a count of results of at least 0, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = jacobian(of: { x, y in y[0] = x[0] }, at: [1], outputCount: -1)
      })
    expectMessage(
      "divergence(of:at:): expected 2 results, as many as the point has numbers, got 1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = divergence(of: { x in [x[0]] }, at: [1, 2])
      })
    expectMessage(
      "jacobianVectorProduct(of:at:along:): expected a direction of 2 numbers",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = jacobianVectorProduct(of: { x in [x[0]] }, at: [1, 2], along: [1, 2, 3])
      })
  }
}
