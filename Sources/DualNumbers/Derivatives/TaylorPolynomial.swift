/// A Taylor polynomial: the beginning of a power series around a point.
///
/// ```swift
/// let sine = taylorSeries(of: { x in sin(x) }, at: 0, order: 5)
/// print(sine)                // 1.0x - 0.16666666666666666x³ + 0.008333333333333333x⁵ + O(x⁶)
/// sine(0.1)                  // 0.09983341666666667
/// sine.derivative()          // the polynomial of the cosine, to the fourth order
/// ```
///
/// ``taylorSeries(of:at:order:)`` makes them.
public struct TaylorPolynomial<Scalar: RealNumber>: Sendable {
  /// The point around which the series runs.
  public let center: Scalar

  /// The coefficients f⁽ᵏ⁾(center)/k!, the value first; at least one.
  public let coefficients: [Scalar]

  /// A polynomial from its coefficients.
  ///
  /// - Parameters:
  ///   - coefficients: The coefficients of the powers of the distance from the center, the constant first.
  ///   - center: The point around which the series runs; 0 if omitted.
  /// - Precondition: There is a coefficient.
  public init(coefficients: [Scalar], center: Scalar = 0) {
    require(
      !coefficients.isEmpty,
      "TaylorPolynomial(coefficients:center:): expected at least 1 coefficient, got none")
    self.center = center
    self.coefficients = coefficients
  }

  /// The highest power: that of the last coefficient, be it zero.
  public var order: Int { coefficients.count - 1 }

  /// The polynomial's value at a point, by Horner's scheme.
  ///
  /// - Parameter x: The point; the nearer to the center, the nearer is the value to that of the function.
  public func callAsFunction(_ x: Scalar) -> Scalar {
    let distance = x - center
    return coefficients.dropLast().reversed().reduce(coefficients[order]) { $0 * distance + $1 }
  }

  /// The polynomial's value and derivatives at a dual number.
  public func callAsFunction<D: DualNumber>(_ x: D) -> D where D.Value == Scalar {
    let distance = x - D(center)
    return coefficients.dropLast().reversed().reduce(D(coefficients[order])) { $0 * distance + D($1) }
  }

  /// The derivative of the polynomial, known to one order less.
  ///
  /// The derivative of a polynomial of order 0 is the polynomial 0 of order 0.
  public func derivative() -> TaylorPolynomial {
    if order == 0 { return TaylorPolynomial(coefficients: [.zero], center: center) }
    return TaylorPolynomial(
      coefficients: (1...order).map { k in Scalar(k) * coefficients[k] }, center: center)
  }

  /// An integral of the polynomial, known to one order more.
  ///
  /// - Parameter value: The integral's value at the center; 0 if omitted.
  public func integral(startingWith value: Scalar = 0) -> TaylorPolynomial {
    TaylorPolynomial(
      coefficients: [value] + coefficients.indices.map { k in coefficients[k] / Scalar(k + 1) },
      center: center)
  }
}

extension TaylorPolynomial: Hashable {}

extension TaylorPolynomial: CustomStringConvertible {
  /// The polynomial as text, `1.0 + 2.0x - 0.5x² + O(x³)`, without the terms that are zero.
  ///
  /// Around another point than 0 it is `1.0 + 2.0(x - 3.0) + O((x - 3.0)²)`.
  public var description: String {
    let isAtZero = center == 0 && !center.hasNonzeroComponents
    let text = "\(center)"
    let shift =
      text.contains(" ") ? " - (\(text))" : text.hasPrefix("-") ? " + \(text.dropFirst())" : " - \(text)"
    return seriesText(coefficients, variable: isAtZero ? "x" : "(x\(shift))", order: order)
  }
}

// Embedded Swift has no mirrors.
#if !hasFeature(Embedded)
  extension TaylorPolynomial: CustomPlaygroundDisplayConvertible {
    /// What a playground shows in its margin: the text.
    public var playgroundDescription: Any { description }
  }

  extension TaylorPolynomial: Encodable where Scalar: Encodable {
    /// Encodes center and coefficients.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: TaylorPolynomialCodingKey.self)
      try container.encode(center, forKey: .center)
      try container.encode(coefficients, forKey: .coefficients)
    }
  }

  extension TaylorPolynomial: Decodable where Scalar: Decodable {
    /// Decodes center and coefficients; throws if there are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: TaylorPolynomialCodingKey.self)
      let center = try container.decode(Scalar.self, forKey: .center)
      let coefficients = try container.decode([Scalar].self, forKey: .coefficients)
      guard !coefficients.isEmpty else {
        throw DecodingError.dataCorruptedError(
          forKey: .coefficients, in: container,
          debugDescription: "TaylorPolynomial: expected at least 1 coefficient, got none")
      }
      self.init(coefficients: coefficients, center: center)
    }
  }

  private enum TaylorPolynomialCodingKey: String, CodingKey {
    case center
    case coefficients
  }
#endif
