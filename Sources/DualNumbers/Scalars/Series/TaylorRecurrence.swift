/// The Taylor coefficients y₀, y₁, y₂, … of a function along a series u₀ + u₁ t + u₂ t² + …, to be completed.
///
/// The rule of a function gives its value and two derivatives, and with them y₀, y₁ and y₂, to the accuracy of the
/// rule. A recurrence continues from there: ``UnaryFunction/continueSeries(_:)`` receives the series with these
/// three in place and chooses the recurrence of its function from the methods below. Each costs n² or fewer
/// operations for n coefficients and allocates nothing.
///
/// The recurrences are those of A. Griewank and A. Walther, *Evaluating Derivatives*, 2nd edition, SIAM 2008,
/// section 13.2. They follow from a differential equation of the function: for the exponential y′ = y u′, and
/// comparing the coefficients of tᵏ⁻¹ on both sides gives k yₖ = Σ j uⱼ yₖ₋ⱼ.
@frozen
public struct TaylorRecurrence<Scalar: RealNumber> {
  /// The coefficients of the argument.
  public let argument: SeriesCoefficients<Scalar>

  /// The highest power that is computed.
  public let order: Int

  /// The function's value and derivatives at the argument's value.
  public let known: Derivatives<Scalar>

  /// Whether zero times anything is zero: so a recurrence runs again where it met infinities.
  @usableFromInline let isCareful: Bool

  @usableFromInline let result: UnsafeMutablePointer<Scalar>
  @usableFromInline let scratch: SeriesScratch<Scalar>

  @inlinable @inline(__always)
  init(
    argument: SeriesCoefficients<Scalar>, order: Int, known: Derivatives<Scalar>, isCareful: Bool,
    result: UnsafeMutablePointer<Scalar>, scratch: SeriesScratch<Scalar>
  ) {
    self.argument = argument
    self.order = order
    self.known = known
    self.isCareful = isCareful
    self.result = result
    self.scratch = scratch
  }

  /// Sets the coefficients up to the second from the function's derivatives.
  @inlinable @inline(__always)
  func start() {
    result[0] = known.value
    if order < 1 { return }
    let u = argument
    result[1] = product(u[1], known.first)
    if order < 2 { return }
    let bend = product(u[1], product(u[1], 0.5 * known.second))
    result[2] = u.degree < 2 ? bend : product(u[2], known.first) + bend
  }
}

// It points to memory that is valid during one call only.
@available(*, unavailable)
extension TaylorRecurrence: Sendable {}

// The operations of the recurrences.
extension TaylorRecurrence {
  @inlinable @inline(__always)
  func product(_ a: Scalar, _ b: Scalar) -> Scalar { isCareful ? a.scaledWhereNonzero(by: b) : a * b }

  /// A number divided by the leading coefficient of a series, whose reciprocal is at hand.
  @inlinable @inline(__always)
  func quotient(_ a: Scalar, _ divisor: Scalar, reciprocal: Scalar) -> Scalar {
    isCareful ? a.dividedWhereNonzero(by: divisor) : a * reciprocal
  }

  /// The coefficient of tᵏ in the integral of w′ g without the term of g₀: the sum of j wⱼ gₖ₋ⱼ/k over 0 < j < k.
  ///
  /// The sum begins with the coefficients of g that were known first, so that only its last terms wait for the
  /// last coefficients.
  @inlinable @inline(__always)
  func integrated(_ w: SeriesCoefficients<Scalar>, _ g: UnsafeMutablePointer<Scalar>, _ k: Int) -> Scalar {
    let share = 1 / Scalar(k)
    if isShort(w, k) {
      // One term's factor does not wait for g. A sum takes it at the end: where two terms cancel, what it lost in
      // rounding is lost to both alike.
      return w.degree == 1
        ? (w[1] * share) * g[k &- 1] : ((2 * w[2]) * g[k &- 2] + w[1] * g[k &- 1]) * share
    }
    var sum = Scalar.zero
    var j = Swift.min(k &- 1, w.degree)
    while j >= 1 {
      sum += product(Scalar(j) * w[j], g[k &- j])
      j &-= 1
    }
    return sum * share
  }

  /// Whether a series is a polynomial of degree 1 or 2, of which sums need all coefficients but the leading one.
  ///
  /// Most arguments are: x, 1 + x, x². Their sums have one or two terms, which need no loop.
  @inlinable @inline(__always)
  func isShort(_ w: SeriesCoefficients<Scalar>, _ k: Int) -> Bool {
    !isCareful && k > 2 && (w.degree == 1 || w.degree == 2)
  }

  /// A sum's terms with the coefficient of a series, which is 0 beyond its degree, times a slope.
  @inlinable @inline(__always)
  func sum(
    _ w: SeriesCoefficients<Scalar>, _ k: Int, times slope: Scalar, _ rest: Scalar
  ) -> Scalar {
    k <= w.degree ? product(w[k], slope) + rest : rest
  }
}
