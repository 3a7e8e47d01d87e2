/// A number with all its first and second partial derivatives, of which it stores those that there are.
///
/// The calculus is that of ``HyperDual``, and so are the promises. A number that depends on as many variables as a
/// tile has rows, or on fewer, knows which they are and carries a ``TiledHyperDual`` of just these, without memory
/// of its own. The terms of large problems mostly are such numbers. One that depends on more, as the total of the
/// terms does, has its derivatives in sparse tangents over sparse tangents; adding a term to it costs the size of
/// the term.
///
/// ``SparseHessianDual`` is the form in use; that the tile is a parameter keeps the type generic, and so the
/// operators between it and a literal out of the way of plain `Double` formulas.
@frozen
public struct SparseHyperDual<Tile: HessianTile>: Sendable {
  // Vectors, and few fields: a structure with more than six is copied and released through the runtime's metadata,
  // which took longer than the arithmetic.

  /// The value: what the same computation gives on plain numbers.
  public var value: Double

  /// The first derivatives with respect to the variables; where there is no variable, anything.
  @usableFromInline var first: SIMD4<Double>

  /// The second derivatives, the first two rows of four.
  @usableFromInline var upper: SIMD8<Double>

  /// The second derivatives, the last two rows of four.
  @usableFromInline var lower: SIMD8<Double>

  /// The variables in ascending order, `none` where there are fewer than four; then ``pairs`` and the dependence.
  @usableFromInline var variables: SIMD8<Int32>

  /// The derivatives of a number that depends on more variables, or nil.
  @usableFromInline var spilled: SpilledHessian?
}

/// A number with first and second partial derivatives, of which it stores those that there are: what the closures
/// given to ``sparseHessian(of:at:)`` calculate with.
///
/// Where such a closure needs a typed local variable, this is its type:
///
/// ```swift
/// sparseHessian(of: { x in
///   var sum: SparseHessianDual = 0
///   for i in 1..<x.count { sum += (x[i] - x[i - 1]) * (x[i] - x[i - 1]) }
///   return sum
/// }, at: point)
/// ```
public typealias SparseHessianDual = SparseHyperDual<HessianTile4>

extension SparseHyperDual where Tile == HessianTile4 {
  @inlinable @inline(__always)
  init(_ block: HessianDual, _ indices: SIMD4<Int32>, pairs: UInt16) {
    value = block.value
    first = block.rows
    upper = SIMD8(lowHalf: block.tile.row0, highHalf: block.tile.row1)
    lower = SIMD8(lowHalf: block.tile.row2, highHalf: block.tile.row3)
    variables = SIMD8(
      lowHalf: indices, highHalf: SIMD4(Int32(pairs), Int32(block.dependence.bits), 0, 0))
    spilled = nil
  }

  /// The value, and the derivatives with respect to the variables of ``indices``.
  @inlinable @inline(__always)
  var block: HessianDual {
    HessianDual(
      value, TileDependence(bits: UInt8(truncatingIfNeeded: variables[5])), first, first,
      HessianTile4(upper.lowHalf, upper.highHalf, lower.lowHalf, lower.highHalf))
  }

  /// The variables in ascending order, `none` where there are fewer than four.
  @inlinable @inline(__always)
  var indices: SIMD4<Int32> {
    get { variables.lowHalf }
    set { variables.lowHalf = newValue }
  }

  /// Which second derivatives there are: bit 4 i + j stands for the i-th and the j-th variable.
  @inlinable @inline(__always)
  var pairs: UInt16 {
    get { UInt16(truncatingIfNeeded: variables[4]) }
    set { variables[4] = Int32(newValue) }
  }

  /// A constant: a number whose derivatives are zero.
  @inlinable @inline(__always)
  public init(_ value: Double) {
    self.init(HessianDual(value), SIMD4(repeating: Self.none), pairs: 0)
  }

