// Series that a recurrence computes beside its result, each into one of its places for them.

extension TaylorRecurrence {
  /// The places that a recurrence has for series of its own.
  @frozen
  public enum Place: Sendable {
    /// The first place, which ``oscillation(factor:)``, ``quadraticSlope(factor:growth:)`` and
    /// ``composition(_:)`` use themselves.
    case first
    /// The second place.
    case second
    /// The third place.
    case third
    /// The fourth place.
    case fourth
  }

  @inlinable @inline(__always)
  func memory(_ place: Place) -> UnsafeMutablePointer<Scalar> {
    switch place {
    case .first: scratch.first
    case .second: scratch.second
    case .third: scratch.third
    case .fourth: scratch.fourth
    }
  }

  /// The series a u² + c, with its leading coefficient given.
  @inlinable @inline(__always)
  public func square(
    times factor: Scalar, leading: Scalar, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let degree = Swift.min(order, 2 &* argument.degree)
    let w = memory(place)
    w[0] = leading
    each(from: 1, through: degree) { k in
      var pairs = Scalar.zero
      each(from: Swift.max(0, k &- argument.degree), through: (k &- 1) / 2) { j in
        pairs += product(argument[j], argument[k &- j])
      }
      pairs += pairs
      if k % 2 == 0 { pairs += product(argument[k / 2], argument[k / 2]) }
      w[k] = product(pairs, factor)
    }
    return SeriesCoefficients(w, degree: degree)
  }

  /// The argument with another leading coefficient and a factor for the others.
  @inlinable @inline(__always)
  public func argument(
    times factor: Scalar, leading: Scalar, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let w = memory(place)
    w[0] = leading
    each(from: 1, through: argument.degree) { k in w[k] = product(argument[k], factor) }
    return SeriesCoefficients(w, degree: argument.degree)
  }

  /// The power of a series with a constant exponent, with its leading coefficients given.
  ///
  /// - Parameters:
  ///   - exponent: The exponent.
  ///   - w: The series.
  ///   - leading: The leading coefficient of the power.
  ///   - place: Where the power goes.
  @inlinable @inline(__always)
  public func power(
    _ exponent: Scalar, of w: SeriesCoefficients<Scalar>, leading: Scalar, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let z = memory(place)
    z[0] = leading
    power(exponent, of: w, leading: w[0], into: z, from: 1)
    return SeriesCoefficients(z, degree: order)
  }

  /// k w₀ zₖ = Σ ((a + 1) j − k) wⱼ zₖ₋ⱼ, from w z′ = a w′ z.
  @inlinable @inline(__always)
  func power(
    _ exponent: Scalar, of w: SeriesCoefficients<Scalar>, leading: Scalar,
    into z: UnsafeMutablePointer<Scalar>, from start: Int
  ) {
    let reciprocal = 1 / leading
    each(from: start, through: order) { k in
      func factor(_ j: Int) -> Scalar { (exponent + 1) * Scalar(j) - Scalar(k) }
      if isShort(w, k) {
        z[k] =
          w.degree == 1
          ? (w[1] * reciprocal) * (factor(1) / Scalar(k)) * z[k &- 1]
          : ((w[2] * factor(2)) * z[k &- 2] + (w[1] * factor(1)) * z[k &- 1]) * (reciprocal * (1 / Scalar(k)))
        return
      }
      var sum = Scalar.zero
      var j = Swift.min(k, w.degree)
      while j >= 1 {
        sum += product(product(w[j], z[k &- j]), factor(j))
        j &-= 1
      }
      z[k] = quotient(sum * (1 / Scalar(k)), leading, reciprocal: reciprocal)
    }
  }

  /// The series of a eʷ, from w and the leading coefficient.
  @inlinable @inline(__always)
  public func exponential(
    of w: SeriesCoefficients<Scalar>, leading: Scalar, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let e = memory(place)
    exponential(of: w, leading: leading, into: e, from: 0)
    return SeriesCoefficients(e, degree: order)
  }

  /// Continues a function that is a multiple of eʷ.
  @inlinable @inline(__always)
  public func exponential(of w: SeriesCoefficients<Scalar>) {
    exponential(of: w, leading: known.value, into: result, from: 3)
  }

  @inlinable @inline(__always)
  func exponential(
    of w: SeriesCoefficients<Scalar>, leading: Scalar, into e: UnsafeMutablePointer<Scalar>, from start: Int
  ) {
    if start == 0 { e[0] = leading }
    each(from: Swift.max(1, start), through: order) { k in
      e[k] = sum(w, k, times: leading, integrated(w, e, k))
    }
  }

  /// The product of two series.
  @inlinable @inline(__always)
  public func product(
    _ a: SeriesCoefficients<Scalar>, _ b: SeriesCoefficients<Scalar>, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let degree = Swift.min(order, a.degree &+ b.degree)
    let c = memory(place)
    each(from: 0, through: degree) { k in
      var sum = Scalar.zero
      each(from: Swift.max(0, k &- b.degree), through: Swift.min(k, a.degree)) { j in
        sum += product(a[j], b[k &- j])
      }
      c[k] = sum
    }
    return SeriesCoefficients(c, degree: degree)
  }

