// The arithmetic of sparse second-order numbers with constants: no derivatives of the constant to carry along.

extension SparseHyperDual where Tile == HessianTile4 {
  /// The sum of this number and a constant.
  @inlinable @inline(__always)
  public func adding(constant: Double) -> Self {
    mapped {
      $0.adding(constant: constant)
    } spilled: {
      $0.adding(constant: SparseDual(constant))
    }
  }

  /// This number less a constant.
  @inlinable @inline(__always)
  public func subtracting(constant: Double) -> Self {
    mapped {
      $0.subtracting(constant: constant)
    } spilled: {
      $0.subtracting(constant: SparseDual(constant))
    }
  }

  /// A constant less this number.
  @inlinable @inline(__always)
  public func subtracted(fromConstant constant: Double) -> Self {
    mapped {
      $0.subtracted(fromConstant: constant)
    } spilled: {
      $0.subtracted(fromConstant: SparseDual(constant))
    }
  }

  /// The product of this number and a constant.
  @inlinable @inline(__always)
  public func multiplied(byConstant constant: Double) -> Self {
    mapped {
      $0.multiplied(byConstant: constant)
    } spilled: {
      $0.multiplied(byConstant: SparseDual(constant))
    }
  }

  /// The quotient of this number by a constant.
  @inlinable @inline(__always)
  public func divided(byConstant constant: Double) -> Self {
    mapped {
      $0.divided(byConstant: constant)
    } spilled: {
      $0.divided(byConstant: SparseDual(constant))
    }
  }

  /// The quotient of a constant by this number.
  @inlinable @inline(__always)
  public func dividing(constant: Double) -> Self {
    var result = mapped {
      $0.dividing(constant: constant)
    } spilled: {
      $0.dividing(constant: SparseDual(constant))
    }
    result.pairs = Self.allPairs(indices)
    return result
  }
}
