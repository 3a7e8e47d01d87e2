/// The value and all derivatives of a function of one number up to an order.
///
/// ```swift
/// derivatives(of: { x in exp(2 * x) }, at: 0, upTo: 4)      // [1.0, 2.0, 4.0, 8.0, 16.0]
/// ```
///
/// One evaluation of the function on Taylor numbers, exact to rounding; see ``Taylor``. It costs n² times what the
/// function costs. Any order goes, but derivatives grow as factorials: in double precision 170! is the last that is
/// finite. NaN and infinity flow through as in IEEE arithmetic.
///
/// The closure calculates with ``DynamicTaylor``, whose operations allocate memory. Where the order is known when the
/// program is written, ``derivatives(of:at:using:)`` is several times faster.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
///   - order: The order of the highest derivative.
/// - Returns: f(x), bit for bit what plain numbers give, f′(x), f″(x), …: `order` + 1 numbers.
/// - Precondition: `order` is at least 0.
@inlinable
public func derivatives<E: Error>(
  of f: (DynamicTaylor<Double>) throws(E) -> DynamicTaylor<Double>, at x: Double, upTo order: Int
) throws(E) -> [Double] {
  try seriesPass(f, x, order, in: "derivatives(of:at:upTo:)").derivatives(upTo: order)
}

/// The value and all derivatives of a function of one real number of any kind up to an order.
///
/// For `Float`, and for derivatives inside derivatives, where the point is itself a dual number.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
///   - order: The order of the highest derivative.
/// - Returns: f(x), f′(x), f″(x), …: `order` + 1 numbers.
/// - Precondition: `order` is at least 0.
@_disfavoredOverload
@inlinable
public func derivatives<T: RealNumber, E: Error>(
  of f: (DynamicTaylor<T>) throws(E) -> DynamicTaylor<T>, at x: T, upTo order: Int
) throws(E) -> [T] {
  try seriesPass(f, x, order, in: "derivatives(of:at:upTo:)").derivatives(upTo: order)
}

/// The value and all derivatives of a function of one number up to an order that is part of a type.
///
/// ```swift
/// func growth<T: RealNumber>(_ x: T) -> T { exp(2 * x) }
/// let d = derivatives(of: growth, at: 0, using: Taylor<4, Double>.self)
/// d[4]                                                      // 16.0
/// ```
///
/// One evaluation of the function on Taylor numbers, without memory from the heap. Give it a generic function, or a
/// closure of several short lines: a long formula on one line, in a closure, is quick to compile with
/// ``derivatives(of:at:upTo:)`` and not here, as operators that know the order would slow every formula of every
/// user. Plain variables and literals beside a Taylor number stand for themselves.
///
/// Where time matters, mark a generic function `@inline(__always)`: the compiler then sees that the variable is of
/// degree 1 and leaves out what is zero, as it does in a closure, which halves the time or better.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
///   - type: The type to calculate with, which names the order.
/// - Returns: f(x), bit for bit what plain numbers give, f′(x), f″(x), … as a collection.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@inlinable @inline(__always)
public func derivatives<let order: Int, E: Error>(
  of f: (Taylor<order, Double>) throws(E) -> Taylor<order, Double>, at x: Double,
  using type: Taylor<order, Double>.Type
) throws(E) -> TaylorTerms<order, Double> {
  try seriesPass(f, Taylor(variable: x), in: "derivatives(of:at:using:)").derivatives
}

/// The value and all derivatives of a function of one real number of any kind up to an order that is part of a type.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
///   - type: The type to calculate with, which names the order.
/// - Returns: f(x), f′(x), f″(x), … as a collection.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@_disfavoredOverload
@inlinable @inline(__always)
public func derivatives<let order: Int, T: RealNumber, E: Error>(
  of f: (Taylor<order, T>) throws(E) -> Taylor<order, T>, at x: T, using type: Taylor<order, T>.Type
) throws(E) -> TaylorTerms<order, T> {
  try seriesPass(f, Taylor(variable: x), in: "derivatives(of:at:using:)").derivatives
}

/// Evaluates a function of one number at the variable x with all its derivatives up to an order.
@inlinable
func seriesPass<T: RealNumber, E: Error>(
  _ f: (DynamicTaylor<T>) throws(E) -> DynamicTaylor<T>, _ x: T, _ order: Int, in call: StaticString
) throws(E) -> DynamicTaylor<T> {
  require(order >= 0, "\(call): expected an order of at least 0, got \(order)")
  return try seriesPass(f, DynamicTaylor(variable: x, order: order), in: call)
}

/// Evaluates a function of one number at a variable.
@inlinable @inline(__always)
func seriesPass<D: TaylorNumber, E: Error>(
  _ f: (D) throws(E) -> D, _ x: D, in call: StaticString
) throws(E) -> D {
  let pass = Pass(.any, level: D.Value.nestingLevel)
  defer { pass.end() }
  let result = try f(x)
  if pass.isNested { try probe(f, x, in: call) }
  return result
}

/// Stops if a function of one number uses a variable of a pass around its own.
///
/// Not in line: so that the function itself, which is called twice, is so where it is evaluated.
@inlinable @inline(never)
func probe<D: TaylorNumber, E: Error>(
  _ f: (D) throws(E) -> D, _ x: D, in call: StaticString
) throws(E) {
  let point = D.series(order: x.order, degree: x.degree) { $0[0] = x.value }
  try f(point).expectConstant(in: call)
}

extension DynamicTaylor {
  /// The derivatives up to an order; of a constant, zeros.
  @inlinable
  func derivatives(upTo order: Int) -> [Coefficient] {
    derivatives + Array(repeating: .zero, count: Swift.max(0, order - self.order))
  }
}
