extension DoubleDouble {
  /// The natural exponential of a number in [−745, 1], with a relative error of about 2⁻¹⁰⁴ where it is normal.
  ///
  /// x = k log 2 + r with |r| ≤ ½ log 2, and the Maclaurin series of eʳ (NIST DLMF 4.2.19); terms below the
  /// 53rd bit are summed in one double.
  @inline(never)
  static func exponential(of x: Double) -> DoubleDouble {
    // Adding and subtracting 1.5·2⁵² rounds to the nearest integer without a library call.
    let count = (x * 0x1.71547652b82fep+0 + 0x1.8p+52) - 0x1.8p+52
    // The head of log 2 has 42 bits, so its product with an exponent is exact.
    let remainder = DoubleDouble(sum: x, -count * 0x1.62e42fefa38p-1)
      .adding(DoubleDouble(0x1.ef35793c7673p-45, 0x1.f97b57a079a19p-103).multiplied(by: -count))
    let z = remainder.high

    var tail = 0x1.761b41316381ap-75
    tail = tail * z + 0x1.0ce396db7f853p-70
    tail = tail * z + 0x1.71b8ef6dcf572p-66
    tail = tail * z + 0x1.e542ba4020225p-62
    tail = tail * z + 0x1.2f49b46814157p-57
    tail = tail * z + 0x1.6827863b97d97p-53
    tail = tail * z + 0x1.952c77030ad4ap-49
    tail = tail * z + 0x1.ae7f3e733b81fp-45
    tail = tail * z + 0x1.ae7f3e733b81fp-41
    var series = DoubleDouble(tail)
    series = series.horner(remainder, 0x1.93974a8c07c9dp-37, 0x1.05d6f8a2efd1fp-92)
    series = series.horner(remainder, 0x1.6124613a86d09p-33, 0x1.f28e0cc748ebep-87)
    series = series.horner(remainder, 0x1.1eed8eff8d898p-29, -0x1.2aec959e14c06p-83)
    series = series.horner(remainder, 0x1.ae64567f544e4p-26, -0x1.c062e06d1f209p-80)
    series = series.horner(remainder, 0x1.27e4fb7789f5cp-22, 0x1.cbbc05b4fa99ap-76)
    series = series.horner(remainder, 0x1.71de3a556c734p-19, -0x1.c154f8ddc6cp-73)
    series = series.horner(remainder, 0x1.a01a01a01a01ap-16, 0x1.a01a01a01a01ap-76)
    series = series.horner(remainder, 0x1.a01a01a01a01ap-13, 0x1.a01a01a01a01ap-73)
    series = series.horner(remainder, 0x1.6c16c16c16c17p-10, -0x1.f49f49f49f49fp-65)
    series = series.horner(remainder, 0x1.1111111111111p-7, 0x1.1111111111111p-63)
    series = series.horner(remainder, 0x1.5555555555555p-5, 0x1.5555555555555p-59)
    series = series.horner(remainder, 0x1.5555555555555p-3, 0x1.5555555555555p-57)
    series = series.horner(remainder, 0.5)
    series = series.horner(remainder, 1)
    series = series.horner(remainder, 1)
    let power = Double(sign: .plus, exponent: Int(count), significand: 1)
    return series.scaled(by: power)
  }
}
