/// Dual.
public typealias SparseDual = Dual<SparseTangent<Double>>

/// Variables.
@frozen
public struct SparseVariables<Scalar: RealNumber>: RandomAccessCollection, Sendable {
  @usableFromInline let point: [Scalar]
  @inlinable init(_ point: [Scalar]) { self.point = point }
  /// a
  @inlinable @inline(__always) public var startIndex: Int { 0 }
  /// b
  @inlinable @inline(__always) public var endIndex: Int { point.count }
  /// b
  @inlinable @inline(__always) public subscript(index: Int) -> Dual<SparseTangent<Scalar>> {
    Dual(point[index], .seed(index))
  }
}
/// Gradient.
@inlinable
public func lazyGradient<E: Error>(
  of f: (SparseVariables<Double>) throws(E) -> SparseDual, at x: [Double]
) throws(E) -> [Double] {
  var gradient = [Double](repeating: 0, count: x.count)
  let y = try f(SparseVariables(x))
  y.derivative.forEachEntry { gradient[Int($0)] = $1 }
  return gradient
}
