import DualNumbers
import Testing

/// Every member of `FloatingPoint` answers for the value as `Double` does; where it gives a number, the tangent is
/// that of the operation as a function of its arguments.
@Suite("Dual numbers are floating-point numbers")
struct FloatingPointTests {
  static let values: [Double] = [
    0, -0.0, 1, -1, 2.5, -2.5, 3.5, 0x1p-1030, -0x1p-1030, 1e300, -7.75, .pi, .infinity, -.infinity, .nan,
    .greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude,
  ]

  func same(_ a: Double, _ b: Double) -> Bool { a.isNaN ? b.isNaN : a == b && a.sign == b.sign }

  @Test(arguments: values)
  func classifiedByTheirValues(x: Double) {
    let d = Dual(x, 3)
    #expect(d.isZero == x.isZero && d.isNaN == x.isNaN && d.isFinite == x.isFinite)
    #expect(d.isInfinite == x.isInfinite && d.isNormal == x.isNormal && d.isSubnormal == x.isSubnormal)
    #expect(d.isSignalingNaN == x.isSignalingNaN && d.isCanonical == x.isCanonical)
    #expect(d.sign == x.sign && d.exponent == x.exponent && d.floatingPointClass == x.floatingPointClass)
    #expect(same(d.significand.value, x.significand) && same(d.ulp.value, x.ulp) && d.ulp.derivative == 0)
    #expect(same(d.nextUp.value, x.nextUp) && same(d.nextDown.value, x.nextDown))
    #expect(d.nextUp.derivative == 3 && d.nextDown.derivative == 3)
    #expect(same(d.magnitude.value, x.magnitude) && same((-d).value, -x))
  }

  @Test(arguments: values, values)
  func comparedByTheirValues(x: Double, y: Double) {
    let (a, b) = (Dual(x, 3), Dual(y, -5))
    #expect((a == b) == (x == y) && (a < b) == (x < y) && (a <= b) == (x <= y))
    #expect(a.isTotallyOrdered(belowOrEqualTo: b) == x.isTotallyOrdered(belowOrEqualTo: y))
    typealias D = Dual<Double>
    #expect(same(D.minimum(a, b).value, .minimum(x, y)) && same(D.maximum(a, b).value, .maximum(x, y)))
    #expect(same(D.minimumMagnitude(a, b).value, .minimumMagnitude(x, y)))
    #expect(same(D.maximumMagnitude(a, b).value, .maximumMagnitude(x, y)))
    #expect(same(D(signOf: a, magnitudeOf: b).value, Double(signOf: x, magnitudeOf: y)))
    #expect(same(a.remainder(dividingBy: b).value, x.remainder(dividingBy: y)))
    #expect(same(a.truncatingRemainder(dividingBy: b).value, x.truncatingRemainder(dividingBy: y)))
    #expect(same(a.addingProduct(a, b).value, x.addingProduct(x, y)))
    #expect(
      same(a.distance(to: b).value, x.distance(to: y)) && same(a.advanced(by: b).value, x.advanced(by: y)))
  }

  @Test func minimumAndMaximumCarryTheTangentOfTheOneThatIsReturned() {
    let (a, b) = (Dual(1.0, 10), Dual(-2.0, 20))
    #expect(Dual.minimum(a, b).derivative == 20 && Dual.maximum(a, b).derivative == 10)
    #expect(Dual.minimumMagnitude(a, b).derivative == 10 && Dual.maximumMagnitude(a, b).derivative == 20)
    #expect(Dual.minimum(a, .nan).derivative == 10)
  }

  @Test(arguments: [FloatingPointRoundingRule.up, .down, .towardZero, .awayFromZero, .toNearestOrEven])
  func roundToConstants(rule: FloatingPointRoundingRule) {
    for x in Self.values {
      let rounded = Dual(x, 3).rounded(rule)
      #expect(same(rounded.value, x.rounded(rule)) && rounded.derivative == 0)
    }
  }

  @Test func haveTangentsThatFollowTheOperation() {
    // x − n y moves along with x and, n times, against y.
    let remainder = Dual(7.5, 1).truncatingRemainder(dividingBy: Dual(2, 10))
    #expect(remainder.value == 1.5 && remainder.derivative == 1 - 3 * 10)
    let nearest = Dual(7.5, 1).remainder(dividingBy: Dual(2, 10))
    #expect(nearest.value == -0.5 && nearest.derivative == 1 - 4 * 10)
    // Where n y is beyond the greatest number, n is not.
    let greatest = Double.greatestFiniteMagnitude
    let edge = Dual(greatest, 1).remainder(dividingBy: Dual(greatest * 0.6, 1))
    #expect(edge.derivative == 1 - 2)
    // The significand is x divided by a power of two and by its sign.
    #expect(Dual(12.0, 1).significand.derivative == 1 / 8.0)
    #expect(Dual(-12.0, 1).significand.derivative == -1 / 8.0)
    let rebuilt = Dual<Double>(sign: .minus, exponent: 3, significand: Dual(1.5, 0.125))
    #expect(rebuilt.value == -12 && rebuilt.derivative == -1)
    let scaled = Dual<Double>(sign: .plus, exponent: 2, significand: Dual(3, 1))
    #expect(scaled.value == 12 && scaled.derivative == 4)
    let copied = Dual(signOf: Dual(-1.0, 9), magnitudeOf: Dual(4, 2))
    #expect(copied.value == -4 && copied.derivative == -2)
    let fused = Dual(1.0, 2).addingProduct(Dual(3, 4), Dual(5, 6))
    #expect(fused.value == 16 && fused.derivative == 2 + 4 * 5 + 3 * 6)
    #expect(Dual(9.0, 1).squareRoot().derivative == 1 / 6.0)
    #expect(Dual(-3.0, 2).magnitude.derivative == -2 && Dual(0.0, 2).magnitude.derivative == 0)
    #expect(abs(Dual(-3.0, 2)).derivative == -2)
    #expect(Dual(2.0, 3).advanced(by: Dual(1, 4)).derivative == 7)
  }

  @Test func haveTheConstantsOfTheirValues() {
    typealias D = Dual<Double>
    #expect(D.pi.value == .pi && D.pi.derivative == 0 && D.radix == 2 && D.nan.isNaN && D.infinity.isInfinite)
    #expect(D.ulpOfOne.value == .ulpOfOne && D.greatestFiniteMagnitude.value == .greatestFiniteMagnitude)
    #expect(D.leastNormalMagnitude.value == .leastNormalMagnitude && D.signalingNaN.isSignalingNaN)
    #expect(D.leastNonzeroMagnitude.value == .leastNonzeroMagnitude && D.zero.isZero)
    #expect(D(exactly: 3)! == 3 && Dual<Float>(exactly: 1 << 24 + 1) == nil && D(UInt8(7)) == 7)
    #expect(Dual<Float>(0.1 as Double).value == 0.1)
  }

  @Test func serveAsGrids() {
    let grid = Array(stride(from: Dual(0.0, 1), through: 1, by: 0.25))
    #expect(grid.map(\.value) == [0, 0.25, 0.5, 0.75, 1] && grid.allSatisfy { $0.derivative == 1 })
  }
}
