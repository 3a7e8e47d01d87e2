import DualNumbers
import Foundation
import Testing

/// Partial derivatives that know lane by lane whether they are zero.
@Suite("A few partial derivatives that know their zeros")
struct FewPartialsTests {
  @Test func twoCalculateAsAVectorDoes() { check(TwoPartials.self) { SIMD2($0, $1) } }

  @Test func fourCalculateAsAVectorDoes() { check(FourPartials.self) { SIMD4($0, $1, -$0, $0 + $1) } }

  private func check<T: FewPartials>(_ type: T.Type, _ vector: (Double, Double) -> T.Vector) {
    for (a, b, k) in [(1.5, -2.25, 3.0), (-0.0, 0.0, -2.0), (0.0, -7.5, 0.0), (1e308, 3, 1e10)] {
      let (x, y) = (vector(a, b), vector(b, k))
      #expect(same(T(x).adding(T(y)).vector) { x[$0] + y[$0] })
      #expect(same(T(x).subtracting(T(y)).vector) { x[$0] - y[$0] })
      #expect(same(T(x).negated().vector) { -x[$0] })
      #expect(same(T(x).scaled(by: k).vector) { x[$0] * k })
      #expect(T(x).knownZeros == 0 && T(x).adding(T(y)).knownZeros == 0)
      #expect(T(x) == T(x) && T(x).hashValue == T(x).hashValue)
    }
  }

  /// Whether a vector has these numbers in its lanes, its zeros positive.
  private func same<V: SIMD>(_ vector: V, _ expected: (Int) -> Double) -> Bool where V.Scalar == Double {
    vector.indices.allSatisfy { vector[$0] == expected($0) && (vector[$0] != 0 || vector[$0].sign == .plus) }
  }

  @Test func variablesKnowTheirZeros() {
    #expect((0..<2).map { TwoPartials.seed(lane: $0).knownZeros } == [0b10, 0b01])
    #expect((0..<4).map { FourPartials.seed(lane: $0).knownZeros } == [0b1110, 0b1101, 0b1011, 0b0111])
    #expect((0..<4).map { FourPartials.seed(lane: $0).vector } == (0..<4).map { .seed(lane: $0) })
    #expect(TwoPartials.zero.knownZeros == 0b11 && FourPartials.zero.knownZeros == 0b1111)
    #expect(TwoPartials.zero.isKnownToBeZero && !TwoPartials.seed(lane: 0).isKnownToBeZero)
  }

