// A conformance that holds for one tile has to name every protocol that it implies.
extension SparseHyperDual:
  Equatable, Comparable, Hashable, AdditiveArithmetic, Numeric, SignedNumeric, Strideable, FloatingPoint,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Tangent, RealNumber, CustomStringConvertible
where Tile == HessianTile4 {}

extension SparseHyperDual: DualNumber where Tile == HessianTile4 {
  /// The type of the value.
  public typealias Value = Double

  /// A sparse second-order number is a scalar and so its own tangent.
  public typealias Scalar = SparseHessianDual

  /// The result of a function whose derivatives at ``value`` are known.
  @inlinable @inline(__always)
  public func chained(_ function: Derivatives<Double>) -> Self {
    if spilled != nil { return chainedSpilled(function) }
    return Self(block.chained(function), indices, pairs: Self.allPairs(indices))
  }

  @inlinable @inline(never)
  func chainedSpilled(_ function: Derivatives<Double>) -> Self {
    let gradient = self.gradient
    let slope = SparseDual(function.first, gradient.scaled(bySlope: function.second))
    return Self(
      SpilledHessianDual(
        SparseDual(function.value, gradient.scaled(bySlope: function.first)), rows.scaled(bySlope: slope)))
  }

  /// The result of a function of two arguments whose partial derivatives at their values are known.
  @inlinable @inline(__always)
  public func chained(_ function: PartialDerivatives<Double>, _ other: Self) -> Self {
    var (x, y) = (self, other)
    guard Self.align(&x, &y) != nil else { return chainedSpilled(function, other) }
    let all = y.isConstant ? x : y
    return Self(x.block.chained(function, y.block), all.indices, pairs: Self.allPairs(all.indices))
  }

  @inlinable @inline(never)
  func chainedSpilled(_ function: PartialDerivatives<Double>, _ other: Self) -> Self {
    let (a, b) = (gradient, other.gradient)
    func slope(_ value: Double, _ x: Double, _ y: Double) -> SparseDual {
      SparseDual(value, a.scaled(bySlope: x).adding(b.scaled(bySlope: y)))
    }
    return Self(
      SpilledHessianDual(
        slope(function.value, function.x, function.y),
        rows.scaled(bySlope: slope(function.x, function.xx, function.xy))
          .adding(other.rows.scaled(bySlope: slope(function.y, function.xy, function.yy)))))
  }

  /// This number times a factor, where a part that is exactly zero stays zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Self) -> Self {
    var (x, y) = (self, factor)
    guard let occupied = Self.align(&x, &y) else {
      return Self(asSpilled.scaledWhereNonzero(by: factor.asSpilled))
    }
    return Self(
      x.block.scaledWhereNonzero(by: y.block), x.indices,
      pairs: x.pairs | y.pairs | Self.pairs(occupied.first, occupied.second))
  }

  /// This number divided by another, where a part that is exactly zero stays zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Self) -> Self {
    var (x, y) = (self, divisor)
    guard let occupied = Self.align(&x, &y) else {
      return Self(asSpilled.dividedWhereNonzero(by: divisor.asSpilled))
    }
    return Self(
      x.block.dividedWhereNonzero(by: y.block), x.indices,
      pairs: x.pairs | y.pairs | Self.pairs(occupied.first | occupied.second, occupied.second))
  }

  /// Whether value and derivatives are finite throughout.
  @inlinable
  public var hasFiniteComponents: Bool { asSpilled.hasFiniteComponents }

  /// Whether value or a derivative has a component that is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool { asSpilled.hasNonzeroComponents }
}