  /// The logarithm of a series, with its leading coefficient given.
  @inlinable @inline(__always)
  public func logarithm(
    of w: SeriesCoefficients<Scalar>, leading: Scalar, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let l = memory(place)
    l[0] = leading
    let reciprocal = 1 / w[0]
    each(from: 1, through: order) { k in
      var sum = Scalar.zero
      each(from: Swift.max(1, k &- w.degree), through: k &- 1) { j in
        sum += product(Scalar(j) * l[j], w[k &- j])
      }
      let head = k <= w.degree ? w[k] : .zero
      l[k] = quotient(head - sum * (1 / Scalar(k)), w[0], reciprocal: reciprocal)
    }
    return SeriesCoefficients(l, degree: order)
  }

  /// The coefficient of tᵏ in the integral of y′ (w − w₀)/w₀: the sum of j yⱼ wₖ₋ⱼ/(k w₀) over 0 < j < k.
  @inlinable @inline(__always)
  func logarithmic(
    _ y: UnsafeMutablePointer<Scalar>, _ w: SeriesCoefficients<Scalar>, _ k: Int, leading: Scalar,
    reciprocal: Scalar
  ) -> Scalar {
    if isShort(w, k) {
      if w.degree == 1 {
        return (w[1] * reciprocal) * (Scalar(k &- 1) / Scalar(k)) * y[k &- 1]
      }
      let sum = (Scalar(k &- 2) * w[2]) * y[k &- 2] + (Scalar(k &- 1) * w[1]) * y[k &- 1]
      return sum * (reciprocal * (1 / Scalar(k)))
    }
    var sum = Scalar.zero
    each(from: Swift.max(1, k &- w.degree), through: k &- 1) { j in
      sum += product(Scalar(j) * y[j], w[k &- j])
    }
    return quotient(sum * (1 / Scalar(k)), leading, reciprocal: reciprocal)
  }

  /// The sum of two series, with its leading coefficient given.
  @inlinable @inline(__always)
  public func sum(
    _ a: SeriesCoefficients<Scalar>, _ b: SeriesCoefficients<Scalar>, leading: Scalar, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let c = memory(place)
    let degree = Swift.max(a.degree, b.degree)
    each(from: 1, through: degree) { k in
      c[k] = (k <= a.degree ? a[k] : .zero) + (k <= b.degree ? b[k] : .zero)
    }
    c[0] = leading
    return SeriesCoefficients(c, degree: degree)
  }

  /// The difference of two series.
  @inlinable @inline(__always)
  public func difference(
    _ a: SeriesCoefficients<Scalar>, _ b: SeriesCoefficients<Scalar>, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let c = memory(place)
    let degree = Swift.max(a.degree, b.degree)
    each(from: 0, through: degree) { k in
      c[k] = (k <= a.degree ? a[k] : .zero) - (k <= b.degree ? b[k] : .zero)
    }
    return SeriesCoefficients(c, degree: degree)
  }

  /// The series a² + b².
  @inlinable @inline(__always)
  public func sumOfSquares(
    _ a: SeriesCoefficients<Scalar>, _ b: SeriesCoefficients<Scalar>, in place: Place
  ) -> SeriesCoefficients<Scalar> {
    let c = memory(place)
    let degree = Swift.min(order, 2 &* Swift.max(a.degree, b.degree))
    each(from: 0, through: degree) { k in
      var sum = Scalar.zero
      each(from: Swift.max(0, k &- a.degree), through: Swift.min(k, a.degree)) { j in
        sum += product(a[j], a[k &- j])
      }
      each(from: Swift.max(0, k &- b.degree), through: Swift.min(k, b.degree)) { j in
        sum += product(b[j], b[k &- j])
      }
      c[k] = sum
    }
    return SeriesCoefficients(c, degree: degree)
  }

  /// A series times a number; the leading coefficient may be given.
  @inlinable @inline(__always)
  public func product(
    _ a: SeriesCoefficients<Scalar>, _ factor: Scalar, in place: Place, leading: Scalar? = nil
  ) -> SeriesCoefficients<Scalar> {
    let c = memory(place)
    each(from: 0, through: a.degree) { k in c[k] = product(a[k], factor) }
    if let leading { c[0] = leading }
    return SeriesCoefficients(c, degree: a.degree)
  }

  /// The series of a function whose local Taylor coefficients f⁽ᵏ⁾/k! at the argument's value are known.
  @inlinable
  public func composition(_ coefficient: (Int) -> Scalar, in place: Place) -> SeriesCoefficients<Scalar> {
    let sum = memory(place)
    let last = order
    if argument.degree == 1 {
      var power: Scalar = 1
      each(from: 0, through: last) { k in
        sum[k] = product(power, coefficient(k))
        power = product(power, argument[1])
      }
      return SeriesCoefficients(sum, degree: last)
    }
    each(from: 0, through: last) { k in sum[k] = k == 0 ? coefficient(last) : .zero }
    var n = last &- 1
    while n >= 0 {
      // sum ← sum · (u − u₀) + coefficient(n), from the highest power downwards and so in place.
      var k = last
      while k >= 1 {
        var term = Scalar.zero
        each(from: 1, through: Swift.min(k, argument.degree)) { j in
          term += product(argument[j], sum[k &- j])
        }
        sum[k] = term
        k &-= 1
      }
      sum[0] = coefficient(n)
      n &-= 1
    }
    return SeriesCoefficients(sum, degree: last)
  }
}
