/// Partial derivatives with respect to any number of variables, of which only those are stored that a number
/// depends on.
///
/// One pass of a computation on `Dual<SparseTangent<Double>>` carries all partial derivatives at once, however
/// many variables there are, at a cost in proportion to the work: an intermediate result that depends on three
/// of a million variables has three partial derivatives. ``sparseGradient(of:at:)`` and ``sparseJacobian(of:at:)``
/// run such passes; ``SparseDual`` is the type that their closures calculate with.
///
/// Up to four partial derivatives are part of the tangent itself and need no memory of their own. More go to a
/// storage: a sorted list, or, where a list would hold most indices of a range anyway, a plain array. Totals
/// are cheap either way: `total += term`, `total = total + term` and `terms.reduce(0, +)` cost the size of the
/// term, not that of the total.
///
/// A partial derivative that comes out as zero stays in the list: what is stored is the structure of the
/// computation on the branch taken, and does not depend on where two terms happen to cancel. A partial derivative
/// that is not stored is exactly zero, whatever it is multiplied by.
///
/// The order of additions is that of the computation, so the results are those of a dense tangent, bit for bit
/// up to the sign of zeros, and the same in every run.
@frozen
public struct SparseTangent<Scalar: RealNumber>: Tangent, @unchecked Sendable {
  // Vectors, and few fields: of a structure with more than six the compiler copies and releases generic instances
  // through the runtime's metadata, which took ten times as long as the arithmetic.

  /// The entries beyond four, or nil.
  @usableFromInline var storage: SparseStorage<Scalar>?

  /// The indices in ascending order, `none` where there are fewer than four; with a storage, the first is the
  /// number of entries of its log that this tangent sees.
  @usableFromInline var indices: SIMD4<Int32>

  /// The partial derivatives that belong to the indices; where there is no index, anything.
  @usableFromInline var values: Scalar.Four

  @inlinable @inline(__always)
  init(_ indices: SIMD4<Int32>, _ values: Scalar.Four) {
    self.storage = nil
    self.indices = indices
    self.values = values
  }

  @inlinable @inline(__always)
  init(storage: SparseStorage<Scalar>, logCount: Int) {
    self.storage = storage
    self.indices = SIMD4(Int32(truncatingIfNeeded: logCount), Self.none, Self.none, Self.none)
    self.values = Scalar.Four.zero
  }

  /// The tangent of one variable: 1 for the variable itself, 0 for all others.
  ///
  /// - Parameter index: The number of the variable.
  /// - Precondition: The number is from 0 to 2³¹ − 2.
  @inlinable
  public static func seed(_ index: Int) -> Self {
    require(
      index >= 0 && index < Int(none),
      "SparseTangent.seed(_:): expected a number from 0 to 2³¹ − 2, got \(index)")
    return seed(uncheckedIndex: index)
  }

  /// The tangent of a variable whose number is known to be in range.
  @inlinable @inline(__always)
  static func seed(uncheckedIndex index: Int) -> Self {
    Self(SIMD4(Int32(truncatingIfNeeded: index), none, none, none), Scalar.Four.seed(lane: 0))
  }

  /// The place of an index where there is none: greater than every index.
  @inlinable @inline(__always)
  static var none: Int32 { .max }

  /// How many entries of its storage's log this tangent sees.
  @inlinable @inline(__always)
  var logCount: Int { Int(indices[0]) }

  @inlinable @inline(__always)
  var isSpilled: Bool { storage != nil }

  @inlinable @inline(__always)
  var isZero: Bool { storage == nil && indices[0] == Self.none }

  /// Whether both tangents are inline and have the same indices, so that vectors can be added as they are.
  @inlinable @inline(__always)
  func hasSameIndices(as other: Self) -> Bool {
    storage == nil && other.storage == nil && indices == other.indices
  }
}

extension SparseTangent {
  /// The derivative of a constant.
  @inlinable @inline(__always)
  public static var zero: Self { Self(SIMD4(repeating: none), Scalar.Four.zero) }

