/// The Hessian matrix of a function of any number of variables at a point, in one pass.
///
/// For functions whose terms touch a few variables each, which are called partially separable:
///
/// ```swift
/// let curvature = sparseHessian(of: { x in
///   var sum: SparseHessianDual = 0
///   for i in 1..<x.count {
///     let d = x[i] - x[i - 1] * x[i - 1]
///     sum += 100 * d * d + (1 - x[i - 1]) * (1 - x[i - 1])
///   }
///   return sum
/// }, at: point)
/// curvature.row(1)             // the columns 0, 1 and 2
/// ```
///
/// The function runs once, and each number in it carries the first and second derivatives that it has. So the cost
/// is that of the function times the square of the number of variables that a term depends on, however many
/// variables there are. Where an intermediate result that depends on many variables goes through a function that
/// is not linear, as in the logarithm of a total, all these variables depend on each other, and so many elements
/// the matrix has; ``hessian(of:at:)-swift.func`` is then the better choice.
///
/// What is stored are the pairs of variables that enter an operation together that is not a sum, on the branch that
/// the point takes, also where the second derivative happens to be zero there: the pattern does not change from
/// one iteration of a solver to the next. Both triangles are stored, equal to the bit;
/// ``SparseMatrix/upperTriangle()`` leaves one, as many solvers want it.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. Its argument is a collection, ``SparseHessianVariables``. What it
///     throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty matrix.
/// - Returns: The n × n matrix of ∂²f/∂xᵢ∂xⱼ, symmetric to the bit.
@inlinable
public func sparseHessian<E: Error>(
  of f: (SparseHessianVariables) throws(E) -> SparseHessianDual, at x: [Double]
) throws(E) -> SparseMatrix<Double> {
  var hessian = SparseMatrix<Double>(rows: 0, columns: 0)
  _ = try sparseHessianPass(f, at: x, into: &hessian, in: "sparseHessian(of:at:)")
  return hessian
}

/// The Hessian matrix of a function of any number of variables at a point, in one pass, written into a matrix that
/// is there already.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty matrix.
///   - hessian: Receives shape, pattern and values. Its arrays are used again where they have room. After an
///     error it is as it was.
/// - Returns: f(x).
@discardableResult
@inlinable
public func sparseHessian<E: Error>(
  of f: (SparseHessianVariables) throws(E) -> SparseHessianDual, at x: [Double],
  into hessian: inout SparseMatrix<Double>
) throws(E) -> Double {
  try sparseHessianPass(f, at: x, into: &hessian, in: "sparseHessian(of:at:into:)").value
}

/// The value, the gradient and the Hessian matrix of a function of any number of variables at a point, in one pass.
///
/// What Newton's method needs at each step:
///
/// ```swift
/// let model = valueGradientAndSparseHessian(of: { x in x[0] * x[0] * x[1] }, at: [3, 2])
/// model.value              // 18.0
/// model.gradient           // [12.0, 9.0]
/// Matrix(model.hessian)    // [[4.0, 6.0], [6.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
/// - Returns: f(x), bit for bit what plain numbers give, the n partial derivatives, and the n × n matrix of second
///   ones, as ``sparseHessian(of:at:)`` gives it.
@inlinable
public func valueGradientAndSparseHessian<E: Error>(
  of f: (SparseHessianVariables) throws(E) -> SparseHessianDual, at x: [Double]
) throws(E) -> (value: Double, gradient: [Double], hessian: SparseMatrix<Double>) {
  var hessian = SparseMatrix<Double>(rows: 0, columns: 0)
  var gradient: [Double] = []
  let result = try sparseHessianPass(
    f, at: x, into: &hessian, gradient: &gradient, in: "valueGradientAndSparseHessian(of:at:)")
  return (result.value, gradient, hessian)
}

/// The Hessian matrix of a function of an array of numbers at a point, in one pass.
///
/// For generic functions and others that take an array.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty matrix.
/// - Returns: The n × n matrix of ∂²f/∂xᵢ∂xⱼ, symmetric to the bit.
@_disfavoredOverload
@inlinable
public func sparseHessian<E: Error>(
  of f: ([SparseHessianDual]) throws(E) -> SparseHessianDual, at x: [Double]
) throws(E) -> SparseMatrix<Double> {
  try sparseHessian(of: { (x: SparseHessianVariables) throws(E) in try f(Array(x)) }, at: x)
}

/// The Hessian matrix of a function of an array of numbers at a point, in one pass, written into a matrix that is
/// there already.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty matrix.
///   - hessian: Receives shape, pattern and values. Its arrays are used again where they have room. After an
///     error it is as it was.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func sparseHessian<E: Error>(
  of f: ([SparseHessianDual]) throws(E) -> SparseHessianDual, at x: [Double],
  into hessian: inout SparseMatrix<Double>
) throws(E) -> Double {
  try sparseHessian(
    of: { (x: SparseHessianVariables) throws(E) in try f(Array(x)) }, at: x, into: &hessian)
}

/// The value, the gradient and the Hessian matrix of a function of an array of numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
/// - Returns: f(x), bit for bit what plain numbers give, the n partial derivatives, and the n × n matrix of second
///   ones, as ``sparseHessian(of:at:)`` gives it.
@_disfavoredOverload
@inlinable
public func valueGradientAndSparseHessian<E: Error>(
  of f: ([SparseHessianDual]) throws(E) -> SparseHessianDual, at x: [Double]
) throws(E) -> (value: Double, gradient: [Double], hessian: SparseMatrix<Double>) {
  try valueGradientAndSparseHessian(
    of: { (x: SparseHessianVariables) throws(E) in try f(Array(x)) }, at: x)
}
