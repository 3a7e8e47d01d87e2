// How a driver seeds the variables of a pass and reads its result: by lanes, or one direction at a time.

/// A way to make the variables of a pass and to read its partial derivatives.
@usableFromInline
protocol Seeding {
  associatedtype T: Tangent

  /// How many directions one pass carries.
  static var width: Int { get }

  /// The tangent of the variable that a lane stands for.
  static func seed(lane: Int) -> T

  /// The derivative in the direction of one lane.
  static func partial(_ tangent: T, lane: Int) -> T.Scalar

  /// Makes constants of a block of variables again, and variables of another block, one a direction.
  static func seed<Variable: PassVariable<T>>(
    _ variables: inout [Variable], _ block: Range<Int>, insteadOf previous: Range<Int>)

  /// Writes the partial derivatives of a block into a gradient.
  static func write(_ tangent: T, into gradient: inout [T.Scalar], _ block: Range<Int>)
}

/// A direction for each lane of the tangent.
@frozen @usableFromInline
enum LaneSeeding<T: LaneTangent>: Seeding {
  @inlinable @inline(__always)
  static var width: Int { T.laneCount }

  @inlinable @inline(__always)
  static func seed(lane: Int) -> T { T.seed(lane: lane) }

  @inlinable @inline(__always)
  static func partial(_ tangent: T, lane: Int) -> T.Scalar { tangent.lane(lane) }
}

/// One direction a pass.
@frozen @usableFromInline
enum SingleSeeding<T: RealNumber>: Seeding {
  @inlinable @inline(__always)
  static var width: Int { 1 }

  @inlinable @inline(__always)
  static func seed(lane: Int) -> T { 1 }

  @inlinable @inline(__always)
  static func partial(_ tangent: T, lane: Int) -> T { tangent }

  // In line: two calls a pass would cost more than a function of two variables.

  @inlinable @inline(__always)
  static func seed<Variable: PassVariable<T>>(
    _ variables: inout [Variable], _ block: Range<Int>, insteadOf previous: Range<Int>
  ) {
    variables.withUnsafeMutableBufferPointer { variables in
      if !previous.isEmpty { variables[previous.lowerBound].seeded = .zero }
      if !block.isEmpty { variables[block.lowerBound].seeded = 1 }
    }
  }

  @inlinable @inline(__always)
  static func write(_ tangent: T, into gradient: inout [T], _ block: Range<Int>) {
    if block.isEmpty { return }
    gradient.withUnsafeMutableBufferPointer { gradient in gradient[block.lowerBound] = tangent }
  }
}

/// The tangent with which ``gradient(of:at:)-swift.func`` and ``jacobian(of:at:)-swift.func`` calculate.
@usableFromInline
typealias GradientSeeding = LaneSeeding<Partials<SIMD8<Double>>>
