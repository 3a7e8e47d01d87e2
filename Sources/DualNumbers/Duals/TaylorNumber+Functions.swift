// The chain rule for Taylor coefficients, once for all kinds of series.

extension TaylorNumber {
  /// The function's value, with its Taylor coefficients by the function's recurrence.
  @inlinable @inline(__always)
  public func applying<F: UnaryFunction>(_ function: F) -> Self {
    if degree == 0 { return Self(value.applying(function)) }
    let known = value.derivatives(of: function)
    let order = self.order
    let degree = function.polynomialDegree.map { Swift.min(order, $0.multiplied(by: self.degree)) } ?? order
    return Self.series(order: order, degree: degree) { result in
      withCoefficients { u in Self.expand(function, u, order, known, result, isCareful: false) }
      // Whatever is not finite reaches the first two coefficients or the last.
      let ends = SeriesCoefficients(result, degree: degree)
      if !ends.endsAreFinite {
        Self.copyAside(ends, order) { result in
          withCoefficients { u in Self.carefully(function, u, order, known, result.base) }
        }
      }
    }
  }

  /// Sets the coefficients of a function.
  @inlinable @inline(__always)
  static func expand<F: UnaryFunction>(
    _ function: F, _ u: SeriesCoefficients<Value>, _ order: Int, _ known: Derivatives<Value>,
    _ result: UnsafeMutablePointer<Value>, isCareful: Bool
  ) {
    withScratch(order: order) { scratch in
      let series = TaylorRecurrence(
        argument: u, order: order, known: known, isCareful: isCareful, result: result, scratch: scratch.series
      )
      series.start()
      if order > 2 { function.continueSeries(series) }
    }
  }

  /// The same with a recurrence in which zero times anything is zero; a function without a recurrence keeps its
  /// coefficients from the third on.
  @inlinable @inline(never)
  static func carefully<F: UnaryFunction>(
    _ function: F, _ u: SeriesCoefficients<Value>, _ order: Int, _ known: Derivatives<Value>,
    _ result: UnsafeMutablePointer<Value>
  ) {
    expand(function, u, order, known, result, isCareful: true)
  }

  /// The function's value at this number and another, with its Taylor coefficients by the function's recurrence.
  @inlinable @inline(__always)
  public func applying<F: BinaryFunction>(_ function: F, _ other: Self) -> Self {
    if degree == 0 && other.degree == 0 { return Self(value.applying(function, other.value)) }
    let known = value.derivatives(of: function, other.value)
    let order = Self.commonOrder(self, other)
    return Self.series(order: order, degree: order) { result in
      withCoefficients { u in
        other.withCoefficients { v in Self.expand(function, u, v, order, known, result, isCareful: false) }
      }
      let ends = SeriesCoefficients(result, degree: order)
      if !ends.endsAreFinite {
        Self.copyAside(ends, order) { result in
          withCoefficients { u in
            other.withCoefficients { v in Self.carefully(function, u, v, order, known, result.base) }
          }
        }
      }
    }
  }

  /// Sets the coefficients of a function of two arguments.
  @inlinable @inline(__always)
  static func expand<F: BinaryFunction>(
    _ function: F, _ u: SeriesCoefficients<Value>, _ v: SeriesCoefficients<Value>, _ order: Int,
    _ known: PartialDerivatives<Value>, _ result: UnsafeMutablePointer<Value>, isCareful: Bool
  ) {
    withScratch(order: order) { scratch in
      let series = TaylorRecurrence(
        argument: u, order: order,
        known: Derivatives(value: known.value, first: known.x, second: known.xx), isCareful: isCareful,
        result: result, scratch: scratch.series)
      series.start(v, known)
      if order > 2 { function.continueSeries(series, v) }
    }
  }

  @inlinable @inline(never)
  static func carefully<F: BinaryFunction>(
    _ function: F, _ u: SeriesCoefficients<Value>, _ v: SeriesCoefficients<Value>, _ order: Int,
    _ known: PartialDerivatives<Value>, _ result: UnsafeMutablePointer<Value>
  ) {
    expand(function, u, v, order, known, result, isCareful: true)
  }

  /// The sine and the cosine of this number.
  @inlinable @inline(__always)
  public func sineAndCosine() -> (sine: Self, cosine: Self) { (applying(Sine()), applying(Cosine())) }

  /// The result of a function that is known to be a parabola: f + f′ δ + ½ f″ δ², with the displacement δ.
  @inlinable
  public func chained(_ function: Derivatives<Value>) -> Self {
    if degree == 0 { return Self(function.value) }
    return parabola(function, beyond: .zero)
  }

  /// The result of a function of which only two derivatives are known: coefficients from the third on are NaN.
  @inlinable
  public func chained(upToSecondOrder function: Derivatives<Value>) -> Self {
    if degree == 0 { return Self(function.value) }
    return parabola(function, beyond: .nan)
  }

