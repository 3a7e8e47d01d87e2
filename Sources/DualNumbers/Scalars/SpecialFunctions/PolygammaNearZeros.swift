// The reflection formulas of ψ and ψ″ (NIST DLMF 5.5.4, 5.15.6) in double-double arithmetic, for the
// neighbourhoods of their zeros on the negative axis, where in doubles they would lose all digits.

extension SpecialFunctions {
  /// ψ at a negative number that is not an integer.
  @inline(never)
  static func accurateDigamma(ofNegative x: Double) -> Double {
    let (sine, cosine) = accurateSineAndCosine(ofPiTimes: x)
    let cotangent = cosine.divided(by: sine)
    let pi = DoubleDouble(0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53)
    return accurateDigamma(of: DoubleDouble(sum: 1, -x)).subtracting(pi.multiplied(by: cotangent)).rounded
  }

  /// ψ″ at a negative number that is not an integer.
  @inline(never)
  static func accurateTetragamma(ofNegative x: Double) -> Double {
    let (sine, cosine) = accurateSineAndCosine(ofPiTimes: x)
    let twicePiCubed = DoubleDouble(0x1.f019b59389d7cp+5, 0x1.e019558e5380dp-51)
    let reflection = twicePiCubed.multiplied(by: cosine)
      .divided(by: sine.multiplied(by: sine).multiplied(by: sine))
    return accurateTetragamma(of: DoubleDouble(sum: 1, -x)).subtracting(reflection).rounded
  }

  /// sin(πx) and cos(πx) for a number below 2⁵⁰ in magnitude.
  private static func accurateSineAndCosine(
    ofPiTimes x: Double
  ) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    // Adding and subtracting 1.5·2⁵² rounds to the nearest integer without a library call.
    let shifted = 2 * x + 0x1.8p+52
    let (sine, cosine) = DoubleDouble.sineAndCosine(ofPiTimes: x - 0.5 * (shifted - 0x1.8p+52))
    switch shifted.bitPattern & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, sine.negated)
    case 2: return (sine.negated, cosine.negated)
    default: return (cosine.negated, sine)
    }
  }

  /// ψ for an argument of at least one: recurrence up to 20 and the asymptotic series (DLMF 5.11.2).
  private static func accurateDigamma(of x: DoubleDouble) -> DoubleDouble {
    var argument = x
    var sum = DoubleDouble(0)
    while argument.high < 20 {
      sum = sum.adding(argument.reciprocal)
      argument = argument.adding(1)
    }
    let inverse = argument.reciprocal
    let square = inverse.multiplied(by: inverse)
    let z = square.high
    // B₂ₖ / 2k
    var tail = 0x1.31fad7cbf3cp+24
    tail = tail * z - 0x1.dc0b1a5cfbe16p+19
    tail = tail * z + 0x1.ac572aaaaaaabp+15
    tail = tail * z - 0x1.c2f0566566566p+11
    tail = tail * z + 0x1.1975cc0ed7304p+8
    tail = tail * z - 0x1.a74ca514ca515p+4
    tail = tail * z + 0x1.86e7f9b9fe6e8p+1
    var series = DoubleDouble(tail)
    series = series.horner(square, -0x1.c5e5e5e5e5e5ep-2, -0x1.7979797979798p-56)
    series = series.horner(square, 0x1.5555555555555p-4, 0x1.5555555555555p-58)
    series = series.horner(square, -0x1.5995995995996p-6, 0x1.9a99a99a99a9ap-60)
    series = series.horner(square, 0x1.f07c1f07c1f08p-8, -0x1.f07c1f07c1f08p-63)
    series = series.horner(square, -0x1.1111111111111p-8, -0x1.1111111111111p-64)
    series = series.horner(square, 0x1.041041041041p-8, 0x1.041041041041p-62)
    series = series.horner(square, -0x1.1111111111111p-7, -0x1.1111111111111p-63)
    series = series.horner(square, 0x1.5555555555555p-4, 0x1.5555555555555p-58)
    // log(high + low) = log high + low / high to more than twice the precision of a double.
    return DoubleDouble.logarithm(of: argument.high)
      .adding(argument.low / argument.high)
      .subtracting(inverse.scaled(by: 0.5))
      .subtracting(square.multiplied(by: series))
      .subtracting(sum)
  }

  /// ψ″ for an argument of at least one: recurrence up to 20 and the asymptotic series (DLMF 5.15.8).
  private static func accurateTetragamma(of x: DoubleDouble) -> DoubleDouble {
    var argument = x
    var sum = DoubleDouble(0)
    while argument.high < 20 {
      let inverse = argument.reciprocal
      sum = sum.adding(inverse.multiplied(by: inverse).multiplied(by: inverse))
      argument = argument.adding(1)
    }
    let inverse = argument.reciprocal
    let square = inverse.multiplied(by: inverse)
    let z = square.high
    // (2k + 1) B₂ₖ
    var tail = 0x1.15e450fcbadfep+34
    tail = tail * z - 0x1.797ccde7bbbbcp+29
    tail = tail * z + 0x1.25a5c1cp+25
    tail = tail * z - 0x1.0838d29f69f6ap+21
    tail = tail * z + 0x1.16296aaaaaaabp+17
    tail = tail * z - 0x1.5b3cdf6b0df6bp+13
    tail = tail * z + 0x1.051cf3cf3cf3dp+10
    var series = DoubleDouble(tail)
    series = series.horner(square, -0x1.e244444444444p+6, -0x1.1111111111111p-48)
    series = series.horner(square, 17.5)
    series = series.horner(square, -0x1.a52e52e52e52ep+1, -0x1.4b94b94b94b95p-53)
    series = series.horner(square, 0x1.aaaaaaaaaaaabp-1, -0x1.5555555555555p-55)
    series = series.horner(square, -0x1.3333333333333p-2, -0x1.999999999999ap-57)
    series = series.horner(square, 0x1.5555555555555p-3, 0x1.5555555555555p-57)
    series = series.horner(square, -0x1.5555555555555p-3, -0x1.5555555555555p-57)
    series = series.horner(square, 0.5)
    return series.multiplied(by: square)
      .adding(inverse)
      .adding(1)
      .multiplied(by: square)
      .adding(sum.scaled(by: 2))
      .negated
  }
}
