// Evaluate once and read the rows: the pass behind every sparse Jacobian.

@inlinable @inline(__always)
func sparseJacobianPass<E: Error>(
  _ f: (SparseVariables) throws(E) -> [SparseDual], at x: [Double],
  into jacobian: inout SparseMatrix<Double>, in call: StaticString
) throws(E) -> [SparseDual] {
  let pass = SparsePass(count: x.count, in: call)
  defer { pass.end() }
  let results = try f(pass.variables(readAt: x))
  pass.write(results, into: &jacobian)
  return results
}

@inlinable @inline(__always)
func sparseJacobianPass<T: RealNumber, E: Error>(
  _ f: ([Dual<SparseTangent<T>>]) throws(E) -> [Dual<SparseTangent<T>>], at x: [T],
  into jacobian: inout SparseMatrix<T>, in call: StaticString
) throws(E) -> [Dual<SparseTangent<T>>] {
  let pass = SparsePass(count: x.count, in: call)
  defer { pass.end() }
  let results = try f(pass.variables(at: x))
  pass.write(results, into: &jacobian)
  return results
}

extension SparsePass {
  /// Writes a row for each result.
  @inlinable
  func write<T: RealNumber>(_ results: [Dual<SparseTangent<T>>], into jacobian: inout SparseMatrix<T>) {
    var (offsets, columnList, valueList) = (jacobian.offsets, jacobian.columnList, jacobian.valueList)
    jacobian = SparseMatrix(uncheckedRows: 0, columns: 0, offsets: [], columnList: [], valueList: [])
    offsets.removeAll(keepingCapacity: true)
    columnList.removeAll(keepingCapacity: true)
    valueList.removeAll(keepingCapacity: true)
    offsets.reserveCapacity(results.count + 1)
    let entryBound = results.reduce(0) { $0 + $1.derivative.entryBound }
    columnList.reserveCapacity(entryBound)
    valueList.reserveCapacity(entryBound)
    offsets.append(0)
    for result in results {
      forEachEntry(of: result.derivative) { column, value in
        columnList.append(column)
        valueList.append(value)
      }
      offsets.append(columnList.count)
    }
    jacobian = SparseMatrix(
      uncheckedRows: results.count, columns: count, offsets: offsets, columnList: columnList,
      valueList: valueList)
  }
}
