// Series of functions that have no recurrence of their own: the formula for the second derivative, evaluated on a
// series that is two orders shorter, and integrated twice. It may refer to the function itself, whose series is then
// needed to two orders less, and so on down to the second, which the rule gives.

extension UnaryFunction {
  /// Completes the Taylor coefficients of the function by the formula for its second derivative.
  @inlinable
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    // What the formula gives does not depend on how this series multiplies.
    if series.isCareful { return }
    let x = DynamicTaylor(series.argument, order: series.order - 2)
    let bend = derivatives(at: x).second
    let slope = series.scratch.first
    series.integrate([(bend, series.argument)], leading: series.known.first, into: slope)
    series.integrate(slope: SeriesCoefficients(slope, degree: series.order))
  }
}

extension BinaryFunction {
  /// Completes the Taylor coefficients of the function by the formulas for its second derivatives.
  @inlinable
  public func continueSeries<S: RealNumber>(
    _ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>
  ) {
    if series.isCareful { return }
    let x = DynamicTaylor(series.argument, order: series.order - 2)
    let y = DynamicTaylor(other, order: series.order - 2)
    let bends = derivatives(at: x, y)
    let (byX, byY) = (series.scratch.first, series.scratch.second)
    let slopes = x.value.valueAndSlopes(of: self, y.value)
    series.integrate([(bends.xx, series.argument), (bends.xy, other)], leading: slopes.x, into: byX)
    series.integrate([(bends.xy, series.argument), (bends.yy, other)], leading: slopes.y, into: byY)
    let all = SeriesCoefficients(byX, degree: series.order)
    each(from: 3, through: series.order) { k in
      series.result[k] =
        series.integrated(all, along: series.argument, k)
        + series.integrated(SeriesCoefficients(byY, degree: series.order), along: other, k)
    }
  }
}

extension DynamicTaylor {
  /// The first coefficients of a series.
  @inlinable
  init(_ series: SeriesCoefficients<Coefficient>, order: Int) {
    self.init(order: order, stored: (0...Swift.min(order, series.degree)).map { series[$0] })
  }
}

extension TaylorRecurrence {
  /// The integral of a sum of products g u′, with its leading coefficient.
  @inlinable
  func integrate(
    _ terms: [(DynamicTaylor<Scalar>, SeriesCoefficients<Scalar>)], leading: Scalar,
    into integral: UnsafeMutablePointer<Scalar>
  ) {
    integral[0] = leading
    each(from: 1, through: order) { k in integral[k] = .zero }
    for (g, u) in terms {
      g.withCoefficients { g in
        each(from: 1, through: order - 1) { k in integral[k] += integrated(g, along: u, k) }
      }
    }
  }

  /// The coefficient of tᵏ in the integral of g u′.
  @inlinable
  func integrated(_ g: SeriesCoefficients<Scalar>, along u: SeriesCoefficients<Scalar>, _ k: Int) -> Scalar {
    var sum = Scalar.zero
    each(from: Swift.max(1, k - g.degree), through: Swift.min(k, u.degree)) { j in
      sum += (Scalar(j) * u[j]).scaled(bySlope: g[k - j])
    }
    return sum / Scalar(k)
  }
}
