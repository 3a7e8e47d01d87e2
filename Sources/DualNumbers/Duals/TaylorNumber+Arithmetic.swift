// The arithmetic of truncated power series, once for all kinds.
//
// The value is computed by itself and first, as plain numbers would. Terms beyond the degree of an operand are left
// out, so that a product with a constant costs n operations and the square of the variable three.

extension TaylorNumber {
  /// The order of what two numbers make; constants, whose order may be 0, go with all.
  @inlinable @inline(__always)
  static func commonOrder(_ a: Self, _ b: Self) -> Int {
    let (lesser, greater) = (Swift.min(a.order, b.order), Swift.max(a.order, b.order))
    require(
      lesser == greater || lesser == 0,
      "Taylor arithmetic: expected two series of the same order, got orders \(a.order) and \(b.order)")
    return greater
  }

  /// The sum.
  @inlinable @inline(__always)
  public func adding(_ other: Self) -> Self {
    Self.series(order: Self.commonOrder(self, other), degree: Swift.max(degree, other.degree)) { c in
      withCoefficients { a in
        other.withCoefficients { b in
          let common = Swift.min(a.degree, b.degree)
          each(from: 0, through: common) { k in c[k] = a[k] + b[k] }
          each(from: common &+ 1, through: a.degree) { k in c[k] = a[k] }
          each(from: common &+ 1, through: b.degree) { k in c[k] = b[k] }
        }
      }
    }
  }

  /// The difference.
  @inlinable @inline(__always)
  public func subtracting(_ other: Self) -> Self {
    Self.series(order: Self.commonOrder(self, other), degree: Swift.max(degree, other.degree)) { c in
      withCoefficients { a in
        other.withCoefficients { b in
          let common = Swift.min(a.degree, b.degree)
          each(from: 0, through: common) { k in c[k] = a[k] - b[k] }
          each(from: common &+ 1, through: a.degree) { k in c[k] = a[k] }
          each(from: common &+ 1, through: b.degree) { k in c[k] = -b[k] }
        }
      }
    }
  }

  /// The opposite.
  @inlinable @inline(__always)
  public func negated() -> Self {
    Self.series(order: order, degree: degree) { c in
      withCoefficients { a in each(from: 0, through: a.degree) { k in c[k] = -a[k] } }
    }
  }

  /// The product.
  @inlinable @inline(__always)
  public func scaled(by factor: Self) -> Self {
    let order = Self.commonOrder(self, factor)
    let degree = Swift.min(order, self.degree &+ factor.degree)
    return Self.series(order: order, degree: degree) { c in
      withCoefficients { a in
        factor.withCoefficients { b in
          c[0] = a[0] * b[0]
          // Apart, as the optimiser unrolls loops only whose bounds are plain.
          let common = Swift.min(a.degree, b.degree)
          each(from: 1, through: Swift.min(common, 5)) { k in
            c[k] = a.sumOfProducts(b, k, from: 0, through: k)
          }
          each(from: common &+ 1, through: degree) { k in
            c[k] = a.sumOfProducts(b, k, from: Swift.max(0, k &- b.degree), through: Swift.min(k, a.degree))
          }
        }
      }
      if Swift.min(self.degree, factor.degree) > 5 { Self.multiplyBeyondFive(self, factor, c) }
    }
  }

  // The optimiser unrolls loops over sums if they are short, and puts closures in line if they are: so a product up to
  // the degree of both factors is computed in parts, from 1 to 5 and, in a closure of their own, from 6 to 10 and the
  // rest. Ten derivatives of a formula with a product and a quotient took 1530 instructions so, and 1882 without.
  @inlinable @inline(__always)
  static func multiplyBeyondFive(_ a: Self, _ b: Self, _ c: UnsafeMutablePointer<Value>) {
    a.withCoefficients { a in
      b.withCoefficients { b in
        let common = Swift.min(a.degree, b.degree)
        each(from: 6, through: Swift.min(common, 10)) { k in
          c[k] = a.sumOfProducts(b, k, from: 0, through: k)
        }
        each(from: 11, through: common) { k in c[k] = a.sumOfProducts(b, k, from: 0, through: k) }
      }
    }
  }

