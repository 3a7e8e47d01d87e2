extension DoubleDouble {
  /// The largest magnitude that `sineAndCosine(of:)` takes.
  static let largestReducibleAngle = 0x1p+28

  /// The sine and the cosine of a number of at most 2²⁸ in magnitude, with an absolute error of about 2⁻¹⁰⁴
  /// (relative to the distance from a zero, not less than 2⁻⁸⁰).
  ///
  /// The multiple of π/2 is taken away in three parts (W. J. Cody and W. Waite, Software Manual for the
  /// Elementary Functions, 1980), each product being exact.
  @inline(never)
  static func sineAndCosine(of x: Double) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    // Adding and subtracting 1.5·2⁵² rounds to the nearest integer without a library call.
    let shifted = x * 0x1.45f306dc9c883p-1 + 0x1.8p+52
    let count = shifted - 0x1.8p+52
    let head = DoubleDouble(product: count, 0x1.921fb54442d18p+0)
    let middle = DoubleDouble(product: count, 0x1.1a62633145c07p-54)
    let remainder = DoubleDouble(sum: x, -head.high)
      .adding(-head.low)
      .adding(middle.negated)
      .adding(count * 0x1.f1976b7ed8fbcp-110)
    let (sine, cosine) = sineAndCosine(ofReduced: remainder)
    switch shifted.bitPattern & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, sine.negated)
    case 2: return (sine.negated, cosine.negated)
    default: return (cosine.negated, sine)
    }
  }

  /// The sine and the cosine of π `turn` for a `turn` of at most ¼ in magnitude.
  @inline(never)
  static func sineAndCosine(ofPiTimes turn: Double) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    let product = DoubleDouble(product: turn, 0x1.921fb54442d18p+1)
    let angle = DoubleDouble(larger: product.high, smaller: product.low + turn * 0x1.1a62633145c07p-53)
    return sineAndCosine(ofReduced: angle)
  }

  /// The Maclaurin series (NIST DLMF 4.19.1 and 4.19.2) for an angle of at most π/4 in magnitude; terms below
  /// the 53rd bit are summed in one double.
  private static func sineAndCosine(
    ofReduced angle: DoubleDouble
  ) -> (sine: DoubleDouble, cosine: DoubleDouble) {
    let square = angle.multiplied(by: angle)
    let z = square.high

    var sineTail = 0x1.259f98b4358adp-103
    sineTail = sineTail * z - 0x1.d1ab1c2dccea3p-94
    sineTail = sineTail * z + 0x1.3f3ccdd165fa9p-84
    sineTail = sineTail * z - 0x1.761b41316381ap-75
    sineTail = sineTail * z + 0x1.71b8ef6dcf572p-66
    sineTail = sineTail * z - 0x1.2f49b46814157p-57
    var sine = DoubleDouble(sineTail).horner(square, 0x1.952c77030ad4ap-49, 0x1.ac981465ddc6cp-103)
    sine = sine.horner(square, -0x1.ae7f3e733b81fp-41, -0x1.1d8656b0ee8cbp-97)
    sine = sine.horner(square, 0x1.6124613a86d09p-33, 0x1.f28e0cc748ebep-87)
    sine = sine.horner(square, -0x1.ae64567f544e4p-26, 0x1.c062e06d1f209p-80)
    sine = sine.horner(square, 0x1.71de3a556c734p-19, -0x1.c154f8ddc6cp-73)
    sine = sine.horner(square, -0x1.a01a01a01a01ap-13, -0x1.a01a01a01a01ap-73)
    sine = sine.horner(square, 0x1.1111111111111p-7, 0x1.1111111111111p-63)
    sine = sine.horner(square, -0x1.5555555555555p-3, -0x1.5555555555555p-57)
    sine = angle.adding(angle.multiplied(by: square).multiplied(by: sine))

    var cosineTail = 0x1.0a18a2635085dp-98
    cosineTail = cosineTail * z - 0x1.88e85fc6a4e5ap-89
    cosineTail = cosineTail * z + 0x1.f2cf01972f578p-80
    cosineTail = cosineTail * z - 0x1.0ce396db7f853p-70
    cosineTail = cosineTail * z + 0x1.e542ba4020225p-62
    var cosine = DoubleDouble(cosineTail).horner(square, -0x1.6827863b97d97p-53, -0x1.eec01221a8b0bp-107)
    cosine = cosine.horner(square, 0x1.ae7f3e733b81fp-45, 0x1.1d8656b0ee8cbp-101)
    cosine = cosine.horner(square, -0x1.93974a8c07c9dp-37, -0x1.05d6f8a2efd1fp-92)
    cosine = cosine.horner(square, 0x1.1eed8eff8d898p-29, -0x1.2aec959e14c06p-83)
    cosine = cosine.horner(square, -0x1.27e4fb7789f5cp-22, -0x1.cbbc05b4fa99ap-76)
    cosine = cosine.horner(square, 0x1.a01a01a01a01ap-16, 0x1.a01a01a01a01ap-76)
    cosine = cosine.horner(square, -0x1.6c16c16c16c17p-10, 0x1.f49f49f49f49fp-65)
    cosine = cosine.horner(square, 0x1.5555555555555p-5, 0x1.5555555555555p-59)
    cosine = square.multiplied(by: square).multiplied(by: cosine)
      .adding(square.scaled(by: -0.5))
      .adding(1)
    return (sine, cosine)
  }
}
