internal import CDualNumbers

extension SpecialFunctions {
  /// The relative exponential (eˣ − 1) / x; 1 at 0, 0 at −∞.
  @usableFromInline @_effects(readnone)
  static func expMinusOneOverX(_ x: Double) -> Double {
    if x == 0 { return 1 }
    if x > 700 {
      let half = libm_exp(0.5 * x)
      return x.isInfinite ? x : half / x * half
    }
    return libm_expm1(x) / x
  }

  /// (eˣ − 1) / x with its derivatives (eˣ − f) / x and (eˣ − 2f′) / x.
  ///
  /// For |x| < 2 these cancel; with f = e^(x/2) g and g = sinh(x/2) / (x/2), an even function, they are
  /// f′ = e^(x/2) (g/2 + g′) and f″ = e^(x/2) (g/4 + g′ + g″), with minimax polynomials in x² for g/2, g′/x and
  /// g/4 + g″.
  @usableFromInline @_effects(readnone)
  static func expMinusOneOverXDerivatives(_ x: Double) -> Derivatives<Double> {
    let value = expMinusOneOverX(x)
    if x.magnitude < 2 {
      let z = x * x
      var half = 0x1.b4d71e5d9459fp-56
      half = half * z + 0x1.611a1b9a690c1p-46
      half = half * z + 0x1.ae6467c8747a1p-37
      half = half * z + 0x1.71de3a455660cp-28
      half = half * z + 0x1.a01a01a02a3bep-20
      half = half * z + 0x1.1111111111091p-12
      half = half * z + 0x1.5555555555556p-6
      half = half * z + 0.5
      var odd = 0x1.7e3e836e98a9dp-51
      odd = odd * z + 0x1.08d3a783deb69p-41
      odd = odd * z + 0x1.0cfec06d47a8dp-32
      odd = odd * z + 0x1.71de3a46fd238p-24
      odd = odd * z + 0x1.381381381d0f4p-16
      odd = odd * z + 0x1.11111111110c5p-9
      odd = odd * z + 0x1.5555555555555p-4
      var even = 0x1.9b2d7a99d77d7p-56
      even = even * z + 0x1.498fb589574d2p-46
      even = even * z + 0x1.8d48fdb460befp-37
      even = even * z + 0x1.503e63844f402p-28
      even = even * z + 0x1.71de3a557bb89p-20
      even = even * z + 0x1.d41d41d41d32cp-13
      even = even * z + 0x1.1111111111111p-6
      even = even * z + 0x1.5555555555555p-2
      let exponential = libm_exp(0.5 * x)
      return Derivatives(
        value: value, first: exponential * (half + x * odd), second: exponential * (even + x * odd))
    }
    if x > 700 {
      if x.isInfinite { return Derivatives(value: x, first: x, second: x) }
      let half = libm_exp(0.5 * x)
      let inverse = 1 / x
      let head = half / x
      return Derivatives(
        value: value, first: head * (1 - inverse) * half,
        second: head * (1 - 2 * inverse * (1 - inverse)) * half)
    }
    if x.isInfinite { return Derivatives(value: value, first: 0, second: 0) }
    let exponential = libm_exp(x)
    let slope = (exponential - value) / x
    return Derivatives(value: value, first: slope, second: (exponential - 2 * slope) / x)
  }
}
