// Evaluate once and read the rows: the pass behind every sparse Hessian matrix.

@inlinable @inline(__always)
func sparseHessianPass<E: Error>(
  _ f: (SparseHessianVariables) throws(E) -> SparseHessianDual, at x: [Double],
  into hessian: inout SparseMatrix<Double>, in call: StaticString
) throws(E) -> SparseHessianDual {
  let pass = SparsePass(count: x.count, in: call)
  defer { pass.end() }
  let result = try f(SparseHessianVariables(x, firstNumber: pass.firstNumber))
  pass.write(result.rows, into: &hessian)
  return result
}

@inlinable @inline(__always)
func sparseHessianPass<E: Error>(
  _ f: (SparseHessianVariables) throws(E) -> SparseHessianDual, at x: [Double],
  into hessian: inout SparseMatrix<Double>, gradient: inout [Double], in call: StaticString
) throws(E) -> SparseHessianDual {
  let pass = SparsePass(count: x.count, in: call)
  defer { pass.end() }
  let result = try f(SparseHessianVariables(x, firstNumber: pass.firstNumber))
  pass.write(result.gradient, into: &gradient)
  pass.write(result.rows, into: &hessian)
  return result
}

extension SparsePass {
  /// Writes rows that are complete from the diagonal on, and their mirror images beyond it.
  @inlinable
  func write(_ rows: SparseTangent<SparseDual>, into hessian: inout SparseMatrix<Double>) {
    var (offsets, columnList, valueList) = (hessian.offsets, hessian.columnList, hessian.valueList)
    hessian = SparseMatrix(uncheckedRows: 0, columns: 0, offsets: [], columnList: [], valueList: [])
    offsets.removeAll(keepingCapacity: true)
    columnList.removeAll(keepingCapacity: true)
    valueList.removeAll(keepingCapacity: true)

    // How many elements each row has, then where the next one of each row goes.
    offsets.append(contentsOf: repeatElement(0, count: count + 1))
    forEachPair(of: rows) { i, j, _ in
      offsets[i + 1] += 1
      if j > i { offsets[j + 1] += 1 }
    }
    var next = offsets
    for i in 0..<count {
      offsets[i + 1] += offsets[i]
      next[i] = offsets[i]
    }
    columnList.append(contentsOf: repeatElement(0, count: offsets[count]))
    valueList.append(contentsOf: repeatElement(0, count: offsets[count]))
    columnList.withUnsafeMutableBufferPointer { columns in
      valueList.withUnsafeMutableBufferPointer { values in
        forEachPair(of: rows) { i, j, value in
          columns[next[i]] = j
          values[next[i]] = value
          next[i] += 1
          if j > i {
            columns[next[j]] = i
            values[next[j]] = value
            next[j] += 1
          }
        }
      }
    }
    hessian = SparseMatrix(
      uncheckedRows: count, columns: count, offsets: offsets, columnList: columnList, valueList: valueList)
  }

  /// Calls a function with the elements on the diagonal and above it, row by row.
  @inlinable @inline(__always)
  func forEachPair(of rows: SparseTangent<SparseDual>, _ body: (Int, Int, Double) -> Void) {
    forEachEntry(of: rows) { i, first in
      forEachEntry(of: first.derivative) { j, value in
        if j >= i { body(i, j, value) }
      }
    }
  }
}
