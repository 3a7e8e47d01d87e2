public import CDualNumbers

/// A sparse pass under way, which numbers its variables.
///
/// Passes inside one another number their variables on, so that no two variables under way on a thread share a
/// number. A partial derivative that comes out with the number of another pass's variable betrays a function that
/// used a variable of the enclosing pass, which would be confused with one of its own if both counted from zero;
/// see ``Pass``. Here that takes no second evaluation.
@frozen @usableFromInline
struct SparsePass {
  @usableFromInline let firstNumber: Int
  @usableFromInline let count: Int
  @usableFromInline let call: StaticString

  @inlinable @inline(__always)
  init(count: Int, in call: StaticString) {
    firstNumber = Int(sparse_enter(Int64(count)))
    self.count = count
    self.call = call
    require(
      firstNumber + count < Int(Int32.max), "\(call): expected fewer than 2³¹ − 1 variables, got \(count)")
  }

  @inlinable @inline(__always)
  func end() { sparse_leave(Int64(firstNumber)) }

  /// Calls a function with the partial derivatives and the positions of their variables, in ascending order.
  @inlinable @inline(__always)
  func forEachEntry<T: RealNumber>(of tangent: SparseTangent<T>, _ body: (Int, T) -> Void) {
    tangent.forEachEntry { index, value in
      let position = Int(index) - firstNumber
      if position >= 0 && position < count {
        body(position, value)
      } else if value.hasNonzeroComponents {
        Pass.stopForConfusion(call)
      }
    }
  }

  /// The variables as an array.
  @inlinable @inline(__always)
  func variables<T: RealNumber>(at x: [T]) -> [Dual<SparseTangent<T>>] {
    var variables: [Dual<SparseTangent<T>>] = []
    variables.reserveCapacity(count)
    for i in 0..<count { variables.append(Dual(x[i], .seed(uncheckedIndex: firstNumber &+ i))) }
    return variables
  }

  /// The variables as a collection that makes them as they are read.
  @inlinable @inline(__always)
  func variables(readAt x: [Double]) -> SparseVariables { SparseVariables(x, firstNumber: firstNumber) }
}
