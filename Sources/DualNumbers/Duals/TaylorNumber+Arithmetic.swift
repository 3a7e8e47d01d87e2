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

  @inlinable @inline(__always)
  static func sum(_ a: Self, _ b: Self) -> Self {
    series(order: commonOrder(a, b), degree: Swift.max(a.degree, b.degree)) { c in
      a.withCoefficients { a in
        b.withCoefficients { b in
          let common = Swift.min(a.degree, b.degree)
          each(from: 0, through: common) { k in c[k] = a[k] + b[k] }
          each(from: common &+ 1, through: a.degree) { k in c[k] = a[k] }
          each(from: common &+ 1, through: b.degree) { k in c[k] = b[k] }
        }
      }
    }
  }

  @inlinable @inline(__always)
  static func difference(_ a: Self, _ b: Self) -> Self {
    series(order: commonOrder(a, b), degree: Swift.max(a.degree, b.degree)) { c in
      a.withCoefficients { a in
        b.withCoefficients { b in
          let common = Swift.min(a.degree, b.degree)
          each(from: 0, through: common) { k in c[k] = a[k] - b[k] }
          each(from: common &+ 1, through: a.degree) { k in c[k] = a[k] }
          each(from: common &+ 1, through: b.degree) { k in c[k] = -b[k] }
        }
      }
    }
  }

  @inlinable @inline(__always)
  static func product(_ a: Self, _ b: Self) -> Self {
    let order = commonOrder(a, b)
    return series(order: order, degree: Swift.min(order, a.degree &+ b.degree)) { c in
      a.withCoefficients { a in
        b.withCoefficients { b in
          c[0] = a[0] * b[0]
          each(from: 1, through: Swift.min(order, a.degree &+ b.degree)) { k in
            var sum = Value.zero
            each(from: Swift.max(0, k &- b.degree), through: Swift.min(k, a.degree)) { j in
              sum += a[j] * b[k &- j]
            }
            c[k] = sum
          }
        }
      }
    }
  }

  // b₀ qₖ = aₖ − Σ bⱼ qₖ₋ⱼ. One reciprocal serves all coefficients, except where it or a result is not finite.
  @inlinable @inline(__always)
  static func quotient(_ a: Self, _ b: Self) -> Self {
    let order = commonOrder(a, b)
    let degree = b.degree == 0 ? a.degree : order
    let reciprocal = 1 / b.value
    var result = series(order: order, degree: degree) { q in
      a.withCoefficients { a in
        b.withCoefficients { b in
          q[0] = a[0] / b[0]
          each(from: 1, through: degree) { k in
            var sum = Value.zero
            var j = Swift.min(k, b.degree)
            while j >= 1 {
              sum += b[j] * q[k &- j]
              j &-= 1
            }
            q[k] = ((k <= a.degree ? a[k] : .zero) - sum) * reciprocal
          }
        }
      }
    }
    let isRight =
      degree == 0 || reciprocal.isNormal && reciprocal.hasFiniteComponents && result.endsAreFinite
    if !isRight { divideAtTheEdge(a, b, &result) }
    result.setDegree(degree)
    return result
  }

  @inlinable @inline(never)
  static func divideAtTheEdge(_ a: Self, _ b: Self, _ result: inout Self) {
    result = quotientAtTheEdge(a, b, value: result.value)
  }

  @inlinable
  static func quotientAtTheEdge(_ a: Self, _ b: Self, value: Value) -> Self {
    let order = commonOrder(a, b)
    let degree = b.degree == 0 ? a.degree : order
    return series(order: order, degree: degree) { q in
      a.withCoefficients { a in
        b.withCoefficients { b in
          q[0] = value
          each(from: 1, through: degree) { k in
            var remainder = k <= a.degree ? a[k] : .zero
            each(from: 1, through: Swift.min(k, b.degree)) { j in
              remainder -= b[j].scaledWhereNonzero(by: q[k &- j])
            }
            q[k] = remainder.dividedWhereNonzero(by: b[0])
          }
        }
      }
    }
  }

  @inlinable @inline(__always)
  static func opposite(_ a: Self) -> Self {
    series(order: a.order, degree: a.degree) { c in
      a.withCoefficients { a in each(from: 0, through: a.degree) { k in c[k] = -a[k] } }
    }
  }

  @inlinable @inline(__always)
  static func sum(_ a: Self, _ b: Value) -> Self {
    var result = a
    result.value = a.value + b
    return result
  }

  @inlinable @inline(__always)
  static func sum(_ a: Value, _ b: Self) -> Self {
    var result = b
    result.value = a + b.value
    return result
  }

  @inlinable @inline(__always)
  static func difference(_ a: Self, _ b: Value) -> Self {
    var result = a
    result.value = a.value - b
    return result
  }

  @inlinable @inline(__always)
  static func difference(_ a: Value, _ b: Self) -> Self {
    var result = opposite(b)
    result.value = a - b.value
    return result
  }

  @inlinable @inline(__always)
  static func product(_ a: Self, _ b: Value) -> Self { product(a, Self(b)) }

  @inlinable @inline(__always)
  static func product(_ a: Value, _ b: Self) -> Self { product(Self(a), b) }

  @inlinable @inline(__always)
  static func quotient(_ a: Self, _ b: Value) -> Self { quotient(a, Self(b)) }

  @inlinable @inline(__always)
  static func quotient(_ a: Value, _ b: Self) -> Self { quotient(Self(a), b) }

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
    Self.quotientAtTheEdge(self, divisor, value: value.dividedWhereNonzero(by: divisor.value))
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
