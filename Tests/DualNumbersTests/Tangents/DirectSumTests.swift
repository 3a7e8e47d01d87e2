import DualNumbers
import Foundation
import Testing

@Suite("A direct sum of tangents")
struct DirectSumTests {
  typealias Six = DirectSum<SIMD4<Double>, SIMD2<Double>>

  let a = Six([1, 2, 3, 4], [5, 6])
  let b = Six([0, -1, 0.5, 2], [0, 1])

  @Test func isAddedAndScaledPartByPart() {
    #expect(a.adding(b) == Six([1, 1, 3.5, 6], [5, 7]))
    #expect(a.subtracting(b) == Six([1, 3, 2.5, 2], [5, 5]))
    #expect(a.negated() == Six([-1, -2, -3, -4], [-5, -6]))
    #expect(a.scaled(by: 2) == Six([2, 4, 6, 8], [10, 12]))
    var sum = a
    sum.add(b)
    #expect(sum == a.adding(b))
    #expect(Six.zero == Six([0, 0, 0, 0], [0, 0]) && a.adding(.zero) == a)
  }

  @Test func keepsItsZerosBesideInfinity() {
    let infinity = Double.infinity
    #expect(b.scaledWhereNonzero(by: infinity) == Six([0, -infinity, infinity, infinity], [0, infinity]))
    #expect(b.dividedWhereNonzero(by: 0) == Six([0, -infinity, infinity, infinity], [0, infinity]))
    #expect(b.scaled(bySlope: infinity) == b.scaledWhereNonzero(by: infinity))
  }

  @Test func answersForBothParts() {
    #expect(a.hasFiniteComponents && !Six([1, 2, 3, 4], [.nan, 0]).hasFiniteComponents)
    #expect(!Six([.infinity, 2, 3, 4], [0, 0]).hasFiniteComponents)
    #expect(!Six.zero.hasNonzeroComponents)
    #expect(Six([0, 0, 0, 1], [0, 0]).hasNonzeroComponents && Six(.zero, [0, 1]).hasNonzeroComponents)
    #expect(!Six.zero.isKnownToBeZero)
    typealias Known = DirectSum<Partials<SIMD2<Double>>, Partials<SIMD4<Double>>>
    #expect(Known.zero.isKnownToBeZero)
    #expect(!Known(.seed(lane: 0), .zero).isKnownToBeZero && !Known(.zero, .seed(lane: 0)).isKnownToBeZero)
  }

  @Test func numbersItsLanesFromTheFirstPartOn() {
    #expect(Six.laneCount == 6)
    #expect((0..<6).map { a.lane($0) } == [1, 2, 3, 4, 5, 6])
    for i in 0..<6 { #expect((0..<6).map { Six.seed(lane: i).lane($0) } == (0..<6).map { $0 == i ? 1 : 0 }) }
  }

  @Test func survivesEncodingAndPrints() throws {
    #expect(try JSONDecoder().decode(Six.self, from: JSONEncoder().encode(a)) == a)
    #expect(Set([a, b, a]).count == 2)
    let narrow = DirectSum(Partials(SIMD2(1.0, 2)), Partials(SIMD2(3.0, 4)))
    #expect("\(narrow)" == "[1.0, 2.0] ⊕ [3.0, 4.0]")
    #expect("\(Dual(7, narrow))".hasPrefix("7.0 + "))
  }
}
