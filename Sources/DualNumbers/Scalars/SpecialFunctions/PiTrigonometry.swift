extension SpecialFunctions {
  /// sin(πx), with the argument reduced exactly.
  ///
  /// As IEEE 754-2019 (9.2) asks, an integer gives a zero with the sign of `x`. Infinity gives NaN. The error is
  /// below 0.9 units in the last place.
  @usableFromInline @_effects(readnone)
  static func sinPi(_ x: Double) -> Double { sineAndCosinePairs(ofPiTimes: x).sine.high }

  /// cos(πx), with the argument reduced exactly.
  ///
  /// As IEEE 754-2019 (9.2) asks, half an odd integer gives +0. Infinity gives NaN. The error is below 0.9 units
  /// in the last place.
  @usableFromInline @_effects(readnone)
  static func cosPi(_ x: Double) -> Double { sineAndCosinePairs(ofPiTimes: x).cosine.high }

  /// tan(πx), with the argument reduced exactly.
  ///
  /// As IEEE 754-2019 (9.2) asks, `n` + ½ gives +∞ for an even and −∞ for an odd integer `n`; a positive even
  /// and a negative odd integer give +0, a positive odd and a negative even one −0. Infinity gives NaN. The
  /// error is below 1.4 units in the last place.
  @usableFromInline @_effects(readnone)
  static func tanPi(_ x: Double) -> Double { tangent(sineAndCosinePairs(ofPiTimes: x)) }

  /// sin(πx) with its derivatives π cos(πx) and −π² sin(πx).
  @usableFromInline @_effects(readnone)
  static func sinPiDerivatives(_ x: Double) -> Derivatives<Double> {
    let (sine, cosine) = sineAndCosinePairs(ofPiTimes: x)
    let curvature = x.magnitude < 0x1p-60 ? -0x1.f019b59389d7cp+4 * x : -0x1.3bd3cc9be45dep+3 * sine.high
    return Derivatives(value: sine.high, first: 0x1.921fb54442d18p+1 * cosine.high, second: curvature)
  }

  /// cos(πx) with its derivatives −π sin(πx) and −π² cos(πx).
  @usableFromInline @_effects(readnone)
  static func cosPiDerivatives(_ x: Double) -> Derivatives<Double> {
    let (sine, cosine) = sineAndCosinePairs(ofPiTimes: x)
    let slope = x.magnitude < 0x1p-60 ? -0x1.3bd3cc9be45dep+3 * x : -0x1.921fb54442d18p+1 * sine.high
    return Derivatives(value: cosine.high, first: slope, second: -0x1.3bd3cc9be45dep+3 * cosine.high)
  }

  /// tan(πx) with its derivatives π / cos²(πx) and 2π² tan(πx) / cos²(πx).
  @usableFromInline @_effects(readnone)
  static func tanPiDerivatives(_ x: Double) -> Derivatives<Double> {
    let pair = sineAndCosinePairs(ofPiTimes: x)
    let value = tangent(pair)
    if x.magnitude < 0x1p-60 {
      return Derivatives(
        value: value, first: 0x1.921fb54442d18p+1, second: 0x1.f019b59389d7cp+5 * x)
    }
    let cosine = pair.cosine
    var slope = 0x1.921fb54442d18p+1 / (cosine.high * cosine.high)
    if cosine.high != 0 { slope -= 2 * (cosine.low / cosine.high) * slope }
    return Derivatives(value: value, first: slope, second: (0x1.921fb54442d18p+2 * value) * slope)
  }

  /// sin(πx) and cos(πx) from one reduction of the argument.
  @usableFromInline @_effects(readnone)
  static func sineAndCosine(ofPiTimes x: Double) -> (sine: Double, cosine: Double) {
    let (sine, cosine) = sineAndCosinePairs(ofPiTimes: x)
    return (sine.high, cosine.high)
  }

  @inline(__always)
  private static func tangent(_ pair: (sine: DoubleDouble, cosine: DoubleDouble)) -> Double {
    let quotient = pair.sine.high / pair.cosine.high
    if pair.sine.low == 0 && pair.cosine.low == 0 { return quotient }
    return quotient + (pair.sine.low - quotient * pair.cosine.low) / pair.cosine.high
  }

  /// sin(πx) and cos(πx), each with the error that its rounding made.
  ///
  /// x is reduced to r in [−¼, ¼] plus a multiple of ½. Both kernels work on πr split into a head of 26 bits,
  /// whose square is exact, and a tail, so that the errors of πr do not reach the result. Their polynomials are
  /// minimax approximations of (sin p / p − 1) / p² and (cos p − 1 + p²/2) / p⁴ on |p| ≤ π/4. The low parts hold
  /// about five more bits; they save the quotients of these functions from adding up their errors.
  static func sineAndCosinePairs(ofPiTimes x: Double) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    var magnitude = x.magnitude
    if !(magnitude < 0x1p+50) { magnitude = magnitude.truncatingRemainder(dividingBy: 2) }
    // Adding and subtracting 1.5·2⁵² rounds to the nearest integer without a library call; the low bits of the
    // sum are the quadrant.
    let shifted = 2 * magnitude + 0x1.8p+52
    let turn = magnitude - 0.5 * (shifted - 0x1.8p+52)
    let quadrant = shifted.bitPattern & 3

    let angle = turn * 0x1.921fb54442d18p+1
    var sine = DoubleDouble(angle)
    var cosine = DoubleDouble(1)
    if !(turn.magnitude <= 0x1p-500) {
      let turnHead = headOf26Bits(turn)
      let angleError =
        (turnHead * 0x1.921fb54p+1 - angle)
        + (turnHead * 0x1.10b4611a62633p-29 + (turn - turnHead) * 0x1.921fb54442d18p+1)
      let head = headOf26Bits(angle)
      let tail = (angle - head) + angleError
      let z = angle * angle

      var sinePolynomial = 0x1.5d932cfab99a1p-33
      sinePolynomial = sinePolynomial * z - 0x1.ae5e66e54f7f4p-26
      sinePolynomial = sinePolynomial * z + 0x1.71de3578adf57p-19
      sinePolynomial = sinePolynomial * z - 0x1.a01a019c12dd4p-13
      sinePolynomial = sinePolynomial * z + 0x1.111111110f886p-7
      sinePolynomial = sinePolynomial * z - 0x1.5555555555549p-3
      sine = DoubleDouble(larger: head, smaller: tail + angle * z * sinePolynomial)

      var cosinePolynomial = -0x1.8faeb842567bcp-37
      cosinePolynomial = cosinePolynomial * z + 0x1.1ee9ec2029068p-29
      cosinePolynomial = cosinePolynomial * z - 0x1.27e4f80a44e24p-22
      cosinePolynomial = cosinePolynomial * z + 0x1.a01a019cb239fp-16
      cosinePolynomial = cosinePolynomial * z - 0x1.6c16c16c15183p-10
      cosinePolynomial = cosinePolynomial * z + 0x1.555555555554cp-5
      let halfSquare = 0.5 * head * head
      let difference = 1 - halfSquare
      cosine = DoubleDouble(
        larger: difference,
        smaller: ((1 - difference) - halfSquare) + (z * z * cosinePolynomial - 0.5 * tail * (angle + head)))
    } else if turn == 0 {
      return sineAndCosine(ofMultiple: quadrant, isNegative: x.sign == .minus)
    }

    // The quadrant is unpredictable, so the exchange and the signs are arithmetic on the bit patterns.
    let exchange = 0 &- (quadrant & 1)
    let sineSign = (x.bitPattern ^ (quadrant << 62)) & 0x8000_0000_0000_0000
    let cosineSign = ((quadrant &+ 1) << 62) & 0x8000_0000_0000_0000
    return (
      DoubleDouble(
        selected(cosine.high, else: sine.high, by: exchange, sign: sineSign),
        selected(cosine.low, else: sine.low, by: exchange, sign: sineSign)),
      DoubleDouble(
        selected(sine.high, else: cosine.high, by: exchange, sign: cosineSign),
        selected(sine.low, else: cosine.low, by: exchange, sign: cosineSign))
    )
  }

  private static func sineAndCosine(
    ofMultiple quadrant: UInt64, isNegative: Bool
  ) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    let one: Double = isNegative ? -1 : 1
    switch quadrant {
    case 0: return (DoubleDouble(0 * one), DoubleDouble(1))
    case 1: return (DoubleDouble(one), DoubleDouble(0))
    case 2: return (DoubleDouble(0 * one), DoubleDouble(-1))
    default: return (DoubleDouble(-one), DoubleDouble(0))
    }
  }

  /// The first number where `mask` is all ones, the second one where it is zero, negated if `sign` is set.
  @inline(__always)
  private static func selected(_ a: Double, else b: Double, by mask: UInt64, sign: UInt64) -> Double {
    Double(bitPattern: ((a.bitPattern & mask) | (b.bitPattern & ~mask)) ^ sign)
  }

  @inline(__always)
  private static func headOf26Bits(_ x: Double) -> Double {
    Double(bitPattern: x.bitPattern & 0xffff_ffff_f800_0000)
  }
}