  /// The quotient.
  ///
  /// b₀ qₖ = aₖ − Σ bⱼ qₖ₋ⱼ. One reciprocal serves all coefficients, except where it or a result is not finite.
  @inlinable @inline(__always)
  public func divided(by divisor: Self) -> Self {
    let order = Self.commonOrder(self, divisor)
    let degree = divisor.degree == 0 ? self.degree : order
    let reciprocal = 1 / divisor.value
    return Self.series(order: order, degree: degree) { q in
      withCoefficients { a in
        divisor.withCoefficients { b in
          q[0] = a[0] / b[0]
          let known = SeriesCoefficients(q, degree: degree)
          let common = Swift.min(degree, b.degree)
          each(from: 1, through: Swift.min(common, 5)) { k in
            let sum = known.sumOfProducts(b, k, from: 0, through: k &- 1)
            q[k] = (k <= a.degree ? a[k] - sum : -sum) * reciprocal
          }
          if common > 5 { return }
          each(from: common &+ 1, through: degree) { k in
            if common == 0 {
              q[k] = a[k] * reciprocal
            } else {
              let sum = known.sumOfProducts(b, k, from: k &- common, through: k &- 1)
              q[k] = (k <= a.degree ? a[k] - sum : -sum) * reciprocal
            }
          }
        }
      }
      if Swift.min(degree, divisor.degree) > 5 { Self.divideBeyondFive(self, divisor, q, degree, reciprocal) }
      if degree == 0 { return }
      // A reciprocal that is not finite leaves no coefficient finite.
      let ends = SeriesCoefficients(q, degree: degree)
      let isRight = reciprocal.magnitude >= .leastNormalMagnitude && ends.endsAreFinite
      if !isRight { Self.copyAside(ends, order) { q in Self.divideAtTheEdge(self, divisor, q) } }
    }
  }

  // As in products: the coefficients from 6 to 10, and the rest.
  @inlinable @inline(__always)
  static func divideBeyondFive(
    _ a: Self, _ b: Self, _ q: UnsafeMutablePointer<Value>, _ degree: Int, _ reciprocal: Value
  ) {
    a.withCoefficients { a in
      b.withCoefficients { b in
        let known = SeriesCoefficients(q, degree: degree)
        let common = Swift.min(degree, b.degree)
        each(from: 6, through: Swift.min(common, 10)) { k in
          let sum = known.sumOfProducts(b, k, from: 0, through: k &- 1)
          q[k] = (k <= a.degree ? a[k] - sum : -sum) * reciprocal
        }
        each(from: 11, through: common) { k in
          let sum = known.sumOfProducts(b, k, from: 0, through: k &- 1)
          q[k] = (k <= a.degree ? a[k] - sum : -sum) * reciprocal
        }
        each(from: common &+ 1, through: degree) { k in
          let sum = known.sumOfProducts(b, k, from: k &- common, through: k &- 1)
          q[k] = (k <= a.degree ? a[k] - sum : -sum) * reciprocal
        }
      }
    }
  }

  @inlinable @inline(__always)
  static func divideAtTheEdge(_ a: Self, _ b: Self, _ q: SeriesCoefficients<Value>) {
    a.withCoefficients { a in b.withCoefficients { b in a.divideAtTheEdge(by: b, q) } }
  }

  /// Calls a function with a copy of coefficients, which it may change, and which has room up to an order.
  ///
  /// For functions that are not in line: the optimiser keeps numbers in registers as long as nobody else learns their
  /// address, so those that are seldom called get copies.
  @inlinable @inline(__always)
  static func copyAside(
    _ coefficients: SeriesCoefficients<Value>, _ order: Int, _ body: (SeriesCoefficients<Value>) -> Void
  ) {
    let degree = coefficients.degree
    withScratch(order: order) { room in
      let copy = room.series.first
      each(from: 0, through: degree) { k in copy[k] = coefficients[k] }
      body(SeriesCoefficients(copy, degree: degree))
      each(from: 0, through: degree) { k in coefficients.base[k] = copy[k] }
    }
  }

  /// This number times a factor, where a coefficient that is exactly zero stays zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Self) -> Self {
    let order = Self.commonOrder(self, factor)
    let degree = Swift.min(order, self.degree &+ factor.degree)
    return Self.series(order: order, degree: degree) { c in
      withCoefficients { a in
        factor.withCoefficients { b in
          each(from: 0, through: degree) { k in
            var sum = Value.zero
            each(from: Swift.max(0, k &- b.degree), through: Swift.min(k, a.degree)) { j in
              sum += a[j].scaledWhereNonzero(by: b[k &- j])
            }
            c[k] = sum
          }
        }
      }
    }
  }

  /// This number divided by another, where a coefficient that is exactly zero stays zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Self) -> Self {
    let order = Self.commonOrder(self, divisor)
    let degree = divisor.degree == 0 ? self.degree : order
    let quotient = value.dividedWhereNonzero(by: divisor.value)
    return Self.series(order: order, degree: degree) { q in
      q[0] = quotient
      Self.divideAtTheEdge(self, divisor, SeriesCoefficients(q, degree: degree))
    }
  }

  /// Whether all coefficients are finite.
  @inlinable
  public var hasFiniteComponents: Bool {
    withCoefficients { a in
      var isFinite = true
      each(from: 0, through: a.degree) { k in isFinite = isFinite && a[k].hasFiniteComponents }
      return isFinite
    }
  }

  /// Whether some coefficient is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool {
    withCoefficients { a in
      var isNonzero = false
      each(from: 0, through: a.degree) { k in isNonzero = isNonzero || a[k].hasNonzeroComponents }
      return isNonzero
    }
  }
}
