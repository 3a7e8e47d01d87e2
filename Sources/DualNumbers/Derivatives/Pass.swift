public import CDualNumbers

/// A differentiation pass under way, which guards against perturbation confusion.
///
/// Types keep nested derivatives apart as long as the inner point is itself a dual number. They cannot where it
/// is a plain one: in
///
///     derivative(of: { x in x * derivative(of: { y in x + y }, at: 1.0) }, at: 1.0)
///
/// both x and y are `Dual<Double>`, the inner call takes the perturbation of x for one of its own, and the result
/// would be 2 instead of 1 (J. M. Siskind and B. A. Pearlmutter, "Perturbation confusion and referential
/// transparency", IFL 2005). A pass inside another one on numbers of the same kind therefore runs its function
/// once more without a seed: what then comes out with a derivative has used a variable of the enclosing pass. The
/// price for a pass that is not nested is a test of one thread-local word.
@frozen
@usableFromInline
struct Pass {
  /// Passes are told apart by their order and by their level of nesting, ten levels each.
  @usableFromInline
  enum Order: Int {
    case first = 0
    case second = 10
    case any = 20
  }

  @usableFromInline let enclosing: UInt32

  /// Whether this pass runs inside another one of its kind.
  @usableFromInline let isNested: Bool

  @_transparent @usableFromInline
  init(_ order: Order, level: Int) {
    let kind: UInt32 = 1 << UInt32(truncatingIfNeeded: order.rawValue &+ Swift.min(level, 9))
    enclosing = passes_enter(kind)
    isNested = enclosing & kind != 0
  }

  @_transparent @usableFromInline
  func end() { passes_leave(enclosing) }

  /// Stops if a number that should be a constant carries a derivative.
  @_transparent @usableFromInline
  static func expectConstant<T: Tangent>(_ derivative: T, in call: StaticString) {
    if derivative.hasNonzeroComponents { stopForConfusion(call) }
  }

  @usableFromInline @inline(never)
  static func stopForConfusion(_ call: StaticString) -> Never {
    stop(
      """
      \(call): expected a function of its own argument, got one that also uses a variable of the derivative \
      around it, on the same level. Give the inner call a dual number for its point, as in \
      `at: Dual(1.0)`, and the levels get types of their own.
      """, file: #fileID, line: #line)
  }
}
