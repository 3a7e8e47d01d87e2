import Foundation

extension DoubleDouble {
  static let halfPi = DoubleDouble(0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54)
  private static let halfPiRest = DoubleDouble(-0x1.f1976b7ed8fbcp-110)

  /// Sine and cosine, by Taylor's series after subtracting a multiple of π/2 known to 160 bits.
  ///
  /// Beyond a million the reduction would lose digits; the result is NaN there.
  package static func sineAndCosine(_ x: DoubleDouble) -> (DoubleDouble, DoubleDouble) {
    guard Swift.abs(x.high) < 1e6 else { return (nan, nan) }
    let k = (x.high / halfPi.high).rounded()
    let r = x - exactProduct(halfPi.high, k) - exactProduct(halfPi.low, k) - halfPiRest * k
    let square = r * r
    var sine = DoubleDouble(0)
    var cosine = DoubleDouble(0)
    for n in (0...13).reversed() {
      let sign: Double = n % 2 == 0 ? 1 : -1
      sine = sine * square + inverseFactorials[2 * n + 1] * sign
      cosine = cosine * square + inverseFactorials[2 * n] * sign
    }
    sine = sine * r
    switch Int(k) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// The angle of the point (x, y), by one step from the double's.
  package static func atan2(_ y: DoubleDouble, _ x: DoubleDouble) -> DoubleDouble {
    let start = Foundation.atan2(y.high, x.high)
    guard start != 0, start.isFinite, x.isFinite, y.isFinite else { return DoubleDouble(start) }
    let (s, c) = sineAndCosine(DoubleDouble(start))
    let step = (y * c - x * s) / (x * c + y * s)
    return DoubleDouble(start) + step
  }

  package static func atan(_ x: DoubleDouble) -> DoubleDouble { atan2(x, one) }

  package static func asin(_ x: DoubleDouble) -> DoubleDouble {
    atan2(x, sqrt((one - x) * (one + x)))
  }

  package static func acos(_ x: DoubleDouble) -> DoubleDouble {
    atan2(sqrt((one - x) * (one + x)), x)
  }

  package static func sinh(_ x: DoubleDouble) -> DoubleDouble {
    // By the magnitude, as e^x − 1 of a negative number far from zero has lost e^x.
    let m = expMinusOne(x.magnitude)
    let result = (m + m / (m + one)).scaled(by: 0.5)
    return x.high < 0 ? -result : result
  }

  package static func cosh(_ x: DoubleDouble) -> DoubleDouble {
    let e = exp(x)
    return (e + one / e).scaled(by: 0.5)
  }

  package static func tanh(_ x: DoubleDouble) -> DoubleDouble {
    if Swift.abs(x.high) > 300 { return DoubleDouble(x.high > 0 ? 1 : -1) }
    let m = expMinusOne(x.scaled(by: 2))
    return m / (m + DoubleDouble(2))
  }

  package static func asinh(_ x: DoubleDouble) -> DoubleDouble {
    let a = x.magnitude
    let result = log(onePlus: a + a * a / (one + sqrt(one + a * a)))
    return x.high < 0 ? -result : result
  }

  package static func acosh(_ x: DoubleDouble) -> DoubleDouble {
    let t = x - one
    return log(onePlus: t + sqrt(t * (t + DoubleDouble(2))))
  }

  package static func atanh(_ x: DoubleDouble) -> DoubleDouble {
    log(onePlus: x.scaled(by: 2) / (one - x)).scaled(by: 0.5)
  }

  package static func hypot(_ x: DoubleDouble, _ y: DoubleDouble) -> DoubleDouble { sqrt(x * x + y * y) }
}
