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

  @inlinable @inline(__always)
  static func sum(_ a: Self, _ b: Self) -> Self {
    switch cVector {
    case .double2: bits(vector_sum_double2(bits(a), bits(b)))
    case .double4: bits(vector_sum_double4(bits(a), bits(b)))
    case .double8: bits(vector_sum_double8(bits(a), bits(b)))
    case .double16: bits(vector_sum_double16(bits(a), bits(b)))
    case .float2: bits(vector_sum_float2(bits(a), bits(b)))
    case .float4: bits(vector_sum_float4(bits(a), bits(b)))
    case .float8: bits(vector_sum_float8(bits(a), bits(b)))
    case .float16: bits(vector_sum_float16(bits(a), bits(b)))
    case nil: a + b
    }
  }

  @inlinable @inline(__always)
  static func difference(_ a: Self, _ b: Self) -> Self {
    switch cVector {
    case .double2: bits(vector_difference_double2(bits(a), bits(b)))
    case .double4: bits(vector_difference_double4(bits(a), bits(b)))
    case .double8: bits(vector_difference_double8(bits(a), bits(b)))
    case .double16: bits(vector_difference_double16(bits(a), bits(b)))
    case .float2: bits(vector_difference_float2(bits(a), bits(b)))
    case .float4: bits(vector_difference_float4(bits(a), bits(b)))
    case .float8: bits(vector_difference_float8(bits(a), bits(b)))
    case .float16: bits(vector_difference_float16(bits(a), bits(b)))
    case nil: a - b
    }
  }

  @inlinable @inline(__always)
  static func opposite(_ a: Self) -> Self {
    switch cVector {
    case .double2: bits(vector_opposite_double2(bits(a)))
    case .double4: bits(vector_opposite_double4(bits(a)))
    case .double8: bits(vector_opposite_double8(bits(a)))
    case .double16: bits(vector_opposite_double16(bits(a)))
    case .float2: bits(vector_opposite_float2(bits(a)))
    case .float4: bits(vector_opposite_float4(bits(a)))
    case .float8: bits(vector_opposite_float8(bits(a)))
    case .float16: bits(vector_opposite_float16(bits(a)))
    // Not `-a`, which is zero minus a and makes zeros of one sign.
    case nil: Self(repeating: -Scalar.zero) - a
    }
  }

  @inlinable @inline(__always)
  static func multiple(_ a: Self, _ factor: Scalar) -> Self {
    switch cVector {
    case .double2: bits(vector_multiple_double2(bits(a), bits(factor)))
    case .double4: bits(vector_multiple_double4(bits(a), bits(factor)))
    case .double8: bits(vector_multiple_double8(bits(a), bits(factor)))
    case .double16: bits(vector_multiple_double16(bits(a), bits(factor)))
    case .float2: bits(vector_multiple_float2(bits(a), bits(factor)))
    case .float4: bits(vector_multiple_float4(bits(a), bits(factor)))
    case .float8: bits(vector_multiple_float8(bits(a), bits(factor)))
    case .float16: bits(vector_multiple_float16(bits(a), bits(factor)))
    case nil: a * factor
    }
  }

  /// One in a lane and zero in the others; zero everywhere if there is no such lane.
  @inlinable @inline(__always)
  static func seed(inLane lane: Int) -> Self {
    switch cVector {
    case .double2: bits(vector_seed_double2(lane))
    case .double4: bits(vector_seed_double4(lane))
    case .double8: bits(vector_seed_double8(lane))
    case .double16: bits(vector_seed_double16(lane))
    case .float2: bits(vector_seed_float2(lane))
    case .float4: bits(vector_seed_float4(lane))
    case .float8: bits(vector_seed_float8(lane))
    case .float16: bits(vector_seed_float16(lane))
    case nil: Self().replacing(lane, with: 1)
    }
  }

  @inlinable @inline(__always)
  func replacing(_ lane: Int, with scalar: Scalar) -> Self {
    var vector = self
    if vector.indices.contains(lane) { vector[lane] = scalar }
    return vector
  }
}

/// A value of one type as the value of another that has the same bits.
@_transparent @usableFromInline
func bits<Value, Result>(_ value: Value) -> Result { unsafeBitCast(value, to: Result.self) }
