public import CDualNumbers

// The arithmetic of SIMD vectors as C has it: `vectors.h` says why. Where C has none, it is Swift's.

/// The vectors for which C has arithmetic.
@usableFromInline
enum CVector {
  case double2, double4, double8, double16
  case float2, float4, float8, float16
}

extension SIMDTangent {
  // Known to the optimiser once it knows the vector: then one case is left of each `switch` below.
  @inlinable @inline(__always)
  static var cVector: CVector? {
    // Not `scalarCount`, which makes a vector to count its scalars in debug builds.
    let scalarCount = MemoryLayout<Self>.size / MemoryLayout<Scalar>.size
    if Scalar.self == Double.self {
      switch scalarCount {
      case 2: return .double2
      case 4: return .double4
      case 8: return .double8
      case 16: return .double16
      default: break
      }
    }
    if Scalar.self == Float.self {
      switch scalarCount {
      case 2: return .float2
      case 4: return .float4
      case 8: return .float8
      case 16: return .float16
      default: break
      }
    }
    return nil
  }

  /// The sum, lane by lane.
  @inlinable @inline(__always)
  public func adding(_ other: Self) -> Self {
    switch Self.cVector {
    case .double2: bits(vector_sum_double2(bits(self), bits(other)))
    case .double4: bits(vector_sum_double4(bits(self), bits(other)))
    case .double8: bits(vector_sum_double8(bits(self), bits(other)))
    case .double16: bits(vector_sum_double16(bits(self), bits(other)))
    case .float2: bits(vector_sum_float2(bits(self), bits(other)))
    case .float4: bits(vector_sum_float4(bits(self), bits(other)))
    case .float8: bits(vector_sum_float8(bits(self), bits(other)))
    case .float16: bits(vector_sum_float16(bits(self), bits(other)))
    case nil: self + other
    }
  }

  /// The difference, lane by lane.
  @inlinable @inline(__always)
  public func subtracting(_ other: Self) -> Self {
    switch Self.cVector {
    case .double2: bits(vector_difference_double2(bits(self), bits(other)))
    case .double4: bits(vector_difference_double4(bits(self), bits(other)))
    case .double8: bits(vector_difference_double8(bits(self), bits(other)))
    case .double16: bits(vector_difference_double16(bits(self), bits(other)))
    case .float2: bits(vector_difference_float2(bits(self), bits(other)))
    case .float4: bits(vector_difference_float4(bits(self), bits(other)))
    case .float8: bits(vector_difference_float8(bits(self), bits(other)))
    case .float16: bits(vector_difference_float16(bits(self), bits(other)))
    case nil: self - other
    }
  }

  /// The opposite, lane by lane.
  @inlinable @inline(__always)
  public func negated() -> Self {
    switch Self.cVector {
    case .double2: bits(vector_opposite_double2(bits(self)))
    case .double4: bits(vector_opposite_double4(bits(self)))
    case .double8: bits(vector_opposite_double8(bits(self)))
    case .double16: bits(vector_opposite_double16(bits(self)))
    case .float2: bits(vector_opposite_float2(bits(self)))
    case .float4: bits(vector_opposite_float4(bits(self)))
    case .float8: bits(vector_opposite_float8(bits(self)))
    case .float16: bits(vector_opposite_float16(bits(self)))
    // Not `-self`, which is zero minus self and makes zeros of one sign.
    case nil: Self(repeating: -Scalar.zero) - self
    }
  }

  /// Every lane times a scalar.
  @inlinable @inline(__always)
  public func scaled(by factor: Scalar) -> Self {
    switch Self.cVector {
    case .double2: bits(vector_multiple_double2(bits(self), bits(factor)))
    case .double4: bits(vector_multiple_double4(bits(self), bits(factor)))
    case .double8: bits(vector_multiple_double8(bits(self), bits(factor)))
    case .double16: bits(vector_multiple_double16(bits(self), bits(factor)))
    case .float2: bits(vector_multiple_float2(bits(self), bits(factor)))
    case .float4: bits(vector_multiple_float4(bits(self), bits(factor)))
    case .float8: bits(vector_multiple_float8(bits(self), bits(factor)))
    case .float16: bits(vector_multiple_float16(bits(self), bits(factor)))
    case nil: self * factor
    }
  }

  /// The tangent of the variable that this lane stands for: 1 in the lane and 0 elsewhere.
  @inlinable @inline(__always)
  public static func seed(lane index: Int) -> Self {
    switch cVector {
    case .double2: return bits(vector_seed_double2(index))
    case .double4: return bits(vector_seed_double4(index))
    case .double8: return bits(vector_seed_double8(index))
    case .double16: return bits(vector_seed_double16(index))
    case .float2: return bits(vector_seed_float2(index))
    case .float4: return bits(vector_seed_float4(index))
    case .float8: return bits(vector_seed_float8(index))
    case .float16: return bits(vector_seed_float16(index))
    case nil:
      var seed = Self()
      if seed.indices.contains(index) { seed[index] = 1 }
      return seed
    }
  }
}

/// A value of one type as the value of another that has the same bits.
@_transparent @usableFromInline
func bits<Value, Result>(_ value: Value) -> Result { unsafeBitCast(value, to: Result.self) }
