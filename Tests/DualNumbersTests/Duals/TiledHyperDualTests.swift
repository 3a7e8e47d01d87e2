import DualNumbers
import Testing

@Suite("Hyper-dual numbers in tiles")
struct TiledHyperDualTests {
  @Test func calculateWhatOneDirectionAtATimeDoes() {
    var generator = SplitMix64(seed: 11)
    var compared = 0
    for _ in 0..<3000 {
      let f = RandomExpression.random(depth: 4, using: &generator)
      let g = RandomExpression.random(depth: 3, using: &generator)
      // Quotients of lanes multiply by a reciprocal, those of single numbers divide.
      if "\(f)\(g)".contains(" / ") { continue }
      let x = Double.random(in: -3...3, using: &generator)
      let y = Double.random(in: -3...3, using: &generator)
      func both<T: RealNumber>(_ x: T, _ y: T) -> T { f(x * y) * g(y) + f(x) }
      let tile = both(
        TiledHyperDual<HessianTile2>(x, epsilon1: SIMD2(1, 0), epsilon2: SIMD2(1, 0)),
        TiledHyperDual<HessianTile2>(y, epsilon1: SIMD2(0, 1), epsilon2: SIMD2(0, 1)))
      #expect(isSame(tile.value, both(x, y)))
      for i in 0..<2 {
        for j in 0..<2 {
          let single = both(
            HyperDual(x, epsilon1: i == 0 ? 1.0 : 0, epsilon2: j == 0 ? 1.0 : 0),
            HyperDual(y, epsilon1: i == 1 ? 1.0 : 0, epsilon2: j == 1 ? 1.0 : 0))
          #expect(isSame(single.value, tile.value))
          // What is known to be zero is skipped, where a plain product of 0 and ∞ is NaN.
          if single.epsilon12.isFinite {
            #expect(tile.epsilon12[i, j] == single.epsilon12, "\(f), \(g) at \(x), \(y)")
            compared += 1
          }
          if single.epsilon1.isFinite { #expect(tile.epsilon1[i] == single.epsilon1) }
          if single.epsilon2.isFinite { #expect(tile.epsilon2[j] == single.epsilon2) }
        }
      }
    }
    #expect(compared > 3000)
  }

  @Test func keepZerosWhereDerivativesAreInfinite() {
    let h = hessian(of: { x in sqrt(x[0]) + x[1] * x[1] + pow(x[2], 1.5) }, at: [0, 3, 0])
    #expect(h == [[-.infinity, 0, 0], [0, 2, 0], [0, 0, .infinity]])
    let q = hessian(of: { x in 1 / x[0] + x[1] * x[1] }, at: [0, 3])
    #expect(q[0, 1] == 0 && q[1, 0] == 0 && q[1, 1] == 2)
    // Where the second derivative overflows, other lanes stay zero.
    let e = hessian(of: { x in exp(1e160 * x[0]) + x[1] * x[1] * x[0] }, at: [0, 3])
    #expect(e == [[.infinity, 6], [6, 0]])
  }

  @Test func divideAccuratelyAtTheEdges() {
    let tiny = 0x1p-1060
    let h = valueGradientAndHessian(of: { x in (x[0] * tiny) / (x[1] * tiny) }, at: [3, 2])
    #expect(h.value == 1.5 && h.gradient == [0.5, -0.75])
    #expect(h.hessian == [[0, -0.25], [-0.25, 0.75]])
  }

  @Test func areConstantsUntilTheyMeetAVariable() {
    let constant = HessianDual(3)
    let x = HessianDual(2, epsilon1: SIMD4(1, 0, 0, 0), epsilon2: SIMD4(0, 1, 0, 0))
    for number in [constant * constant, constant + 1, -constant, 1 / constant, sin(constant), 2 - constant] {
      #expect(number.epsilon1 == SIMD4() && number.epsilon2 == SIMD4() && number.epsilon12 == .zero)
    }
    #expect((constant * x).epsilon1[0] == 3 && (x / constant).epsilon2[1] == 1.0 / 3)
    #expect((constant / x).epsilon12[0, 1] == 0.75)
    #expect((constant - x).epsilon1[0] == -1 && (x - constant).epsilon1[0] == 1)
    var sum = constant
    sum += x
    sum += 1
    #expect(sum.value == 6 && sum.epsilon1[0] == 1)
  }
}
