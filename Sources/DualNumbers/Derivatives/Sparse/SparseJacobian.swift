/// The Jacobian matrix of a function of any number of variables at a point, in one pass.
///
/// For functions whose results depend on a few variables each, as discretised equations do:
///
/// ```swift
/// let jacobian = sparseJacobian(of: { x in
///   x.indices.map { i in
///     let left = i > 0 ? x[i - 1] : 0
///     let right = i + 1 < x.count ? x[i + 1] : 0
///     return left - 2 * x[i] + right + exp(x[i])
///   }
/// }, at: point)
/// jacobian.values              // three in each row
/// ```
///
/// The function runs once, at a cost in proportion to its own times the number of variables that a result depends
/// on. What is stored of row i are the variables that enter the i-th result on the branch that the point takes,
/// also where the partial derivative happens to be zero, so that the pattern does not change from one iteration
/// of a solver to the next.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. Its argument is a collection,
///     ``SparseVariables``. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func sparseJacobian<E: Error>(
  of f: (SparseVariables) throws(E) -> [SparseDual], at x: [Double]
) throws(E) -> SparseMatrix<Double> {
  var jacobian = SparseMatrix<Double>(rows: 0, columns: 0)
  _ = try sparseJacobianPass(f, at: x, into: &jacobian, in: "sparseJacobian(of:at:)")
  return jacobian
}

/// The values and the Jacobian matrix of a function of any number of variables at a point, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func valueWithSparseJacobian<E: Error>(
  of f: (SparseVariables) throws(E) -> [SparseDual], at x: [Double]
) throws(E) -> (value: [Double], jacobian: SparseMatrix<Double>) {
  var jacobian = SparseMatrix<Double>(rows: 0, columns: 0)
  let value = try sparseJacobianPass(f, at: x, into: &jacobian, in: "valueWithSparseJacobian(of:at:)")
  return (value.map(\.value), jacobian)
}

/// The Jacobian matrix of a function of any number of variables at a point, in one pass, written into a matrix
/// that is there already.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - jacobian: Receives shape, pattern and values. Its arrays are used again where they have room. After an
///     error it is as it was.
/// - Returns: f(x).
@discardableResult
@inlinable
public func sparseJacobian<E: Error>(
  of f: (SparseVariables) throws(E) -> [SparseDual], at x: [Double],
  into jacobian: inout SparseMatrix<Double>
) throws(E) -> [Double] {
  try sparseJacobianPass(f, at: x, into: &jacobian, in: "sparseJacobian(of:at:into:)").map(\.value)
}

/// The Jacobian matrix of a function of real numbers of any kind at a point, in one pass.
///
/// For functions that take an array, for `Float`, and for Jacobian matrices inside derivatives, where the point
/// consists of dual numbers.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func sparseJacobian<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> [Dual<SparseTangent<T>>], at x: [T]
) throws(E) -> SparseMatrix<T> {
  var jacobian = SparseMatrix<T>(rows: 0, columns: 0)
  _ = try sparseJacobianPass(f, at: x, into: &jacobian, in: "sparseJacobian(of:at:)")
  return jacobian
}

/// The values and the Jacobian matrix of a function of real numbers of any kind at a point, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func valueWithSparseJacobian<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> [Dual<SparseTangent<T>>], at x: [T]
) throws(E) -> (value: [T], jacobian: SparseMatrix<T>) {
  var jacobian = SparseMatrix<T>(rows: 0, columns: 0)
  let value = try sparseJacobianPass(f, at: x, into: &jacobian, in: "valueWithSparseJacobian(of:at:)")
  return (value.map(\.value), jacobian)
}

/// The Jacobian matrix of a function of real numbers of any kind at a point, in one pass, written into a matrix
/// that is there already.
///
/// - Parameters:
///   - f: A function of n numbers that returns m; it runs once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - jacobian: Receives shape, pattern and values. Its arrays are used again where they have room. After an
///     error it is as it was.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func sparseJacobian<T: RealNumber, E: Error>(
  of f: ([Dual<SparseTangent<T>>]) throws(E) -> [Dual<SparseTangent<T>>], at x: [T],
  into jacobian: inout SparseMatrix<T>
) throws(E) -> [T] {
  try sparseJacobianPass(f, at: x, into: &jacobian, in: "sparseJacobian(of:at:into:)").map(\.value)
}