  @inlinable
  func parabola(_ function: Derivatives<Value>, beyond rest: Value) -> Self {
    let order = self.order
    let isLinear = function.second == 0 && !rest.isNaN
    let degree = isLinear ? self.degree : rest.isNaN ? order : Swift.min(order, 2 * self.degree)
    return Self.series(order: order, degree: degree) { result in
      withCoefficients { u in
        each(from: 0, through: degree) { k in
          var pairs = Value.zero
          each(from: Swift.max(1, k - u.degree), through: Swift.min(k - 1, u.degree)) { j in
            pairs += u[j] * u[k - j]
          }
          let bend = (0.5 * pairs).scaled(bySlope: function.second)
          result[k] = k <= u.degree ? u[k].scaled(bySlope: function.first).adding(bend) : bend
          if k > 2 && rest.isNaN { result[k] = rest }
        }
        result[0] = function.value
      }
    }
  }

  /// The result of a function of two arguments that is known to be of second degree.
  @inlinable
  public func chained(_ function: PartialDerivatives<Value>, _ other: Self) -> Self {
    let (a, b) = (displacement, other.displacement)
    let linear = a.scaled(byConstant: function.x) + b.scaled(byConstant: function.y)
    let squares =
      (a * a).scaled(byConstant: 0.5 * function.xx) + (b * b).scaled(byConstant: 0.5 * function.yy)
    // Not a sum with the value, which would lose the sign of a zero.
    return (linear + squares + (a * b).scaled(byConstant: function.xy)).beginning(with: function.value)
  }

  /// The series without its value.
  @inlinable
  var displacement: Self {
    Self.series(order: order, degree: degree) { result in
      withCoefficients { u in each(from: 1, through: u.degree) { k in result[k] = u[k] } }
    }
  }

  @inlinable
  func scaled(byConstant slope: Value) -> Self {
    Self.series(order: order, degree: degree) { result in
      withCoefficients { u in
        each(from: 0, through: u.degree) { k in result[k] = u[k].scaled(bySlope: slope) }
      }
    }
  }

  /// The derivatives of a function at this number: the formulas of its rule, with the coefficients that the rule
  /// itself gives at the value.
  @inlinable
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Self> {
    let inner = value.derivatives(of: function)
    let outer = function.derivatives(at: self)
    let slope = degree == 0 ? Value.zero : withCoefficients { $0[1].scaled(bySlope: inner.second) }
    return Derivatives(
      value: applying(function), first: outer.first.beginning(with: inner.first, slope),
      second: outer.second.beginning(with: inner.second))
  }

  /// The partial derivatives of a function at this number and another.
  @inlinable
  public func derivatives<F: BinaryFunction>(of function: F, _ other: Self) -> PartialDerivatives<Self> {
    let inner = value.derivatives(of: function, other.value)
    let outer = function.derivatives(at: self, other)
    return PartialDerivatives(
      value: applying(function, other), x: outer.x.beginning(with: inner.x),
      y: outer.y.beginning(with: inner.y), xx: outer.xx.beginning(with: inner.xx),
      xy: outer.xy.beginning(with: inner.xy), yy: outer.yy.beginning(with: inner.yy))
  }

  /// The series with other leading coefficients.
  @inlinable
  func beginning(with value: Value, _ slope: Value? = nil) -> Self {
    let hasSlope = slope != nil && order >= 1
    return Self.series(order: order, degree: hasSlope ? Swift.max(1, degree) : degree) { result in
      withCoefficients { u in each(from: 1, through: u.degree) { k in result[k] = u[k] } }
      result[0] = value
      if hasSlope, let slope { result[1] = slope }
    }
  }
}

extension TaylorRecurrence {
  /// Sets the coefficients up to the second from the partial derivatives of a function of two arguments.
  @inlinable @inline(__always)
  func start(_ v: SeriesCoefficients<Scalar>, _ known: PartialDerivatives<Scalar>) {
    result[0] = known.value
    let u = argument
    func coefficient(_ w: SeriesCoefficients<Scalar>, _ k: Int) -> Scalar { k <= w.degree ? w[k] : .zero }
    if order < 1 { return }
    let (u1, v1) = (coefficient(u, 1), coefficient(v, 1))
    result[1] = product(u1, known.x) + product(v1, known.y)
    if order < 2 { return }
    let bend =
      product(u1, product(u1, 0.5 * known.xx)) + product(v1, product(v1, 0.5 * known.yy))
      + product(u1, product(v1, known.xy))
    result[2] = product(coefficient(u, 2), known.x) + product(coefficient(v, 2), known.y) + bend
  }
}

extension Int {
  /// The product of two natural numbers, or the greatest number there is.
  @inlinable @inline(__always)
  func multiplied(by other: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? .max : product
  }
}
