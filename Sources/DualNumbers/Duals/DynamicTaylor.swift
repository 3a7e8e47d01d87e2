/// A truncated power series whose order is chosen at run time.
///
/// The arithmetic is that of ``Taylor``, where it is explained, but the coefficients live in an array: any order goes,
/// and each operation allocates memory. ``derivatives(of:at:upTo:)`` and ``taylorSeries(of:at:order:)`` calculate with
/// these numbers; where the order is known when the program is written, ``Taylor`` is several times faster.
///
/// ```swift
/// let x = DynamicTaylor(variable: 0.0, order: 4)
/// exp(x).derivatives                // [1.0, 1.0, 1.0, 1.0, 1.0]
/// ```
///
/// A constant has the order 0 and takes that of the number it meets. Otherwise numbers that meet have the same order.
public struct DynamicTaylor<Coefficient: RealNumber>: Sendable {
  /// The highest power of the variable that the series keeps.
  public let order: Int

  /// The Taylor coefficients from 0 to ``degree``.
  @usableFromInline var stored: [Coefficient]

  @inlinable
  init(order: Int, stored: [Coefficient]) {
    self.order = order
    self.stored = stored
  }

  /// The variable: x + t, whose first derivative is 1.
  ///
  /// - Parameters:
  ///   - value: The point x.
  ///   - order: The highest derivative that is wanted.
  /// - Precondition: `order` is at least 0.
  @inlinable
  public init(variable value: Coefficient, order: Int) {
    require(order >= 0, "DynamicTaylor(variable:order:): expected an order of at least 0, got \(order)")
    self.init(order: order, stored: order == 0 ? [value] : [value, 1])
  }

  /// A series from its Taylor coefficients, the value first.
  ///
  /// - Parameters:
  ///   - coefficients: One coefficient at least.
  ///   - order: The highest power that is kept; the last coefficient's, if omitted. Powers without a coefficient
  ///     have the coefficient 0.
  /// - Precondition: There is a coefficient, and no more of them than `order` + 1.
  @inlinable
  public init(coefficients: [Coefficient], order: Int? = nil) {
    let order = order ?? coefficients.count - 1
    require(
      !coefficients.isEmpty && coefficients.count <= order + 1,
      "DynamicTaylor(coefficients:order:): expected 1 to \(order + 1) coefficients, got \(coefficients.count)"
    )
    self.init(order: order, stored: coefficients)
  }

  /// A constant: a number whose derivatives are zero.
  @inlinable
  public init(_ value: Coefficient) { self.init(order: 0, stored: [value]) }

  /// The Taylor coefficients f⁽ᵏ⁾/k! from 0 to the order.
  @inlinable
  public var coefficients: [Coefficient] { stored + Array(repeating: .zero, count: order - degree) }

  /// The derivatives f⁽ᵏ⁾ from 0 to the order.
  @inlinable
  public var derivatives: [Coefficient] {
    var factorial: Coefficient = 1
    return coefficients.enumerated().map { k, coefficient in
      if k > 1 { factorial = factorial * Coefficient(k) }
      // Where k! overflows, a coefficient that is zero still has a derivative of zero.
      return factorial.scaledWhereNonzero(by: coefficient)
    }
  }
}

extension DynamicTaylor: TaylorNumber {
  /// The type of the value and of the coefficients.
  public typealias Value = Coefficient

  /// A Taylor number is a scalar and so its own tangent.
  public typealias Scalar = DynamicTaylor<Coefficient>

  /// The value: what the same computation gives on plain numbers.
  @inlinable
  public var value: Coefficient {
    get { stored[0] }
    set { stored[0] = newValue }
  }

  /// The highest power whose coefficient may differ from zero.
  @inlinable
  public var degree: Int { stored.count - 1 }

  /// A number from its Taylor coefficients.
  @inlinable
  public static func series(
    order: Int, degree: Int, _ fill: (UnsafeMutablePointer<Coefficient>) -> Void
  ) -> DynamicTaylor {
    var coefficients = Array(repeating: Coefficient.zero, count: order + 1)
    coefficients.withUnsafeMutableBufferPointer { fill($0.baseAddress.unsafelyUnwrapped) }
    coefficients.removeLast(order - degree)
    return DynamicTaylor(order: order, stored: coefficients)
  }

  /// Calls a function with the coefficients.
  @inlinable
  public func withCoefficients<Result>(_ body: (SeriesCoefficients<Coefficient>) -> Result) -> Result {
    stored.withUnsafeBufferPointer {
      body(
        SeriesCoefficients(
          UnsafeMutablePointer(mutating: $0.baseAddress.unsafelyUnwrapped), degree: $0.count - 1))
    }
  }

  /// Calls a function with room for series beside the result.
  @inlinable
  public static func withScratch(order: Int, _ body: (TaylorScratch<Coefficient>) -> Void) {
    let count = order + 1
    withUnsafeTemporaryAllocation(of: Coefficient.self, capacity: 4 * count) { room in
      room.initialize(repeating: .zero)
      let base = room.baseAddress.unsafelyUnwrapped
      body(
        TaylorScratch(SeriesScratch(base, base + count, base + 2 * count, base + 3 * count)))
      room.deinitialize()
    }
  }
}
