internal import CDualNumbers

// The derivatives of a power where it or one of its quotients overflows or is subnormal: significands and exponents
// are combined apart, so that each result is rounded in the end only.

extension SpecialFunctions {
  /// The derivatives xʸ of a positive finite x and a finite y.
  static func powerDerivatives(_ x: Double, _ y: Double, value: Double) -> PartialDerivatives<Double> {
    let logarithm = libm_log(x)
    let mixedFactor = onePlusTimesLog(y, x, logarithm: logarithm)
    if y == 0 {
      return PartialDerivatives(
        value: value, x: 0, y: logarithm, xx: 0, xy: mixedFactor / x, yy: logarithm * logarithm)
    }
    let power = ScaledNumber(powerOf: x, y, value: value)
    let slope = power.divided(by: x)
    let fx = slope.multiplied(by: y)
    return PartialDerivatives(
      value: value,
      x: fx.rounded, y: power.multiplied(by: logarithm).rounded,
      xx: fx.divided(by: x).multiplied(by: y - 1).rounded,
      xy: slope.multiplied(by: mixedFactor).rounded,
      yy: power.multiplied(by: logarithm).multiplied(by: logarithm).rounded)
  }

  /// The first two derivatives of xⁿ with respect to x, for a whole number n and any x.
  @usableFromInline @_effects(readnone)
  static func powerSlopes(_ x: Double, _ n: Double, value: Double) -> (first: Double, second: Double) {
    if x == 0 || !x.isFinite { return (n * libm_pow(x, n - 1), n * (n - 1) * libm_pow(x, n - 2)) }
    let power = ScaledNumber(powerOf: x.magnitude, n, value: value.magnitude)
    let first = power.divided(by: x).multiplied(by: n)
    let second = first.divided(by: x).multiplied(by: n - 1)
    // The quotients have the signs of x and x², the power that of xⁿ.
    let sign: Double = value.sign == .minus ? -1 : 1
    return (sign * first.rounded, sign * second.rounded)
  }
}

/// A number whose exponent may exceed that of a `Double`.
private struct ScaledNumber {
  var significand: Double
  var exponent: Int

  /// A power of a positive number, computed from its square root or fourth root where it is not normal itself.
  ///
  /// The fourth root is normal wherever one of the derivatives is finite and not zero.
  init(powerOf x: Double, _ y: Double, value: Double) {
    if value.isNormal {
      (significand, exponent) = (value.significand, Int(value.exponent))
      return
    }
    let root = libm_pow(x, 0.5 * y)
    if root.isNormal {
      (significand, exponent) = (root.significand * root.significand, 2 * Int(root.exponent))
      return
    }
    let fourthRoot = libm_pow(x, 0.25 * y)
    if fourthRoot.isNormal {
      let square = fourthRoot.significand * fourthRoot.significand
      (significand, exponent) = (square * square, 4 * Int(fourthRoot.exponent))
    } else {
      (significand, exponent) = (fourthRoot > 1 ? .infinity : 0, 0)
    }
  }

  private init(_ significand: Double, _ exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  func multiplied(by factor: Double) -> ScaledNumber {
    if factor == 0 || !factor.isFinite { return ScaledNumber(significand * factor, exponent) }
    let scaled = Double(signOf: factor, magnitudeOf: factor.significand)
    return ScaledNumber(significand * scaled, exponent + Int(factor.exponent))
  }

  func divided(by divisor: Double) -> ScaledNumber {
    let scaled = Double(signOf: divisor, magnitudeOf: divisor.significand)
    return ScaledNumber(significand / scaled, exponent - Int(divisor.exponent))
  }

  var rounded: Double { Double(sign: .plus, exponent: exponent, significand: significand) }
}
