// The C library's functions for Float80, where that type exists.
#if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android) && !hasFeature(Embedded)
  public import CDualNumbers

  extension Exponential {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_expl(x) }
  }

  extension Exponential2 {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_exp2l(x) }
  }

  extension Exponential10 {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_exp10l(x) }
  }

  extension ExponentialMinusOne {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_expm1l(x) }
  }

  extension Logarithm {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_logl(x) }
  }

  extension Logarithm2 {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_log2l(x) }
  }

  extension Logarithm10 {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_log10l(x) }
  }

  extension LogarithmOnePlus {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_log1pl(x) }
  }

  extension Sine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_sinl(x) }
  }

  extension Cosine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_cosl(x) }
  }

  extension TangentFunction {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_tanl(x) }
  }

  extension Arcsine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_asinl(x) }
  }

  extension Arccosine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_acosl(x) }
  }

  extension Arctangent {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_atanl(x) }
  }

  extension HyperbolicSine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_sinhl(x) }
  }

  extension HyperbolicCosine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_coshl(x) }
  }

  extension HyperbolicTangent {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_tanhl(x) }
  }

  extension InverseHyperbolicSine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_asinhl(x) }
  }

  extension InverseHyperbolicCosine {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_acoshl(x) }
  }

  extension InverseHyperbolicTangent {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_atanhl(x) }
  }

  extension CubeRoot {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_cbrtl(x) }
  }

  extension ErrorFunction {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_erfl(x) }
  }

  extension ComplementaryErrorFunction {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_erfcl(x) }
  }

  extension Power {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80, _ y: Float80) -> Float80 { libm_powl(x, y) }
  }

  extension Arctangent2 {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80, _ y: Float80) -> Float80 { libm_atan2l(x, y) }
  }

  extension Hypotenuse {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80, _ y: Float80) -> Float80 { libm_hypotl(x, y) }
  }

  extension IntegerPower {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_powl(x, Float80(exponent)) }
  }

  extension Gamma {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_tgammal(x) }
  }

  extension LogGamma {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_lgammal(x) }
  }

  extension ConstantPower {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { libm_powl(x, Float80(exponent)) }
  }

  extension SquareRoot {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { x.squareRoot() }
  }

  extension Root {
    /// The value, by a power and one step of Newton's method.
    @inlinable
    public func value(at x: Float80) -> Float80 {
      switch degree {
      case 1: return x
      case 2: return x.squareRoot()
      case 3: return libm_cbrtl(x)
      case -1: return 1 / x
      default: break
      }
      let isOdd = degree & 1 != 0
      if x < 0 && !isOdd { return .nan }
      let n = Float80(degree)
      var root = libm_powl(x.magnitude, 1 / n)
      if degree != 0 && root.isNormal && root.isFinite {
        let step = (1 - x.magnitude / libm_powl(root, n)) / n
        if step.magnitude < 0x1p-40 { root -= root * step }
      }
      return x.sign == .minus && isOdd ? -root : root
    }
  }

  extension Magnitude {
    /// The value: the C library's.
    @_transparent
    public func value(at x: Float80) -> Float80 { x.magnitude }
  }

  extension XLogX {
    /// The value: the product, 0 at 0.
    @inlinable
    public func value(at x: Float80) -> Float80 { x == 0 ? 0 : x * libm_logl(x) }
  }

  extension XPowX {
    /// The value: the C library's power.
    @inlinable
    public func value(at x: Float80) -> Float80 { x < 0 ? .nan : libm_powl(x, x) }
  }

  extension XLogY {
    /// The value: the product, 0 where x is 0.
    @inlinable
    public func value(at x: Float80, _ y: Float80) -> Float80 { x == 0 && y >= 0 ? 0 : x * libm_logl(y) }
  }
#endif