  @Test func knowledgeSurvivesArithmetic() {
    let (x, y) = (FourPartials.seed(lane: 0), FourPartials.seed(lane: 1))
    #expect(x.adding(y).knownZeros == 0b1100)
    #expect(x.subtracting(y).knownZeros == 0b1100)
    #expect(x.negated().knownZeros == 0b1110)
    #expect(x.scaled(by: 3).knownZeros == 0b1110)
    #expect(x.dividedByQuotientRule(y, divisor: 2, quotient: 3).knownZeros == 0b1100)
    #expect(x.dividedByQuotientRule(y, divisor: 0, quotient: .infinity).knownZeros == 0b1100)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 0, -1])
  func aKnownZeroStaysZeroWhateverTheFactor(factor: Double) {
    let x = TwoPartials.seed(lane: 0)
    for tangent in [
      x.scaled(by: factor), x.scaledWhereNonzero(by: factor), x.dividedWhereNonzero(by: factor),
      x.scaled(bySlope: factor), x.negated().scaled(by: factor), x.subtracting(.zero).scaled(by: factor),
    ] {
      #expect(tangent.lane(1) == 0 && tangent.lane(1).sign == .plus && tangent.vector[1].sign == .plus)
    }
    // A product whose other factor is not finite does not reach the variables that take no part in it.
    let product = Dual(factor, x) * Dual(2, .zero)
    #expect(product.derivative.lane(0) == 2 && product.derivative.lane(1) == 0)
  }

  @Test func aKnownZeroLeavesTheOtherNumbersAlone() {
    for known in [TwoPartials.zero, .seed(lane: 0).subtracting(.seed(lane: 0))] {
      let sum = known.adding(TwoPartials(SIMD2(.infinity, -3)))
      #expect(sum.vector == SIMD2(.infinity, -3) && sum.knownZeros == 0)
      #expect(known.subtracting(TwoPartials(SIMD2(.infinity, -3))).vector == SIMD2(-.infinity, 3))
      #expect(TwoPartials(SIMD2(.infinity, -3)).subtracting(known).vector == SIMD2(.infinity, -3))
    }
  }

  @Test(arguments: [(2.0, 3.0), (.infinity, 3), (2, -.infinity), (0, .infinity), (.nan, 1)])
  func productsAreThoseOfTheirParts(x: Double, y: Double) {
    for (u, v) in [
      (FourPartials.seed(lane: 0), FourPartials.seed(lane: 1)), (.seed(lane: 2), .seed(lane: 2)),
      (.zero, .seed(lane: 3)), (FourPartials(SIMD4(1, -2, 3, -4)), .seed(lane: 1)),
    ] {
      let product = opaque(u).multipliedByProductRule(opaque(v), value: x, factor: y)
      let parts = opaque(u).scaled(by: y).adding(opaque(v).scaled(by: x))
      let inFront = u.multipliedByProductRule(v, value: x, factor: y)
      for lane in 0..<4 {
        #expect("\(product.lane(lane))" == "\(parts.lane(lane))")
        #expect("\(product.lane(lane))" == "\(inFront.lane(lane))")
      }
    }
  }

  /// Hides a tangent from the optimiser.
  @inline(never) @_optimize(none)
  private func opaque(_ tangent: FourPartials) -> FourPartials { tangent }

  @Test func quotientsByZeroLeaveOutWhoTakesNoPart() {
    let (u, v) = (Dual(1, TwoPartials.seed(lane: 0)), Dual(0, TwoPartials.zero))
    #expect((u / v).derivative.lane(0) == .infinity && (u / v).derivative.lane(1) == 0)
    let w = Dual(0, TwoPartials.seed(lane: 1))
    #expect((u / w).derivative.lane(0) == .infinity && (u / w).derivative.lane(1) == -.infinity)
  }

  @Test func componentsAreTestedWithoutTheKnownZeros() {
    #expect(TwoPartials.zero.hasFiniteComponents && !TwoPartials.zero.hasNonzeroComponents)
    #expect(TwoPartials.seed(lane: 1).hasFiniteComponents && TwoPartials.seed(lane: 1).hasNonzeroComponents)
    let broken = TwoPartials(SIMD2(.nan, 0))
    #expect(!broken.hasFiniteComponents && !broken.hasNonzeroComponents)
    #expect(!TwoPartials(SIMD2(0, -.infinity)).hasFiniteComponents)
    #expect(TwoPartials(SIMD2(0, -.infinity)).hasNonzeroComponents)
  }

  @Test func areTextAndCode() throws {
    #expect("\(TwoPartials.seed(lane: 0))" == "[1.0, 0.0]")
    #expect("\(FourPartials(SIMD4(1, 2, 3, 4)))" == "[1.0, 2.0, 3.0, 4.0]")
    let tangent = FourPartials.seed(lane: 2)
    let decoded = try JSONDecoder().decode(FourPartials.self, from: JSONEncoder().encode(tangent))
    #expect(decoded == tangent && decoded.hashValue == tangent.hashValue)
    #expect(tangent != .zero && FourPartials.zero == FourPartials(SIMD4()))
  }

  @Test func gradientsAreTheSameWhereTheFunctionIsOutOfLine() {
    // The optimiser does not see these bits: they are tested while the function runs.
    let near = gradient(of: { x, y, z, w in model(x, y, z, w) }, at: 0.3, 0.7, -0.2, 1.1)
    let far = gradient(of: { x, y, z, w in distant(x, y, z, w) }, at: 0.3, 0.7, -0.2, 1.1)
    #expect(near == far)
    let three = gradient(of: { x, y, z in distant(x, y, z, 1.1) }, at: 0.3, 0.7, -0.2)
    #expect(three == (near.0, near.1, near.2))
    let lanes = gradient(of: { x in model(x[0], x[1], x[2], x[3]) }, at: [0.3, 0.7, -0.2, 1.1])
    for (a, b) in zip(lanes, [near.0, near.1, near.2, near.3]) { #expect(abs(a - b) <= 4e-16 * abs(a)) }
  }
}

private func model<T: RealNumber>(_ x: T, _ y: T, _ z: T, _ w: T) -> T {
  var sum = x * y - z
  for i in 1...3 { sum = sum * x + T(Double(i)) / (w + z * z) }
  return x > y ? sum : sum * exp(-y) - w / x
}

@inline(never)
private func distant<T: RealNumber>(_ x: T, _ y: T, _ z: T, _ w: T) -> T { model(x, y, z, w) }