  /// A variable: a number whose derivative with respect to itself is 1.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - index: The number of the variable.
  /// - Precondition: The number is from 0 to 2³¹ − 2.
  @inlinable
  public init(_ value: Double, variable index: Int) {
    require(
      index >= 0 && index < Int(Self.none),
      "SparseHessianDual(_:variable:): expected a number from 0 to 2³¹ − 2, got \(index)")
    self.init(value, uncheckedVariable: index)
  }

  @inlinable @inline(__always)
  init(_ value: Double, uncheckedVariable index: Int) {
    let seed = SIMD4(1.0, 0, 0, 0)
    self.init(
      HessianDual(value, .onBoth, seed, seed, .zero),
      SIMD4(Int32(truncatingIfNeeded: index), Self.none, Self.none, Self.none), pairs: 0)
  }

  /// The index of no variable: greater than every index.
  @inlinable @inline(__always)
  static var none: Int32 { .max }
}

/// The derivatives of a ``SparseHessianDual`` that depends on more than four variables.
///
/// Changed only while one number alone refers to it, so numbers are sendable.
@usableFromInline
final class SpilledHessian: @unchecked Sendable {
  /// The first derivatives.
  @usableFromInline var gradient: SparseTangent<Double>

  /// The first derivatives once more, each with its own first derivatives: a row of the Hessian matrix, complete
  /// from the diagonal on.
  @usableFromInline var rows: SparseTangent<SparseDual>

  @inlinable
  init(gradient: SparseTangent<Double>, rows: SparseTangent<SparseDual>) {
    self.gradient = gradient
    self.rows = rows
  }
}

/// A sparse dual number over sparse dual numbers: what numbers with many variables calculate with.
@usableFromInline typealias SpilledHessianDual = Dual<SparseTangent<SparseDual>>

extension SparseHyperDual where Tile == HessianTile4 {
  @inlinable @inline(__always)
  var isConstant: Bool { spilled == nil && indices[0] == Self.none }

  /// Which of four variables there are, a bit for each.
  @inlinable @inline(__always)
  static func occupancy(_ indices: SIMD4<Int32>) -> UInt16 {
    (indices[0] == none ? 0 : 1) | (indices[1] == none ? 0 : 2) | (indices[2] == none ? 0 : 4)
      | (indices[3] == none ? 0 : 8)
  }

  /// The pairs of each variable of one set with each of another, in either order.
  @inlinable @inline(__always)
  static func pairs(_ a: UInt16, _ b: UInt16) -> UInt16 { spread(a) &* b | spread(b) &* a }

  /// Four bits, each in the lowest place of its row.
  @inlinable @inline(__always)
  static func spread(_ bits: UInt16) -> UInt16 {
    bits & 1 | (bits & 2) << 3 | (bits & 4) << 6 | (bits & 8) << 9
  }
}

// Between the two forms.
extension SparseHyperDual where Tile == HessianTile4 {
  @inlinable
  init(_ number: SpilledHessianDual) {
    self.init(number.value.value)
    spilled = SpilledHessian(gradient: number.value.derivative, rows: number.derivative)
  }

  /// This number in the form that any number of variables have.
  @inlinable
  var asSpilled: SpilledHessianDual { SpilledHessianDual(SparseDual(value, gradient), rows) }

  /// The first derivatives.
  @inlinable
  var gradient: SparseTangent<Double> {
    spilled?.gradient ?? SparseTangent(indices, first)
  }

  /// The rows of the Hessian matrix, from the diagonal on, each beside its first derivative.
  @inlinable
  var rows: SparseTangent<SparseDual> {
    if let spilled { return spilled.rows }
    let tile = block.tile
    var lanes = SparseDual.Four.zero
    for i in 0..<4 where indices[i] != Self.none {
      var row = SparseTangent<Double>.zero
      for j in i..<4 where pairs & 1 << UInt16(4 * i + j) != 0 {
        let isThere = row.insert(indices[j], tile[i, j])
        assert(isThere)
      }
      lanes[i] = SparseDual(first[i], row)
    }
    return SparseTangent(indices, lanes)
  }
}
