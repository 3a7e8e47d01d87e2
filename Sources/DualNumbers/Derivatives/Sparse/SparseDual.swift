/// A dual number with any number of partial derivatives, of which it stores those that there are: what the
/// closures given to ``sparseGradient(of:at:)`` and ``sparseJacobian(of:at:)`` calculate with.
///
/// Where such a closure needs a typed local variable, this is its type:
///
/// ```swift
/// sparseGradient(of: { x in
///   var sum: SparseDual = 0
///   for i in 1..<x.count { sum += (x[i] - x[i - 1]) * (x[i] - x[i - 1]) }
///   return sum
/// }, at: point)
/// ```
public typealias SparseDual = Dual<SparseTangent<Double>>

/// The variables of a sparse pass: a collection of dual numbers that are made as they are read.
///
/// Reading `x[i]` gives the i-th number of the point with the tangent of the i-th variable. Nothing is stored but
/// the point, and the compiler sees in each formula that a variable has a single partial derivative: a gradient
/// takes about half the time and a third of the memory that it takes on an array of dual numbers. Where an array
/// is needed, to change its elements or for a function that asks for one, `Array(x)` makes it.
@frozen
public struct SparseVariables: RandomAccessCollection, Sendable {
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
  public subscript(index: Int) -> SparseDual {
    @inline(__always) get { SparseDual(point[index], .seed(uncheckedIndex: firstNumber &+ index)) }
  }
}
