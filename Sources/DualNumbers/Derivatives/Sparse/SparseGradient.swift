/// The gradient of a function of any number of variables at a point, in one pass.
///
/// For functions whose terms touch a few variables each, as the objectives of large problems do:
///
/// ```swift
/// let point = Array(repeating: 0.5, count: 1_000_000)
/// sparseGradient(of: { x in
///   var sum: SparseDual = 0
///   for i in 1..<x.count {
///     let d = x[i] - x[i - 1] * x[i - 1]
///     sum += 100 * d * d + (1 - x[i - 1]) * (1 - x[i - 1])
///   }
///   return sum
/// }, at: point)                  // a million partial derivatives, in some 30 ms
/// ```
///
/// The function runs once, and each number in it carries the partial derivatives that it has. So the cost is that
/// of the function times the number of variables that a term depends on, however many variables there are. Where
/// intermediate results depend on many variables, as in long chains of operations on totals, every operation on
/// them costs as many operations; ``gradient(of:at:)-swift.func`` is then faster for up to some hundred variables.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. Its argument is a collection, ``SparseVariables``. What it throws
///     is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: The n partial derivatives, those of ``gradient(of:at:)-swift.func`` to the bit up to the sign of
///   zeros; where dense lanes multiply the zero of a variable that takes no part by an infinite factor, 0 instead
///   of NaN.
@inlinable
public func sparseGradient<E: Error>(
  of f: (SparseVariables) throws(E) -> SparseDual, at x: [Double]
) throws(E) -> [Double] {
  var gradient: [Double] = []
  _ = try sparseGradientPass(f, at: x, into: &gradient, in: "sparseGradient(of:at:)")
  return gradient
}

/// The value and the gradient of a function of any number of variables at a point, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: f(x), bit for bit what plain numbers give, and the n partial derivatives.
@inlinable
public func valueWithSparseGradient<E: Error>(
  of f: (SparseVariables) throws(E) -> SparseDual, at x: [Double]
) throws(E) -> (value: Double, gradient: [Double]) {
  var gradient: [Double] = []
  let value = try sparseGradientPass(f, at: x, into: &gradient, in: "valueWithSparseGradient(of:at:)")
  return (value, gradient)
}

/// The gradient of a function of any number of variables at a point, in one pass, written into an array that is
/// there already.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - gradient: Receives the n partial derivatives. An array of n elements keeps its storage; any other is
///     replaced. After an error it is as it was.
/// - Returns: f(x).
@discardableResult
@inlinable
public func sparseGradient<E: Error>(
  of f: (SparseVariables) throws(E) -> SparseDual, at x: [Double], into gradient: inout [Double]
) throws(E) -> Double {
  try sparseGradientPass(f, at: x, into: &gradient, in: "sparseGradient(of:at:into:)")
}

/// The gradient of a function of real numbers of any kind at a point, in one pass.
///
/// For functions that take an array, for `Float`, and for gradients inside derivatives, where the point consists
/// of dual numbers.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: The n partial derivatives.
@_disfavoredOverload
@inlinable
public func sparseGradient<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> Dual<SparseTangent<T>>, at x: [T]
) throws(E) -> [T] {
  var gradient: [T] = []
  _ = try sparseGradientPass(f, at: x, into: &gradient, in: "sparseGradient(of:at:)")
  return gradient
}

/// The value and the gradient of a function of real numbers of any kind at a point, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
/// - Returns: f(x), bit for bit what plain numbers give, and the n partial derivatives.
@_disfavoredOverload
@inlinable
public func valueWithSparseGradient<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> Dual<SparseTangent<T>>, at x: [T]
) throws(E) -> (value: T, gradient: [T]) {
  var gradient: [T] = []
  let value = try sparseGradientPass(f, at: x, into: &gradient, in: "valueWithSparseGradient(of:at:)")
  return (value, gradient)
}

/// The gradient of a function of real numbers of any kind at a point, in one pass, written into an array that is
/// there already.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - gradient: Receives the n partial derivatives. An array of n elements keeps its storage; any other is
///     replaced. After an error it is as it was.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func sparseGradient<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> Dual<SparseTangent<T>>, at x: [T],
  into gradient: inout [T]
) throws(E) -> T {
  try sparseGradientPass(f, at: x, into: &gradient, in: "sparseGradient(of:at:into:)")
}

@inlinable @inline(__always)
func sparseGradientPass<E: Error>(
  _ f: (SparseVariables) throws(E) -> SparseDual, at x: [Double], into gradient: inout [Double],
  in call: StaticString
) throws(E) -> Double {
  let pass = SparsePass(count: x.count, in: call)
  defer { pass.end() }
  let result = try f(pass.variables(readAt: x))
  pass.write(result.derivative, into: &gradient)
  return result.value
}

@inlinable @inline(__always)
func sparseGradientPass<T: RealNumber, E: Error>(
  _ f: ([Dual<SparseTangent<T>>]) throws(E) -> Dual<SparseTangent<T>>, at x: [T],
  into gradient: inout [T], in call: StaticString
) throws(E) -> T {
  let pass = SparsePass(count: x.count, in: call)
  defer { pass.end() }
  let result = try f(pass.variables(at: x))
  pass.write(result.derivative, into: &gradient)
  return result.value
}

extension SparsePass {
  /// Writes the partial derivatives with respect to all variables of the pass.
  @inlinable
  func write<T: RealNumber>(_ tangent: SparseTangent<T>, into gradient: inout [T]) {
    if gradient.count == count {
      for i in gradient.indices { gradient[i] = T.zero }
    } else {
      gradient = Array(repeating: T.zero, count: count)
    }
    gradient.withUnsafeMutableBufferPointer { gradient in
      forEachEntry(of: tangent) { gradient[$0] = $1 }
    }
  }
}
