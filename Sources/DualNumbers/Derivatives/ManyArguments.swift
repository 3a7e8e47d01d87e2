// Gradients and Hessians of functions of five or more numbers, by parameter packs.
//
// The first five arguments are spelled out so that the compiler can tell by their count that the calls for one to
// four numbers are not meant.

/// The gradient of a function of five or more numbers at a point.
///
/// ```swift
/// gradient(of: { a, b, c, d, e in a * b + c * d * e }, at: 1, 2, 3, 4, 5)      // (2.0, 1.0, 20.0, 15.0, 12.0)
/// ```
///
/// One pass for up to eight numbers, and another for each further eight.
///
/// - Parameters:
///   - f: A function of the numbers, the same in every pass. What it throws is passed on.
///   - a: The first coordinate of the point.
///   - b: The second coordinate.
///   - c: The third coordinate.
///   - d: The fourth coordinate.
///   - e: The fifth coordinate.
///   - rest: The coordinates beyond the fifth.
/// - Returns: The partial derivatives, one an argument.
@_disfavoredOverload
@inlinable
public func gradient<each X: ScalarArgument, E: Error>(
  of f: (
    GradientDual, GradientDual, GradientDual, GradientDual, GradientDual, repeat (each X).GradientVariable
  ) throws(E) ->
    GradientDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ rest: repeat each X
) throws(E) -> (Double, Double, Double, Double, Double, repeat each X) {
  try valueWithGradient(of: f, at: a, b, c, d, e, repeat each rest).gradient
}

/// The value and the gradient of a function of five or more numbers at a point.
///
/// - Parameters:
///   - f: A function of the numbers, the same in every pass; it runs ⌈n / 8⌉ times. What it throws is passed on.
///   - a: The first coordinate of the point.
///   - b: The second coordinate.
///   - c: The third coordinate.
///   - d: The fourth coordinate.
///   - e: The fifth coordinate.
///   - rest: The coordinates beyond the fifth.
/// - Returns: The value, bit for bit what plain numbers give, and the partial derivatives, one an argument.
@_disfavoredOverload
@inlinable
public func valueWithGradient<each X: ScalarArgument, E: Error>(
  of f: (
    GradientDual, GradientDual, GradientDual, GradientDual, GradientDual, repeat (each X).GradientVariable
  ) throws(E) ->
    GradientDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ rest: repeat each X
) throws(E) -> (value: Double, gradient: (Double, Double, Double, Double, Double, repeat each X)) {
  let count = 5 + argumentCount(repeat each rest)
  var partials: [Double] = []
  var first = 0
  let pass = Pass(.first, level: 0)
  defer { pass.end() }
  var probes = pass.isNested
  while true {
    let block = probes ? 0..<0 : first..<Swift.min(first + 8, count)
    var seeds = ArgumentSeeds(rows: block, columns: 0..<0)
    let result = try f(
      Double.gradientVariable(a, &seeds),
      Double.gradientVariable(b, &seeds),
      Double.gradientVariable(c, &seeds),
      Double.gradientVariable(d, &seeds),
      Double.gradientVariable(e, &seeds),
      repeat (each X).gradientVariable(each rest, &seeds)
    )
    if probes {
      result.expectConstant(in: "gradient(of:at:)")
      probes = false
      continue
    }
    if count <= 8 {
      let vector = result.derivative.vector
      var lane = 0
      return (
        result.value,
        (
          Double.next(of: vector, &lane),
          Double.next(of: vector, &lane),
          Double.next(of: vector, &lane),
          Double.next(of: vector, &lane),
          Double.next(of: vector, &lane),
          repeat (each X).next(of: vector, &lane)
        )
      )
    }
    for i in block { partials.append(result.derivative.lane(i - first)) }
    first = block.upperBound
    if first == count {
      var list = partials[...]
      return (
        result.value,
        (
          Double.next(of: &list),
          Double.next(of: &list),
          Double.next(of: &list),
          Double.next(of: &list),
          Double.next(of: &list),
          repeat (each X).next(of: &list)
        )
      )
    }
  }
}

