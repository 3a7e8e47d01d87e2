// Sparse Jacobian matrices of functions that write their results.

/// The Jacobian matrix of a function of any number of variables that writes its results, in one pass.
///
/// ```swift
/// sparseJacobian(of: { x, y in
///   y[0] = x[0] * x[1]
///   y[1] = sin(x[0])
/// }, at: [0, 2], outputCount: 2)
/// ```
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros; it runs
///     once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func sparseJacobian<E: Error>(
  of f: (SparseVariables, inout [SparseDual]) throws(E) -> Void, at x: [Double], outputCount: Int
) throws(E) -> SparseMatrix<Double> {
  try valueWithSparseJacobian(of: f, at: x, outputCount: outputCount).jacobian
}

/// The values and the Jacobian matrix of a function of any number of variables that writes its results, in one
/// pass.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros; it runs
///     once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func valueWithSparseJacobian<E: Error>(
  of f: (SparseVariables, inout [SparseDual]) throws(E) -> Void, at x: [Double], outputCount: Int
) throws(E) -> (value: [Double], jacobian: SparseMatrix<Double>) {
  var jacobian = SparseMatrix<Double>(rows: 0, columns: 0)
  let value = try sparseJacobian(of: f, at: x, outputCount: outputCount, into: &jacobian)
  return (value, jacobian)
}

/// The Jacobian matrix of a function of any number of variables that writes its results, in one pass, written into
/// a matrix that is there already.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros; it runs
///     once. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
///   - jacobian: Receives shape, pattern and values. Its arrays are used again where they have room. After an
///     error it is as it was.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x).
@discardableResult
@inlinable
public func sparseJacobian<E: Error>(
  of f: (SparseVariables, inout [SparseDual]) throws(E) -> Void, at x: [Double], outputCount: Int,
  into jacobian: inout SparseMatrix<Double>
) throws(E) -> [Double] {
  requireOutputCount(outputCount, in: "sparseJacobian(of:at:outputCount:)")
  let results = try sparseJacobianPass(
    { variables throws(E) in
      var results = Array(repeating: SparseDual(0), count: outputCount)
      try f(variables, &results)
      require(
        results.count == outputCount,
        "sparseJacobian(of:at:outputCount:): expected \(outputCount) results, got \(results.count)")
      return results
    }, at: x, into: &jacobian, in: "sparseJacobian(of:at:outputCount:)")
  return results.map(\.value)
}
