/// A scalar argument beyond the fifth of a function of many numbers: `Double`.
///
/// Functions of any number of scalar arguments are taken by a parameter pack, and the language asks for a protocol
/// to say of each element that it becomes a dual number.
public protocol ScalarArgument: Sendable {
  /// The number that stands for the argument in a gradient.
  associatedtype GradientVariable: Sendable

  /// The number that stands for the argument in a Hessian.
  associatedtype HessianVariable: Sendable

  /// The next argument as a variable of a gradient.
  static func gradientVariable(_ x: Self, _ seeds: inout ArgumentSeeds) -> GradientVariable

  /// The next argument as a variable of a Hessian.
  static func hessianVariable(_ x: Self, _ seeds: inout ArgumentSeeds) -> HessianVariable

  /// The next of a list of partial derivatives.
  static func next(of partials: inout ArraySlice<Double>) -> Self

  /// The next of eight partial derivatives.
  static func next(of partials: SIMD8<Double>, _ lane: inout Int) -> Self
}

/// Which of the arguments of a pass are variables.
@frozen
public struct ArgumentSeeds: Sendable {
  @usableFromInline var index = 0
  @usableFromInline let rows: Range<Int>
  @usableFromInline let columns: Range<Int>

  @inlinable @inline(__always)
  init(rows: Range<Int>, columns: Range<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

extension Double: ScalarArgument {
  /// The next argument as a variable of a gradient.
  @inlinable @inline(__always)
  public static func gradientVariable(_ x: Double, _ seeds: inout ArgumentSeeds) -> GradientDual {
    defer { seeds.index += 1 }
    return seeds.rows.contains(seeds.index)
      ? Dual(x, .seed(lane: seeds.index - seeds.rows.lowerBound)) : Dual(x)
  }

  /// The next argument as a variable of a Hessian.
  @inlinable @inline(__always)
  public static func hessianVariable(_ x: Double, _ seeds: inout ArgumentSeeds) -> HessianDual {
    defer { seeds.index += 1 }
    var variable = HessianDual(x)
    if seeds.rows.contains(seeds.index) {
      variable.rows = .seed(lane: seeds.index - seeds.rows.lowerBound)
      variable.dependence = .onRows
    }
    if seeds.columns.contains(seeds.index) {
      variable.columns = .seed(lane: seeds.index - seeds.columns.lowerBound)
      variable.dependence = variable.dependence.union(.onColumns)
    }
    return variable
  }

  /// The next of a list of partial derivatives.
  @inlinable
  public static func next(of partials: inout ArraySlice<Double>) -> Double { partials.removeFirst() }

  /// The next of eight partial derivatives.
  @inlinable @inline(__always)
  public static func next(of partials: SIMD8<Double>, _ lane: inout Int) -> Double {
    defer { lane += 1 }
    return partials[lane]
  }
}