/// The Hessian matrix of a function of five or more numbers at a point.
///
/// ```swift
/// hessian(of: { a, b, c, d, e in a * b + c * d * e }, at: 1, 2, 3, 4, 5)[2, 3]      // 5.0
/// ```
///
/// - Parameters:
///   - f: A function of the numbers, the same in every pass; it runs m (m + 1) / 2 times with m = ⌈n / 4⌉. What it
///     throws is passed on.
///   - a: The first coordinate of the point.
///   - b: The second coordinate.
///   - c: The third coordinate.
///   - d: The fourth coordinate.
///   - e: The fifth coordinate.
///   - rest: The coordinates beyond the fifth.
/// - Returns: The n × n second partial derivatives in the order of the arguments, symmetric to the bit.
@_disfavoredOverload
@inlinable
public func hessian<each X: ScalarArgument, E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual, HessianDual, repeat (each X).HessianVariable)
    throws(E) -> HessianDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ rest: repeat each X
) throws(E) -> Matrix<Double> {
  try secondDerivatives(of: f, at: a, b, c, d, e, repeat each rest, in: "hessian(of:at:)").hessian
}

/// The value, the gradient and the Hessian matrix of a function of five or more numbers, from the same passes.
///
/// - Parameters:
///   - f: A function of the numbers, the same in every pass; it runs m (m + 1) / 2 times with m = ⌈n / 4⌉. What it
///     throws is passed on.
///   - a: The first coordinate of the point.
///   - b: The second coordinate.
///   - c: The third coordinate.
///   - d: The fourth coordinate.
///   - e: The fifth coordinate.
///   - rest: The coordinates beyond the fifth.
/// - Returns: The value, bit for bit what plain numbers give, the n partial and the n × n second partial derivatives in
///   the order of the arguments.
@_disfavoredOverload
@inlinable
public func valueGradientAndHessian<each X: ScalarArgument, E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual, HessianDual, repeat (each X).HessianVariable)
    throws(E) -> HessianDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ rest: repeat each X
) throws(E) -> ValueGradientHessian<Double> {
  try secondDerivatives(
    of: f, at: a, b, c, d, e, repeat each rest, in: "valueGradientAndHessian(of:at:)")
}

@inlinable @inline(__always)
func secondDerivatives<each X: ScalarArgument, E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual, HessianDual, repeat (each X).HessianVariable)
    throws(E) -> HessianDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ rest: repeat each X,
  in call: StaticString
) throws(E) -> ValueGradientHessian<Double> {
  let count = 5 + argumentCount(repeat each rest)
  var all = ValueGradientHessian(
    value: 0, gradient: [], hessian: Matrix(repeating: 0.0, rows: count, columns: count))
  all.gradient.reserveCapacity(count)
  let pass = Pass(.second, level: 0)
  defer { pass.end() }
  if pass.isNested {
    var seeds = ArgumentSeeds(rows: 0..<0, columns: 0..<0)
    try f(
      Double.hessianVariable(a, &seeds),
      Double.hessianVariable(b, &seeds),
      Double.hessianVariable(c, &seeds),
      Double.hessianVariable(d, &seeds),
      Double.hessianVariable(e, &seeds),
      repeat (each X).hessianVariable(each rest, &seeds)
    ).expectConstant(in: call)
  }
  for first in stride(from: 0, to: count, by: 4) {
    let rows = first..<Swift.min(first + 4, count)
    for second in stride(from: first, to: count, by: 4) {
      let columns = second..<Swift.min(second + 4, count)
      var seeds = ArgumentSeeds(rows: rows, columns: columns)
      let result = try f(
        Double.hessianVariable(a, &seeds),
        Double.hessianVariable(b, &seeds),
        Double.hessianVariable(c, &seeds),
        Double.hessianVariable(d, &seeds),
        Double.hessianVariable(e, &seeds),
        repeat (each X).hessianVariable(each rest, &seeds)
      )
      if rows == columns { for lane in 0..<rows.count { all.gradient.append(result.rows[lane]) } }
      result.write(rows: rows, columns: columns, into: &all.hessian)
      all.value = result.value
    }
  }
  return all
}

/// How many arguments a pack has.
@inlinable @inline(__always)
func argumentCount<each X: ScalarArgument>(_ x: repeat each X) -> Int {
  var count = 0
  for _ in repeat each x { count += 1 }
  return count
}
