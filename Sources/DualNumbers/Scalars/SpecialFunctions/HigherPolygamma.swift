internal import CDualNumbers

extension SpecialFunctions {
  /// The polygamma function of any order, the `order`-th derivative of ψ.
  ///
  /// Orders up to three have methods of their own. Beyond, |ψ⁽ⁿ⁾| = n! ζ(n + 1, x) with Hurwitz's zeta function
  /// (NIST DLMF 5.15.1, 25.11.12), to about n + 4 units in the last place for positive x and for negative x away
  /// from the zeros. A negative order gives NaN, and so does a pole at which the sign changes.
  @usableFromInline @_effects(readnone)
  static func polygamma(_ order: Int, _ x: Double) -> Double {
    switch order {
    case 0: return digamma(x)
    case 1: return trigamma(x)
    case 2: return tetragamma(x)
    case 3: return pentagamma(x)
    default: break
    }
    if order < 0 || x.isNaN || x == -.infinity { return .nan }
    let isEven = order & 1 == 0
    if x > 0 {
      let size = polygammaMagnitude(order, x)
      return isEven ? -size : size
    }
    if x == 0 { return isEven ? -1 / x : .infinity }
    let floor = x.rounded(.down)
    if x == floor { return isEven ? .nan : .infinity }
    // The poles to the left of x, to its right, and those from 1 on, which were counted in and do not exist.
    let left = polygammaMagnitude(order, x - floor)
    let right = polygammaMagnitude(order, (floor + 1) - x)
    let beyond = polygammaMagnitude(order, 1 - x)
    return isEven ? (right - left) - beyond : (right + left) - beyond
  }

  /// n! ζ(n + 1, x) for x > 0, by n!/xⁿ⁺¹ times a sum that the Euler–Maclaurin formula ends (DLMF 25.11.5).
  private static func polygammaMagnitude(_ order: Int, _ x: Double) -> Double {
    if x.isInfinite { return 0 }
    let n = Double(order)
    var leading = 1 / x
    var factor = 1.0
    while factor <= n && leading > 0 && leading.isFinite {
      leading *= factor / x
      factor += 1
    }
    if leading.isInfinite { return .infinity }
    var sum = 0.0
    var argument = x
    while argument < 2 * n + 20 {
      let term = libm_pow(x / argument, n + 1)
      sum += term
      if term < 0x1p-60 * sum { return leading * sum }
      argument += 1
    }
    // B₂ₖ/(2k)! times the rising factorial of n + 1.
    let inverse = 1 / argument
    let square = inverse * inverse
    var rising = (n + 1) * inverse
    var series = 0.5 + rising * 0x1.5555555555555p-4
    var k = 3.0
    for coefficient in [
      -0x1.6c16c16c16c17p-10, 0x1.1566abc011567p-15, -0x1.bbd779334ef0bp-21, 0x1.66a8f2bf70ebep-26,
      -0x1.22805d644267fp-31,
    ] {
      rising *= (n + k - 1) * (n + k) * square
      series += rising * coefficient
      k += 2
    }
    return leading * (sum + libm_pow(x / argument, n + 1) * (argument / n + series))
  }
}
