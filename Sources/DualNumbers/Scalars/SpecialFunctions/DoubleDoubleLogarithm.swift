internal import CDualNumbers

extension DoubleDouble {
  /// The natural logarithm of a positive finite number, with a relative error of about 2⁻¹⁰⁵.
  static func logarithm(of x: Double) -> DoubleDouble {
    let (head, rest) = logarithmParts(of: x)
    return rest.adding(head)
  }

  /// The natural logarithm of a positive finite number as the sum of a double and a much smaller double-double,
  /// with a relative error of about 2⁻¹¹⁰.
  ///
  /// x = 2ᵏm with m in [√½, √2), and log m = 2 artanh((m − 1) / (m + 1)) by its power series
  /// (NIST DLMF 4.6.4); terms below the 53rd bit of the leading one are summed in one double.
  @inline(never)
  static func logarithmParts(of x: Double) -> (head: Double, rest: DoubleDouble) {
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand > 0x1.6a09e667f3bcdp+0 {
      significand *= 0.5
      exponent += 1
    }
    // (m − 1) / (m + 1) as a rounded quotient and its error, from an exact remainder.
    let difference = significand - 1
    let sum = DoubleDouble(sum: significand, 1)
    let quotient = difference / sum.high
    let remainder = DoubleDouble(sum: difference.addingProduct(-quotient, sum.high), -quotient * sum.low)
    let quotientError = remainder.divided(by: sum)
    let ratio = quotientError.adding(quotient)
    let square = ratio.multiplied(by: ratio)
    let z = square.high

    var tail = 0x1.7d05f417d05f4p-6
    tail = tail * z + 0x1.8f9c18f9c18fap-6
    tail = tail * z + 0x1.a41a41a41a41ap-6
    tail = tail * z + 0x1.bacf914c1badp-6
    tail = tail * z + 0x1.d41d41d41d41dp-6
    tail = tail * z + 0x1.f07c1f07c1f08p-6
    tail = tail * z + 0x1.0842108421084p-5
    tail = tail * z + 0x1.1a7b9611a7b96p-5
    tail = tail * z + 0x1.2f684bda12f68p-5
    tail = tail * z + 0x1.47ae147ae147bp-5
    // The sum of squareʲ / (2j + 1), j ≥ 1.
    var series = DoubleDouble(tail).horner(square, 0x1.642c8590b2164p-5, 0x1.642c8590b2164p-60)
    series = series.horner(square, 0x1.8618618618618p-5, 0x1.8618618618618p-59)
    series = series.horner(square, 0x1.af286bca1af28p-5, 0x1.af286bca1af28p-59)
    series = series.horner(square, 0x1.e1e1e1e1e1e1ep-5, 0x1.e1e1e1e1e1e1ep-61)
    series = series.horner(square, 0x1.1111111111111p-4, 0x1.1111111111111p-60)
    series = series.horner(square, 0x1.3b13b13b13b14p-4, -0x1.3b13b13b13b14p-58)
    series = series.horner(square, 0x1.745d1745d1746p-4, -0x1.745d1745d1746p-59)
    series = series.horner(square, 0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71cp-58)
    series = series.horner(square, 0x1.2492492492492p-3, 0x1.2492492492492p-57)
    series = series.horner(square, 0x1.999999999999ap-3, -0x1.999999999999ap-57)
    series = series.horner(square, 0x1.5555555555555p-2, 0x1.5555555555555p-56)
    series = series.multiplied(by: square)

    // The head of log 2 has 42 bits, so its product with an exponent is exact.
    let head = DoubleDouble(sum: exponent * 0x1.62e42fefa38p-1, 2 * quotient)
    let rest = DoubleDouble(0x1.ef35793c7673p-45, 0x1.f97b57a079a19p-103).multiplied(by: exponent)
      .adding(head.low)
      .adding(quotientError.scaled(by: 2))
      .adding(ratio.scaled(by: 2).multiplied(by: series))
    return (head.high, rest)
  }
}

extension SpecialFunctions {
  /// 1 + y log x, accurate where the sum cancels.
  ///
  /// This factor of the mixed derivative of xʸ vanishes on the curve xʸ = 1/e. Near that curve the logarithm is
  /// computed to twice the precision and more, which leaves an error below one unit in the last place.
  ///
  /// - Parameters:
  ///   - y: The factor.
  ///   - x: A number whose logarithm is `logarithm`.
  ///   - logarithm: The natural logarithm of `x`, rounded.
  @usableFromInline @_effects(readnone)
  static func onePlusTimesLog(_ y: Double, _ x: Double, logarithm: Double) -> Double {
    let sum = 1 + y * logarithm
    return sum > -0.75 && sum < 0.5 ? onePlusTimesLogNearZero(y, x) : sum
  }

  /// 1 + y log x, accurate where the sum cancels.
  @usableFromInline @_effects(readnone)
  static func onePlusTimesLog(_ y: Double, _ x: Double) -> Double {
    onePlusTimesLog(y, x, logarithm: libm_log(x))
  }

  @inline(never)
  private static func onePlusTimesLogNearZero(_ y: Double, _ x: Double) -> Double {
    let (head, rest) = DoubleDouble.logarithmParts(of: x)
    let product = DoubleDouble(product: head, y)
    let sum = DoubleDouble(sum: 1, product.high)
    return rest.multiplied(by: y).adding(sum.high).adding(DoubleDouble(sum: sum.low, product.low)).rounded
  }
}