  /// The sum.
  @inlinable @inline(__always)
  public func adding(_ other: Self) -> Self {
    if other.isZero { return self }
    if isZero { return other }
    if isSpilled || other.isSpilled { return addingSpilled(other) }
    if indices == other.indices { return Self(indices, values.adding(other.values)) }
    return indices[1] == Self.none && other.indices[1] == Self.none
      ? paired(with: other) : merged(with: other)
  }

  /// The difference.
  @inlinable @inline(__always)
  public func subtracting(_ other: Self) -> Self {
    if other.isZero { return self }
    if hasSameIndices(as: other) { return Self(indices, values.subtracting(other.values)) }
    return adding(other.negated())
  }

  /// The opposite.
  @inlinable @inline(__always)
  public func negated() -> Self { isSpilled ? negatedSpilled() : Self(indices, values.negated()) }

  /// Every partial derivative times a scalar.
  ///
  /// Those that are not stored stay zero, whatever the factor.
  @inlinable @inline(__always)
  public func scaled(by factor: Scalar) -> Self {
    isSpilled ? scaledSpilled(by: factor) : Self(indices, values.scaled(by: factor))
  }

  /// Every partial derivative times a scalar, where zero times anything is zero.
  @inlinable @inline(never)
  public func scaledWhereNonzero(by factor: Scalar) -> Self {
    isSpilled
      ? mappedSpilled { $0.scaledWhereNonzero(by: factor) }
      : Self(indices, values.scaledWhereNonzero(by: factor))
  }

  /// Every partial derivative divided by a scalar, where zero divided by anything is zero.
  @inlinable @inline(never)
  public func dividedWhereNonzero(by divisor: Scalar) -> Self {
    isSpilled
      ? mappedSpilled { $0.dividedWhereNonzero(by: divisor) }
      : Self(indices, values.dividedWhereNonzero(by: divisor))
  }

  /// Whether every partial derivative is finite.
  @inlinable
  public var hasFiniteComponents: Bool {
    var isFinite = true
    forEachEntry { _, value in isFinite = isFinite && value.hasFiniteComponents }
    return isFinite
  }

  /// Whether some partial derivative is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool {
    var isNonzero = false
    forEachEntry { _, value in isNonzero = isNonzero || value.hasNonzeroComponents }
    return isNonzero
  }

  /// Adds a tangent in place, at the cost of that tangent's size.
  @inlinable @inline(__always)
  public mutating func add(_ other: Self) {
    if storage == nil { addToInline(other) } else { addToSpilled(other) }
  }
}

// Reading.
extension SparseTangent {
  /// The partial derivatives that are stored, with the numbers of their variables in ascending order.
  @inlinable
  public var entries: [(index: Int, value: Scalar)] {
    var entries: [(index: Int, value: Scalar)] = []
    forEachEntry { entries.append((Int($0), $1)) }
    return entries
  }

  /// The partial derivative with respect to a variable; zero where none is stored.
  @inlinable
  public subscript(index: Int) -> Scalar {
    guard let index = Int32(exactly: index), index >= 0 && index < Self.none else { return Scalar.zero }
    if isSpilled { return compacted().storage.unsafelyUnwrapped.value(at: index) ?? Scalar.zero }
    var result = Scalar.zero
    forEachInline { if $0 == index { result = $1 } }
    return result
  }

  /// How many partial derivatives are stored, or more: those that wait for their sum are counted one by one.
  @inlinable
  var entryBound: Int { isSpilled ? storage.unsafelyUnwrapped.entryCount + logCount : inlineCount }

  /// Calls a function with the stored indices and partial derivatives, in ascending order of the indices.
  @inlinable @inline(__always)
  func forEachEntry(_ body: (Int32, Scalar) -> Void) {
    if isSpilled { compacted().storage.unsafelyUnwrapped.forEachEntry(body) } else { forEachInline(body) }
  }
}
