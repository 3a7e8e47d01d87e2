/// The coefficients or the derivatives of a ``Taylor`` number, from the value to the highest order, stored in line.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@frozen
public struct TaylorTerms<let order: Int, Element: RealNumber>: RandomAccessCollection, Sendable {
  @usableFromInline let series: Taylor<order, Element>

  @inlinable @inline(__always)
  init(_ series: Taylor<order, Element>) { self.series = series }

  /// The place of the value: 0.
  @_transparent
  public var startIndex: Int { 0 }

  /// The place behind the last: one more than the order.
  @_transparent
  public var endIndex: Int { Self.order + 1 }

  /// The term of an order.
  ///
  /// - Precondition: `position` is between 0 and the order.
  @inlinable @inline(__always)
  public subscript(position: Int) -> Element {
    require(
      position >= 0 && position <= Self.order,
      "TaylorTerms[_:]: expected an order from 0 to \(Self.order), got \(position)")
    return position <= series.degree ? series.withCoefficients { $0[position] } : .zero
  }
}

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension TaylorTerms: CustomStringConvertible {
  /// The terms as those of an array.
  public var description: String { "\(Array(self))" }
}

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
extension Taylor {
  /// The Taylor coefficients f⁽ᵏ⁾/k! from 0 to the order.
  @inlinable @inline(__always)
  public var coefficients: TaylorTerms<order, Coefficient> { TaylorTerms(self) }

  /// The derivatives f⁽ᵏ⁾ from 0 to the order.
  @inlinable @inline(__always)
  public var derivatives: TaylorTerms<order, Coefficient> {
    TaylorTerms(
      Self.series(order: Self.order, degree: degree) { result in
        withCoefficients { u in
          result[0] = u[0]
          var factorial: Coefficient = 1
          each(from: 1, through: u.degree) { k in
            factorial = factorial * Coefficient(k)
            // Where k! overflows, a coefficient that is zero still has a derivative of zero.
            result[k] = u[k].scaledWhereNonzero(by: factorial)
          }
        }
      })
  }
}
