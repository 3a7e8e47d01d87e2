/// The Taylor polynomial of a function around a point.
///
/// ```swift
/// let polynomial = taylorSeries(of: { x in 1 / (1 - x) }, at: 0, order: 3)
/// print(polynomial)          // 1.0 + 1.0x + 1.0x² + 1.0x³ + O(x⁴)
/// polynomial(0.1)            // 1.111
/// ```
///
/// One evaluation of the function on Taylor numbers; see ``derivatives(of:at:upTo:)``.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
///   - order: The highest power of the polynomial.
/// - Returns: The polynomial f(x) + f′(x) (z − x) + f″(x)/2 (z − x)² + … in z.
/// - Precondition: `order` is at least 0.
@inlinable
public func taylorSeries<E: Error>(
  of f: (DynamicTaylor<Double>) throws(E) -> DynamicTaylor<Double>, at x: Double, order: Int
) throws(E) -> TaylorPolynomial<Double> {
  try seriesPass(f, x, order, in: "taylorSeries(of:at:order:)").polynomial(at: x, order)
}

/// The Taylor polynomial of a function of one real number of any kind around a point.
///
/// For `Float`, and inside derivatives, where the point is itself a dual number.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
///   - order: The highest power of the polynomial.
/// - Returns: The polynomial f(x) + f′(x) (z − x) + f″(x)/2 (z − x)² + … in z.
/// - Precondition: `order` is at least 0.
@_disfavoredOverload
@inlinable
public func taylorSeries<T: RealNumber, E: Error>(
  of f: (DynamicTaylor<T>) throws(E) -> DynamicTaylor<T>, at x: T, order: Int
) throws(E) -> TaylorPolynomial<T> {
  try seriesPass(f, x, order, in: "taylorSeries(of:at:order:)").polynomial(at: x, order)
}

extension DynamicTaylor {
  /// The polynomial with these coefficients; of a constant, zeros follow the value.
  @inlinable
  func polynomial(at x: Coefficient, _ order: Int) -> TaylorPolynomial<Coefficient> {
    TaylorPolynomial(
      coefficients: coefficients + Array(repeating: .zero, count: Swift.max(0, order - self.order)), center: x
    )
  }
}
