// The arithmetic of sparse second-order numbers: that of ``HessianDual`` on the same variables, and that of sparse
// dual numbers over sparse dual numbers where there are more than four.

extension SparseHyperDual where Tile == HessianTile4 {
  @inlinable @inline(__always)
  static func sum(_ a: Self, _ b: Self) -> Self {
    var (x, y) = (a, b)
    guard align(&x, &y) != nil else { return Self(SpilledHessianDual.sum(a.asSpilled, b.asSpilled)) }
    return Self(HessianDual.sum(x.block, y.block), x.indices, pairs: x.pairs | y.pairs)
  }

  @inlinable @inline(__always)
  static func difference(_ a: Self, _ b: Self) -> Self {
    var (x, y) = (a, b)
    guard align(&x, &y) != nil else { return Self(SpilledHessianDual.difference(a.asSpilled, b.asSpilled)) }
    return Self(HessianDual.difference(x.block, y.block), x.indices, pairs: x.pairs | y.pairs)
  }

  @inlinable @inline(__always)
  static func product(_ a: Self, _ b: Self) -> Self {
    var (x, y) = (a, b)
    guard let occupied = align(&x, &y) else {
      return Self(SpilledHessianDual.product(a.asSpilled, b.asSpilled))
    }
    return Self(
      HessianDual.product(x.block, y.block), x.indices,
      pairs: x.pairs | y.pairs | pairs(occupied.first, occupied.second))
  }

  @inlinable @inline(__always)
  static func quotient(_ a: Self, _ b: Self) -> Self {
    var (x, y) = (a, b)
    guard let occupied = align(&x, &y) else {
      return Self(SpilledHessianDual.quotient(a.asSpilled, b.asSpilled))
    }
    return Self(
      HessianDual.quotient(x.block, y.block), x.indices,
      pairs: x.pairs | y.pairs | pairs(occupied.first | occupied.second, occupied.second))
  }

  @inlinable @inline(__always)
  static func sum(_ a: Self, _ b: Double) -> Self {
    a.mapped {
      HessianDual.sum($0, b)
    } spilled: {
      .sum($0, SparseDual(b))
    }
  }

  @inlinable @inline(__always)
  static func sum(_ a: Double, _ b: Self) -> Self { sum(b, a) }

  @inlinable @inline(__always)
  static func difference(_ a: Self, _ b: Double) -> Self {
    a.mapped {
      HessianDual.difference($0, b)
    } spilled: {
      .difference($0, SparseDual(b))
    }
  }

  @inlinable @inline(__always)
  static func difference(_ a: Double, _ b: Self) -> Self {
    b.mapped {
      HessianDual.difference(a, $0)
    } spilled: {
      .difference(SparseDual(a), $0)
    }
  }

  @inlinable @inline(__always)
  static func product(_ a: Self, _ b: Double) -> Self {
    a.mapped {
      HessianDual.product($0, b)
    } spilled: {
      .product($0, SparseDual(b))
    }
  }

  @inlinable @inline(__always)
  static func product(_ a: Double, _ b: Self) -> Self {
    b.mapped {
      HessianDual.product(a, $0)
    } spilled: {
      .product(SparseDual(a), $0)
    }
  }

  @inlinable @inline(__always)
  static func quotient(_ a: Self, _ b: Double) -> Self {
    a.mapped {
      HessianDual.quotient($0, b)
    } spilled: {
      .quotient($0, SparseDual(b))
    }
  }

  @inlinable @inline(__always)
  static func quotient(_ a: Double, _ b: Self) -> Self {
    var result = b.mapped {
      HessianDual.quotient(a, $0)
    } spilled: {
      .quotient(SparseDual(a), $0)
    }
    result.pairs = allPairs(b.indices)
    return result
  }

  @inlinable @inline(__always)
  static func opposite(_ a: Self) -> Self {
    a.mapped {
      HessianDual.opposite($0)
    } spilled: {
      .opposite($0)
    }
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
