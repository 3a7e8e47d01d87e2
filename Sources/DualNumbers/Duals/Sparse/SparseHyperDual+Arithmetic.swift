// The arithmetic of sparse second-order numbers: that of ``HessianDual`` on the same variables, and that of sparse
// dual numbers over sparse dual numbers where there are more than four.

extension SparseHyperDual where Tile == HessianTile4 {
  /// The sum.
  @inlinable @inline(__always)
  public func adding(_ other: Self) -> Self {
    var (x, y) = (self, other)
    guard Self.align(&x, &y) != nil else { return Self(asSpilled.adding(other.asSpilled)) }
    return Self(x.block.adding(y.block), x.indices, pairs: x.pairs | y.pairs)
  }

  /// The difference.
  @inlinable @inline(__always)
  public func subtracting(_ other: Self) -> Self {
    var (x, y) = (self, other)
    guard Self.align(&x, &y) != nil else { return Self(asSpilled.subtracting(other.asSpilled)) }
    return Self(x.block.subtracting(y.block), x.indices, pairs: x.pairs | y.pairs)
  }

  /// The opposite.
  @inlinable @inline(__always)
  public func negated() -> Self {
    mapped {
      $0.negated()
    } spilled: {
      $0.negated()
    }
  }

  /// The product.
  @inlinable @inline(__always)
  public func scaled(by factor: Self) -> Self {
    var (x, y) = (self, factor)
    guard let occupied = Self.align(&x, &y) else { return Self(asSpilled.scaled(by: factor.asSpilled)) }
    return Self(
      x.block.scaled(by: y.block), x.indices,
      pairs: x.pairs | y.pairs | Self.pairs(occupied.first, occupied.second))
  }

  /// The quotient.
  @inlinable @inline(__always)
  public func divided(by divisor: Self) -> Self {
    var (x, y) = (self, divisor)
    guard let occupied = Self.align(&x, &y) else { return Self(asSpilled.divided(by: divisor.asSpilled)) }
    return Self(
      x.block.divided(by: y.block), x.indices,
      pairs: x.pairs | y.pairs | Self.pairs(occupied.first | occupied.second, occupied.second))
  }

  /// The pairs of all variables with each other.
  @inlinable @inline(__always)
  static func allPairs(_ indices: SIMD4<Int32>) -> UInt16 {
    let all = occupancy(indices)
    return pairs(all, all)
  }

  /// The result of a linear function of this number.
  @inlinable @inline(__always)
  func mapped(
    _ transform: (HessianDual) -> HessianDual, spilled: (SpilledHessianDual) -> SpilledHessianDual
  ) -> Self {
    self.spilled == nil ? Self(transform(block), indices, pairs: pairs) : Self(spilled(asSpilled))
  }
}
