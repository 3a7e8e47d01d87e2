import DualNumbers

/// Twelve partial derivatives in three vectors of four: a tangent made to measure for a problem of twelve parameters.
///
/// Any type that can be added and scaled can be a tangent; this one leaves no lane empty.
struct TwelvePartials: Tangent {
  typealias Scalar = Double

  var a = SIMD4<Double>()
  var b = SIMD4<Double>()
  var c = SIMD4<Double>()

  @inline(__always) static var zero: Self { Self() }

  /// The tangent of one of the twelve variables.
  @inline(__always)
  static func seed(_ index: Int) -> Self {
    let lane = SIMD4<Double>(0, 1, 2, 3)
    let one = SIMD4<Double>(repeating: 1)
    let zero = SIMD4<Double>()
    let index = SIMD4(repeating: Double(index))
    return Self(
      a: zero.replacing(with: one, where: lane .== index),
      b: zero.replacing(with: one, where: lane + 4 .== index),
      c: zero.replacing(with: one, where: lane + 8 .== index))
  }

  @inline(__always)
  func adding(_ other: Self) -> Self { Self(a: a + other.a, b: b + other.b, c: c + other.c) }

  @inline(__always)
  func subtracting(_ other: Self) -> Self { Self(a: a - other.a, b: b - other.b, c: c - other.c) }

  @inline(__always)
  func negated() -> Self { Self(a: -a, b: -b, c: -c) }

  @inline(__always)
  func scaled(by factor: Double) -> Self { Self(a: a * factor, b: b * factor, c: c * factor) }

  func scaledWhereNonzero(by factor: Double) -> Self {
    Self(
      a: a.scaledWhereNonzero(by: factor), b: b.scaledWhereNonzero(by: factor),
      c: c.scaledWhereNonzero(by: factor))
  }

  func dividedWhereNonzero(by divisor: Double) -> Self {
    Self(
      a: a.dividedWhereNonzero(by: divisor), b: b.dividedWhereNonzero(by: divisor),
      c: c.dividedWhereNonzero(by: divisor))
  }

  var hasFiniteComponents: Bool {
    a.hasFiniteComponents && b.hasFiniteComponents && c.hasFiniteComponents
  }

  /// Writes the twelve numbers.
  @inline(__always)
  func write(into row: UnsafeMutablePointer<Double>) {
    for lane in 0..<4 {
      row[lane] = a[lane]
      row[lane + 4] = b[lane]
      row[lane + 8] = c[lane]
    }
  }
}
