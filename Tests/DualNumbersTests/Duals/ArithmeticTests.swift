import DualNumbers
import Testing

@Suite("Arithmetic of dual numbers")
struct ArithmeticTests {
  static let numbers: [Dual<Double>] = {
    var generator = SplitMix64(seed: 7)
    return (0..<12).map { _ in
      Dual(
        Double(Int.random(in: -9...9, using: &generator)), Double(Int.random(in: -9...9, using: &generator)))
    }
  }()

  func expectEqual(_ a: Dual<Double>, _ b: Dual<Double>, _ note: String = "") {
    #expect(a.value == b.value && a.derivative == b.derivative, "\(a) and \(b) \(note)")
  }

  @Test func isACommutativeRing() {
    // On small whole numbers the arithmetic is exact.
    for a in Self.numbers {
      expectEqual(a + 0, a)
      expectEqual(a * 1, a)
      expectEqual(a - a, 0)
      expectEqual(-a, 0 - a)
      for b in Self.numbers {
        expectEqual(a + b, b + a)
        expectEqual(a * b, b * a)
        expectEqual(a - b, a + (-b))
        for c in Self.numbers {
          expectEqual((a + b) + c, a + (b + c))
          expectEqual((a * b) * c, a * (b * c))
          expectEqual(a * (b + c), a * b + a * c)
        }
      }
    }
  }

  @Test func hasAUnitWhoseSquareIsZero() {
    let epsilon = Dual(0.0, 1)
    expectEqual(epsilon * epsilon, 0)
    expectEqual((3 + 4 * epsilon) * epsilon, Dual(0, 3))
  }

  @Test func dividesExactlyWhereTheQuotientIsExact() {
    for a in Self.numbers {
      for k in [1.0, 2, 4, -8] {
        let b = Dual(k, 3)
        expectEqual((a * b) / b, a)
      }
    }
  }

  @Test func mixesWithPlainNumbersAsWithConstants() {
    for a in Self.numbers {
      for k in [2.0, -3, 0.5, 7] {
        expectEqual(a + k, a + Dual(k))
        expectEqual(k + a, Dual(k) + a)
        expectEqual(a - k, a - Dual(k))
        expectEqual(k - a, Dual(k) - a)
        expectEqual(a * k, a * Dual(k))
        expectEqual(k * a, Dual(k) * a)
        expectEqual(a / k, a / Dual(k))
        if a.value != 0 { expectEqual(k / a, Dual(k) / a) }
      }
    }
  }

  @Test func updatesInPlace() {
    var a = Dual(6.0, 2)
    a += Dual(1, 1)
    expectEqual(a, Dual(7, 3))
    a -= Dual(2, 1)
    expectEqual(a, Dual(5, 2))
    a *= Dual(2, 1)
    expectEqual(a, Dual(10, 9))
    a /= Dual(2, 1)
    expectEqual(a, Dual(5, 2))
    a.negate()
    expectEqual(a, Dual(-5, -2))
  }

  @Test func keepsTheSignOfZeroAndTheQuotientRuleAwayFromOverflow() {
    #expect((-Dual(0.0, 1)).value.sign == .minus)
    // x / |x| far below the square root of the least number.
    let x = Dual(1e-200, 1)
    expectEqual(x / abs(x), Dual(1, 0))
    // A divisor whose reciprocal overflows, and one whose reciprocal is subnormal.
    let tiny = Dual(0x1p-1074, 0x1p-1074)
    expectEqual(Dual(0x1p-1074, 0) / tiny, Dual(1, -1))
    let huge = Dual(0x1p1023, SIMD2(0x1p1023, 0))
    #expect((Dual(0x1p1023, SIMD2(0, 0x1p1023)) / huge).derivative == SIMD2(-1, 1))
  }

  @Test func worksOnEveryTangent() {
    let x = Dual(3.0, SIMD4(1.0, 0, 2, -1))
    let y = Dual(2.0, SIMD4(0.0, 1, 1, 4))
    #expect((x * y).derivative == SIMD4(2, 3, 7, 10))
    #expect((x + y).derivative == SIMD4(1, 1, 3, 3))
    #expect((x - y).derivative == SIMD4(1, -1, 1, -5))
    #expect((x / y).derivative == SIMD4(0.5, -0.75, 0.25, -3.5))
    #expect((-x).derivative == SIMD4(-1, 0, -2, 1))
    let p = GradientDual(3, Partials(SIMD8(1, 0, 0, 0, 0, 0, 0, 0)))
    let constant = GradientDual(2)
    #expect((p * constant).derivative.vector[0] == 2)
    #expect((constant * constant).derivative.vector == SIMD8())
    #expect((constant - p).derivative.vector[0] == -1)
    #expect((p - constant).derivative.vector[0] == 1)
    #expect((constant / p).derivative.vector[0] == -2.0 / 9)
  }

  @Test func ofFloatsStaysInFloats() {
    let x = Dual<Float>(0.1, 1)
    #expect((x * x).derivative == 2 * Float(0.1))
    #expect(MemoryLayout<Dual<Float>>.size == 8)
    #expect(sin(x).derivative == Float(0.9950042))
  }
}
