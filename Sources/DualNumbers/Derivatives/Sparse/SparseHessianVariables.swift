/// The variables of a pass for a sparse Hessian matrix: a collection of numbers that are made as they are read.
///
/// Like ``SparseVariables``; `Array(x)` makes an array of it where one is needed.
@frozen
public struct SparseHessianVariables: RandomAccessCollection, Sendable {
  @usableFromInline let point: [Double]
  @usableFromInline let firstNumber: Int

  @inlinable @inline(__always)
  init(_ point: [Double], firstNumber: Int) {
    self.point = point
    self.firstNumber = firstNumber
  }

  /// The position of the first variable: 0.
  @inlinable @inline(__always)
  public var startIndex: Int { 0 }

  /// The position past the last variable: how many there are.
  @inlinable @inline(__always)
  public var endIndex: Int { point.count }

  /// The variable at a position.
  @inlinable
  public subscript(index: Int) -> SparseHessianDual {
    @inline(__always) get { SparseHessianDual(point[index], uncheckedVariable: firstNumber &+ index) }
  }
}
