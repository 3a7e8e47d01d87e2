// The recurrences, each named after the differential equation that it solves: from the third coefficient on.

extension TaylorRecurrence {
  /// Continues a function with y′ = g u′ whose slope is known as a series.
  @inlinable @inline(__always)
  public func integrate(slope g: SeriesCoefficients<Scalar>) {
    each(from: 3, through: order) { k in
      result[k] = sum(argument, k, times: g[0], integrated(argument, g.base, k))
    }
  }

  /// Continues a function whose slope changes in proportion to the function: y″ = a y′, as the exponential's.
  ///
  /// - Parameter rate: The factor a: 1 for eˣ, log 2 for 2ˣ.
  @inlinable @inline(__always)
  public func exponential(rate: Scalar) {
    each(from: 3, through: order) { k in
      result[k] = sum(argument, k, times: known.first, product(integrated(argument, result, k), rate))
    }
  }

  /// Continues the exponential eˣ, whose rate is 1.
  @inlinable @inline(__always)
  public func exponential() {
    each(from: 3, through: order) { k in
      result[k] = sum(argument, k, times: known.first, integrated(argument, result, k))
    }
  }

  /// Continues a function with y″ = a y up to a constant: −1 for sine and cosine, 1 for the hyperbolic ones.
  @inlinable @inline(__always)
  public func oscillation(factor: Scalar) {
    let slope = scratch.first
    slope[0] = known.first
    slope[1] = product(argument[1], known.second)
    slope[2] = sum(argument, 2, times: known.second, product(integrated(argument, result, 2), factor))
    each(from: 3, through: order) { k in
      result[k] = sum(argument, k, times: known.first, integrated(argument, slope, k))
      slope[k] = sum(argument, k, times: known.second, product(integrated(argument, result, k), factor))
    }
  }

  /// Continues a function with y′ = a y² + b y + c: a tangent or a logistic function.
  ///
  /// - Parameters:
  ///   - factor: The factor a.
  ///   - growth: The derivative of the right-hand side by y, 2 a y + b, at the value. Where it nearly cancels, give
  ///     it in a form that does not.
  @inlinable @inline(__always)
  public func quadraticSlope(factor: Scalar, growth: Scalar) {
    quadraticSlope(
      along: argument, first: known.first, factor: factor, growth: growth, into: result, from: 3,
      slope: scratch.first)
  }

  /// The series y with y′ = (a y² + b y + c) w′, whose leading coefficients are in place.
  @inlinable @inline(__always)
  func quadraticSlope(
    along w: SeriesCoefficients<Scalar>, first: Scalar, factor: Scalar, growth: Scalar,
    into y: UnsafeMutablePointer<Scalar>, from start: Int, slope: UnsafeMutablePointer<Scalar>
  ) {
    slope[0] = first
    each(from: 1, through: order) { k in
      if k >= start {
        y[k] = sum(w, k, times: first, integrated(w, slope, k))
      }
      // The sum of yⱼ yₖ₋ⱼ over 0 < j < k, each pair once.
      var pairs = Scalar.zero
      each(from: 1, through: (k &- 1) / 2) { j in pairs += product(y[j], y[k &- j]) }
      pairs += pairs
      if k % 2 == 0 { pairs += product(y[k / 2], y[k / 2]) }
      slope[k] = product(y[k], growth) + product(pairs, factor)
    }
  }

  /// Continues a function with y′ = c/w, where w is a series: a logarithm or an inverse tangent.
  ///
  /// The leading coefficient of w is given by itself, as a function may know it better than the series does.
  @inlinable @inline(__always)
  public func reciprocalSlope(of w: SeriesCoefficients<Scalar>, leading: Scalar) {
    let reciprocal = 1 / leading
    each(from: 3, through: order) { k in
      let rest = logarithmic(result, w, k, leading: leading, reciprocal: reciprocal)
      result[k] = sum(argument, k, times: known.first, -rest)
    }
  }

  /// Continues the power of the argument with a constant exponent.
  ///
  /// - Parameters:
  ///   - exponent: The exponent.
  ///   - leading: The argument's value if the function knows it better: without the sign of zero, say.
  @inlinable @inline(__always)
  public func power(exponent: Scalar, leading: Scalar? = nil) {
    power(exponent, of: argument, leading: leading ?? argument[0], into: result, from: 3)
  }

  /// Continues a polynomial, or another function that is composed of few operations, from its coefficients.
  @inlinable @inline(__always)
  public func copy(_ series: SeriesCoefficients<Scalar>) {
    each(from: 3, through: order) { k in result[k] = k <= series.degree ? series[k] : .zero }
  }

  /// Continues the angle of the point (p, q): (p² + q²) θ′ = p q′ − q p′.
  @inlinable @inline(__always)
  public func angle(
    _ p: SeriesCoefficients<Scalar>, _ q: SeriesCoefficients<Scalar>, squares w: SeriesCoefficients<Scalar>
  ) {
    let reciprocal = 1 / w[0]
    each(from: 3, through: order) { k in
      var sum = Scalar.zero
      each(from: Swift.max(1, k &- p.degree), through: Swift.min(k, q.degree)) { j in
        sum += product(Scalar(j) * q[j], p[k &- j])
      }
      each(from: Swift.max(1, k &- q.degree), through: Swift.min(k, p.degree)) { j in
        sum -= product(Scalar(j) * p[j], q[k &- j])
      }
      each(from: Swift.max(1, k &- w.degree), through: k &- 1) { j in
        sum -= product(Scalar(j) * result[j], w[k &- j])
      }
      result[k] = quotient(sum * (1 / Scalar(k)), w[0], reciprocal: reciprocal)
    }
  }

  /// Continues a function of two arguments with y′ = v′ + g w′.
  @inlinable @inline(__always)
  public func integrate(
    slope g: SeriesCoefficients<Scalar>, along w: SeriesCoefficients<Scalar>,
    beside v: SeriesCoefficients<Scalar>
  ) {
    each(from: 3, through: order) { k in
      let slopes = sum(w, k, times: g[0], integrated(w, g.base, k))
      result[k] = k <= v.degree ? slopes + v[k] : slopes
    }
  }

  /// Continues a function whose further coefficients are 0.
  @inlinable @inline(__always)
  public func vanish() {
    each(from: 3, through: order) { k in result[k] = .zero }
  }

  /// Continues a function that is a multiple of its argument.
  @inlinable @inline(__always)
  public func proportional() {
    each(from: 3, through: order) { k in
      result[k] = k <= argument.degree ? product(argument[k], known.first) : .zero
    }
  }

  /// Continues a function whose local Taylor coefficients f⁽ᵏ⁾/k! at the argument's value are known.
  ///
  /// Horner's scheme in the argument's displacement; n³ operations unless the argument is linear.
  @inlinable
  public func composition(_ coefficient: (Int) -> Scalar) {
    copy(composition(coefficient, in: .first))
  }
}
