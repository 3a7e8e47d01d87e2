import DualNumbers
import Foundation
import Testing

/// `fmax` and its like give the values of the C library, and slopes that are the difference quotients of its functions:
/// between their kinks these functions are linear, so a quotient over a step of 1/1024 is exact.
@Suite("Piecewise linear functions of the C library")
struct PiecewiseLinearFunctionTests {
  struct Function: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var plain: @Sendable (Double, Double) -> Double
    var dual: @Sendable (Dual<Double>, Dual<Double>) -> Dual<Double>
    var dualAndConstant: @Sendable (Dual<Double>, Double) -> Dual<Double>
    var constantAndDual: (@Sendable (Double, Dual<Double>) -> Dual<Double>)?
  }

  static let functions = [
    Function(
      testDescription: "fmax", plain: { fmax($0, $1) }, dual: { fmax($0, $1) },
      dualAndConstant: { fmax($0, $1) }, constantAndDual: { fmax($0, $1) }),
    Function(
      testDescription: "fmin", plain: { fmin($0, $1) }, dual: { fmin($0, $1) },
      dualAndConstant: { fmin($0, $1) }, constantAndDual: { fmin($0, $1) }),
    Function(
      testDescription: "fdim", plain: { fdim($0, $1) }, dual: { fdim($0, $1) },
      dualAndConstant: { fdim($0, $1) }, constantAndDual: { fdim($0, $1) }),
    Function(
      testDescription: "copysign", plain: { copysign($0, $1) }, dual: { copysign($0, $1) },
      dualAndConstant: { copysign($0, $1) }, constantAndDual: { copysign($0, $1) }),
    Function(
      testDescription: "fmod", plain: { fmod($0, $1) }, dual: { fmod($0, $1) },
      dualAndConstant: { fmod($0, $1) }),
    Function(
      testDescription: "remainder", plain: { remainder($0, $1) }, dual: { remainder($0, $1) },
      dualAndConstant: { remainder($0, $1) }),
  ]

  static let values: [Double] = [
    0, -0.0, 1, -1, 2.5, -2.5, 7.75, 0x1p-1030, 1e300, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
  ]

  /// Away from the kinks of all the functions, with few binary digits.
  static let smoothPoints: [(Double, Double)] = [
    (3.25, 1.5), (1.5, 3.25), (-3.25, 1.5), (3.25, -1.5), (-1.5, -3.25), (-7.125, -2), (0.5, 2),
  ]

  @Test(arguments: functions)
  func valuesAreThoseOfTheCLibrary(function: Function) {
    for x in Self.values {
      for y in Self.values {
        let expected = function.plain(x, y)
        for value in [
          function.dual(Dual(x, 3), Dual(y, -5)).value, function.dualAndConstant(Dual(x, 3), y).value,
          function.constantAndDual?(x, Dual(y, -5)).value ?? expected,
        ] {
          // Which zero fmax and fmin return of two is left open by IEEE 754 and by C.
          let isTieOfZeros = x == 0 && y == 0
          let agrees = value == expected && (isTieOfZeros || value.sign == expected.sign)
          #expect(expected.isNaN ? value.isNaN : agrees, "at \(x), \(y)")
        }
      }
    }
  }

  @Test(arguments: functions, smoothPoints)
  func slopesAreDifferenceQuotients(function: Function, point: (Double, Double)) {
    let (x, y) = point
    let h = 0x1p-10
    func quotient(_ u: Double, _ v: Double) -> Double {
      (function.plain(x + u * h, y + v * h) - function.plain(x, y)) / h
    }
    #expect(function.dual(Dual(x, 3), Dual(y, -5)).derivative == quotient(3, -5))
    #expect(function.dualAndConstant(Dual(x, 3), y).derivative == quotient(3, 0))
    if let constantAndDual = function.constantAndDual {
      #expect(constantAndDual(x, Dual(y, -5)).derivative == quotient(0, -5))
    }
  }

  @Test(arguments: [2.5, -2.5, 3.5, 0.25, -7.75, .infinity, -0.0])
  func roundingGivesConstants(x: Double) {
    let rounded = [rint(Dual(x, 3)), nearbyint(Dual(x, 3))]
    #expect(rounded.allSatisfy { $0.value == rint(x) && $0.value.sign == rint(x).sign && $0.derivative == 0 })
  }

  @Test(arguments: smoothPoints)
  func remaindersByConstantsAreThoseByDualNumbers(point: (Double, Double)) {
    let (x, y) = (Dual(point.0, 3), point.1)
    for (byConstant, byDual) in [
      (x.remainder(dividingBy: y), x.remainder(dividingBy: Dual(y))),
      (x.truncatingRemainder(dividingBy: y), x.truncatingRemainder(dividingBy: Dual(y))),
    ] {
      #expect(byConstant.value == byDual.value && byConstant.derivative == byDual.derivative)
    }
  }

  @Test func aNumberBesideNaNIsReturnedWithItsSlope() {
    let nan = Dual(Double.nan, 7)
    let x = Dual(2.0, 3)
    for result in [fmax(x, nan), fmax(nan, x), fmin(x, nan), fmin(nan, x), fmax(x, .nan), fmin(.nan, x)] {
      #expect(result.value == 2 && result.derivative == 3)
    }
    #expect(fdim(x, nan).value.isNaN && fdim(nan, x).value.isNaN)
  }

  @Test func tiesAreBrokenAsBySwiftsMaxAndMin() {
    let (a, b) = (Dual(1.0, 3), Dual(1.0, -5))
    #expect(fmax(a, b).derivative == max(a, b).derivative && fmin(a, b).derivative == min(a, b).derivative)
    #expect(fdim(a, b).value == 0 && fdim(a, b).derivative == 0)
  }

  /// At 2 this is x³ + x² + (x² − 1) − x⁴.
  static func mixed<T: RealNumber>(_ x: T) -> T {
    let square = x * x
    let cubeAndSquare = fmax(x * square, 1) + fmin(9, square)
    return cubeAndSquare + fdim(square, 1) + copysign(square * square, -x)
  }

  @Test func everyKindOfNumberTakesThem() {
    #expect(Self.mixed(2.0) == -1 && Self.mixed(2 as Float) == -1)
    #expect(derivative(of: Self.mixed, at: 2) == -12)
    #expect(secondDerivative(of: Self.mixed, at: 2) == -32)
    #expect(derivatives(of: Self.mixed, at: 2, upTo: 3) == [-1, -12, -32, -42])
    #expect(gradient(of: { x in Self.mixed(x[0]) }, at: [2]) == [-12])
    #expect(sparseGradient(of: { x in Self.mixed(x[0]) }, at: [2]) == [-12])
    #expect(hessian(of: { x in Self.mixed(x[0]) }, at: [2])[0, 0] == -32)
  }
}
