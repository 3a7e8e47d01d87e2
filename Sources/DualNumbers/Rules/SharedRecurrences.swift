// Recurrences that several rules share.

extension TaylorRecurrence {
  /// Continues the logistic function of the argument.
  @_transparent @usableFromInline
  func logistic() {
    quadraticSlope(factor: -1, growth: known.first == 0 ? 0 : known.second / known.first)
  }

  /// The series of the logistic function of the argument, whose value and slope are the known derivatives.
  @_transparent @usableFromInline
  func logisticSeries() -> SeriesCoefficients<Scalar> {
    logisticSeries(along: argument, value: known.first, slope: known.second)
  }

  /// The series of the logistic function along another, in the second place; the first is used.
  @_transparent @usableFromInline
  func logisticSeries(
    along w: SeriesCoefficients<Scalar>, value: Scalar, slope: Scalar
  ) -> SeriesCoefficients<Scalar> {
    // 1 − 2σ(x) cancels around 0.
    let growth = -tanh(0.5 * w[0])
    scratch.second[0] = value
    quadraticSlope(
      along: w, first: slope, factor: -1, growth: growth, into: scratch.second, from: 1, slope: scratch.first)
    return SeriesCoefficients(scratch.second, degree: order)
  }

  /// The series of the hyperbolic tangent of the argument, in the second place; the first is used.
  @_transparent @usableFromInline
  func hyperbolicTangentSeries(value: Scalar, slope: Scalar) -> SeriesCoefficients<Scalar> {
    scratch.second[0] = value
    quadraticSlope(
      along: argument, first: slope, factor: -1, growth: -2 * value, into: scratch.second, from: 1,
      slope: scratch.first)
    return SeriesCoefficients(scratch.second, degree: order)
  }

  /// Continues √(1 + u²).
  @_transparent @usableFromInline
  func unitHyperbola() {
    let x = argument[0]
    let w = square(times: 1, leading: x * x + 1, in: .first)
    let root = power(0.5, of: w, leading: x.applying(SqrtOnePlusSquare()), in: .second)
    copy(root)
  }

  /// Continues a power of an argument whose value is 0.
  ///
  /// The local coefficients are one-sided limits: 0 up to the exponent, infinite beyond it.
  @inlinable
  func powerAtZero(exponent: Scalar) {
    var binomials: [Scalar] = [1]
    each(from: 1, through: order) { k in
      binomials.append(binomials[k - 1] * (exponent - Scalar(k - 1)) / Scalar(k))
    }
    composition { k in
      let (binomial, power) = (binomials[k], Scalar(k))
      return power < exponent || binomial == 0 ? 0 : power == exponent ? binomial : binomial * .infinity
    }
  }

  /// Continues a power with a whole exponent by multiplications, which need no division by the argument.
  @inlinable
  func repeatedProduct(exponent: Int) {
    if exponent == 1 { return copy(argument) }
    if exponent < 1 { return each(from: 3, through: order) { k in result[k] = .zero } }
    var square = product(argument, 1, in: .first)
    var freePlace = Place.second
    var power: (series: SeriesCoefficients<Scalar>, place: Place)?
    var squarePlace = Place.first
    var rest = exponent
    while true {
      if rest % 2 == 1 {
        if let factor = power {
          power = (product(factor.series, square, in: freePlace), freePlace)
          freePlace = factor.place
        } else {
          power = (product(square, 1, in: .third), .third)
        }
      }
      rest /= 2
      if rest == 0 { break }
      square = product(square, square, in: freePlace)
      (squarePlace, freePlace) = (freePlace, squarePlace)
    }
    if let power { copy(power.series) }
  }
}
