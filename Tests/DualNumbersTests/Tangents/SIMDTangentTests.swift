import DualNumbers
import Testing

@Suite("SIMD vectors as tangents")
struct SIMDTangentTests {
  /// Every width of one type of numbers.
  private func forEveryWidth<Scalar: RealNumber & SIMDScalar>(
    of scalar: Scalar.Type, _ check: (any SIMDTangent.Type) -> Void
  ) {
    check(SIMD2<Scalar>.self)
    check(SIMD4<Scalar>.self)
    check(SIMD8<Scalar>.self)
    check(SIMD16<Scalar>.self)
  }

  /// Vectors of double and of single precision have vector arithmetic of C's, all others Swift's.
  private func forEveryVector(_ check: (any SIMDTangent.Type) -> Void) {
    forEveryWidth(of: Double.self, check)
    forEveryWidth(of: Float.self, check)
    forEveryWidth(of: Dual<Double>.self, check)
  }

  @Test func calculateLaneByLaneAsTheirNumbersDo() {
    forEveryVector { expectArithmeticOfLanes($0) }
  }

  @Test func seedOneLane() {
    forEveryVector { expectSeeds($0) }
  }

  @Test func addInPlaceWhatTheyAdd() {
    forEveryVector { expectSumInPlace($0) }
  }

  private func expectArithmeticOfLanes<Vector: SIMDTangent>(_ vector: Vector.Type) {
    for (a, b, factor) in samples(of: Vector.self) {
      expect(a.adding(b), a, b, +)
      expect(a.subtracting(b), a, b, -)
      expect(a.negated(), a, b) { a, _ in -a }
      expect(a.scaled(by: factor), a, b) { a, _ in a * factor }
    }
  }

  private func expectSumInPlace<Vector: SIMDTangent>(_ vector: Vector.Type) {
    for (a, b, _) in samples(of: Vector.self) {
      var sum = a
      sum.add(b)
      expect(sum, a, b, +)
    }
  }

  private func expectSeeds<Vector: SIMDTangent>(_ vector: Vector.Type) {
    #expect(Vector.laneCount == Vector.scalarCount)
    for i in 0..<Vector.laneCount {
      let seed = Vector.seed(lane: i)
      #expect((0..<Vector.laneCount).map { seed.lane($0) } == (0..<Vector.laneCount).map { $0 == i ? 1 : 0 })
    }
  }

  /// Whether a vector has the numbers that an operation makes of the lanes of two others, to the sign of a zero.
  private func expect<Vector: SIMDTangent>(
    _ result: Vector, _ a: Vector, _ b: Vector, _ operation: (Vector.Scalar, Vector.Scalar) -> Vector.Scalar
  ) {
    for lane in 0..<Vector.laneCount {
      let expected = operation(a.lane(lane), b.lane(lane))
      let number = result.lane(lane)
      #expect(
        number.isNaN ? expected.isNaN : number == expected && number.sign == expected.sign,
        "lane \(lane) of \(Vector.self): \(number), not \(expected)")
    }
  }

  /// Vectors and factors among which every lane meets zeros of both signs, infinities and NaN.
  private func samples<Vector: SIMDTangent>(of vector: Vector.Type) -> [(Vector, Vector, Vector.Scalar)] {
    let numbers: [Vector.Scalar] = [
      0, -0.0, 1, -1.5, 0.1, 3, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
    ]
    return numbers.indices.map { start in
      var a = Vector()
      var b = Vector()
      for lane in 0..<Vector.laneCount {
        a[lane] = numbers[(start + lane) % numbers.count]
        b[lane] = numbers[(start + 4 * lane + 1) % numbers.count]
      }
      return (a, b, numbers[(3 * start + 2) % numbers.count])
    }
  }
}
