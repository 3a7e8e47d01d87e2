internal import CDualNumbers

extension SpecialFunctions {
  /// The cube root, within 0.51 units in the last place.
  @usableFromInline @_effects(readnone)
  static func cubeRoot(_ x: Double) -> Double { cubeRoot(x, estimate: libm_cbrt(x)) }

  /// The cube root, corrected from the C library's value, whose error may exceed two units.
  ///
  /// With h the head of the estimate, of 17 bits, h³ and x − h³ are exact, and the root is
  /// c = h + (x − h³) / (c² + c h + h²), where the estimate serves as c on the right.
  @usableFromInline @_effects(readnone)
  static func cubeRoot(_ x: Double, estimate: Double) -> Double {
    if x.magnitude > 0x1p-900 { return correctedCubeRoot(estimate, of: x) }
    if x == 0 || x.isNaN { return estimate }
    return correctedCubeRoot(estimate * 0x1p+100, of: x * 0x1p+300) * 0x1p-100
  }

  @inline(__always)
  private static func correctedCubeRoot(_ estimate: Double, of x: Double) -> Double {
    if x.isInfinite { return x }
    let head = Double(bitPattern: estimate.bitPattern & 0xffff_fff0_0000_0000)
    let sum = estimate * estimate + (estimate * head + head * head)
    return head + (x - head * head * head) / sum
  }

  /// The real `n`-th root, within 0.51 units in the last place for |n| ≤ 1024 and within 0.9 beyond.
  ///
  /// The root of the exact `n`-th power of a double is exact. A negative number has a root for odd `n` only, NaN
  /// for even `n`; a negative `n` gives the reciprocal of the root. For `n` = 0 the result is the limit of
  /// `x` to the power ε for ε → ∞, as `pow(x, 1 / 0)` has it.
  @usableFromInline @_effects(readnone)
  static func root(_ x: Double, _ n: Int) -> Double {
    switch n {
    case 1: return x
    case 2: return x.squareRoot()
    case 3: return cubeRoot(x)
    case -1: return 1 / x
    default: break
    }
    let isOdd = n & 1 != 0
    if x < 0 && !isOdd { return .nan }
    let magnitude = x.magnitude
    var root = libm_pow(magnitude, 1 / Double(n))
    if n.magnitude <= 1024 && n != 0 && root != 0 && root.isFinite {
      root = correctedRoot(root, of: magnitude, n)
    }
    return x.sign == .minus && isOdd ? -root : root
  }

  private static func correctedRoot(_ estimate: Double, of x: Double, _ n: Int) -> Double {
    if x > 0x1p-900 && x < 0x1p+900 { return correctedRoot(estimate, ofModerate: x, n) }
    // The power and its rounding error have to stay normal.
    let shift = Int((Double(x.exponent) / Double(n)).rounded())
    let root = correctedRoot(scaled(estimate, by: -shift), ofModerate: scaled(x, by: -shift * n), n)
    return scaled(root, by: shift)
  }

  /// One Newton step for the `n`-th root of a positive number, with a residual in double-double arithmetic.
  private static func correctedRoot(_ estimate: Double, ofModerate x: Double, _ n: Int) -> Double {
    let degree = n.magnitude
    let power = power(estimate, degree)
    let correction: Double
    if n > 0 {
      correction = ((x - power.high) - power.low) / power.high
    } else {
      let product = power.multiplied(by: x)
      correction = (1 - product.high) - product.low
    }
    return estimate + estimate * (correction / Double(degree))
  }

  /// The power of a number by repeated squaring.
  private static func power(_ base: Double, _ exponent: UInt) -> DoubleDouble {
    var result = DoubleDouble(base)
    var bit = exponent.leadingZeroBitCount + 1
    while bit < UInt.bitWidth {
      result = result.multiplied(by: result)
      if exponent & (1 << (UInt.bitWidth - 1 - bit)) != 0 { result = result.multiplied(by: base) }
      bit += 1
    }
    return result
  }

  @inline(__always)
  private static func scaled(_ x: Double, by exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: x)
  }
}
