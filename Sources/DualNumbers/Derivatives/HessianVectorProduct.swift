/// A hyper-dual number with one first and eight second directions: what the closures given to
/// ``hessianVectorProduct(of:at:along:)-swift.func`` calculate with.
public typealias HessianVectorDual = HyperDual<Partials<SIMD8<Double>>>

/// The Hessian matrix of a function of n numbers times a vector, without the matrix.
///
/// ```swift
/// hessianVectorProduct(of: { x in x[0] * x[0] * x[1] }, at: [3, 2], along: [1, 0])      // [4.0, 6.0]
/// ```
///
/// The derivative of the gradient along the vector. Truncated Newton and conjugate-gradient methods need no more
/// of the Hessian matrix than this, and it takes ⌈n / 8⌉ passes instead of about n² / 32.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty product.
///   - direction: The vector, n numbers.
/// - Precondition: Point and vector have the same count.
/// - Returns: The n numbers Σⱼ ∂²f/∂xᵢ∂xⱼ vⱼ.
@inlinable
public func hessianVectorProduct<E: Error>(
  of f: ([HessianVectorDual]) throws(E) -> HessianVectorDual, at x: [Double], along direction: [Double]
) throws(E) -> [Double] {
  try hessianVectorPasses(GradientSeeding.self, of: f, at: x, along: direction)
}

/// The Hessian matrix of a function of real numbers of any kind times a vector, without the matrix.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass; it runs n times. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty product.
///   - direction: The vector, n numbers.
/// - Precondition: Point and vector have the same count.
/// - Returns: The n numbers Σⱼ ∂²f/∂xᵢ∂xⱼ vⱼ.
@_disfavoredOverload
@inlinable
public func hessianVectorProduct<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T], along direction: [T]
) throws(E) -> [T] {
  try hessianVectorPasses(SingleSeeding<T>.self, of: f, at: x, along: direction)
}

/// Evaluates a function once for each group of variables that fits the lanes of ε₂, with ε₁ along the vector.
@inlinable @inline(__always)
func hessianVectorPasses<S: Seeding, E: Error>(
  _ seeding: S.Type, of f: ([HyperDual<S.T>]) throws(E) -> HyperDual<S.T>,
  at x: [S.T.Scalar], along direction: [S.T.Scalar]
) throws(E) -> [S.T.Scalar] {
  require(
    x.count == direction.count,
    """
    hessianVectorProduct(of:at:along:): expected a direction of \(x.count) numbers, as many as the point has, \
    got \(direction.count)
    """)
  let count = x.count
  var variables = S.variables(x, along: direction)
  var product = Array(repeating: S.T.Scalar.zero, count: count)
  var previous = 0..<0
  for start in stride(from: 0, to: count, by: S.width) {
    let block = start..<Swift.min(start &+ S.width, count)
    S.seed(&variables, block, insteadOf: previous)
    let result = try evaluate(f, variables, .second, in: "hessianVectorProduct(of:at:along:)")
    S.write(result.epsilon12, into: &product, block)
    previous = block
  }
  variables.leaveSpare()
  return product
}

extension Seeding {
  /// Numbers with ε₁ along a vector.
  @inlinable @inline(never)
  static func variables(_ x: [T.Scalar], along direction: [T.Scalar]) -> [HyperDual<T>] {
    .inSpareStorage(count: x.count) { HyperDual(x[$0], epsilon1: direction[$0], epsilon2: .zero) }
  }
}
