// What the derivatives at SIMD vectors of two, three and four numbers share.

/// A SIMD vector as the point of a derivative.
///
/// The closure receives a vector of the same width whose elements are dual numbers. The public calls are spelled
/// out for each width, as the compiler does not resolve a formula quickly when the type of `SIMD3(1, 2, 3)` is
/// still open.
@usableFromInline
protocol SIMDPoint: SIMD where Scalar == Double {
  /// The vector of dual numbers that carries first derivatives.
  associatedtype Duals: SIMD where Duals.Scalar: DualNumber, Duals.Scalar.Value == Double

  /// The vector of hyper-dual numbers that carries second derivatives.
  associatedtype HyperDuals: SIMD where HyperDuals.Scalar: DualNumber, HyperDuals.Scalar.Value == Double

  /// The point as variables of a gradient: those of a pass have the seed 1, those of a probe 0.
  func duals(seed: Double) -> Duals

  /// The point as variables of a Hessian.
  var hyperDuals: HyperDuals { get }

  /// The partial derivatives that a number carries.
  static func gradient(in number: Duals.Scalar) -> Self

  /// The partial derivatives that a hyper-dual number carries.
  static func gradient(in number: HyperDuals.Scalar) -> Self

  /// The second partial derivative that a hyper-dual number carries.
  static func secondPartial(in number: HyperDuals.Scalar, _ i: Int, _ j: Int) -> Double
}

extension SIMD2: SIMDPoint where Scalar == Double {
  /// The point as variables of a gradient: those of a pass have the seed 1, those of a probe 0.
  @inlinable @inline(__always)
  func duals(seed: Double) -> SIMD2<Dual<TwoPartials>> {
    SIMD2<Dual<TwoPartials>>(
      Dual(self[0], .seed(seed, lane: 0)),
      Dual(self[1], .seed(seed, lane: 1)))
  }

  /// The point as variables of a Hessian.
  @inlinable @inline(__always)
  var hyperDuals: SIMD2<TiledHyperDual<HessianTile2>> {
    SIMD2<TiledHyperDual<HessianTile2>>(
      .variable(self[0], lane: 0),
      .variable(self[1], lane: 1))
  }

  /// The partial derivatives that a number carries.
  @inlinable @inline(__always)
  static func gradient(in number: Dual<TwoPartials>) -> SIMD2<Double> {
    number.derivative.vector
  }

  /// The partial derivatives that a hyper-dual number carries.
  @inlinable @inline(__always)
  static func gradient(in number: TiledHyperDual<HessianTile2>) -> SIMD2<Double> {
    number.rows
  }

  /// The second partial derivative that a hyper-dual number carries.
  @inlinable @inline(__always)
  static func secondPartial(in number: TiledHyperDual<HessianTile2>, _ i: Int, _ j: Int) -> Double {
    number.tile[i, j]
  }
}

extension SIMD3: SIMDPoint where Scalar == Double {
  /// The point as variables of a gradient: those of a pass have the seed 1, those of a probe 0.
  @inlinable @inline(__always)
  func duals(seed: Double) -> SIMD3<Dual<FourPartials>> {
    SIMD3<Dual<FourPartials>>(
      Dual(self[0], .seed(seed, lane: 0)),
      Dual(self[1], .seed(seed, lane: 1)),
      Dual(self[2], .seed(seed, lane: 2)))
  }

  /// The point as variables of a Hessian.
  @inlinable @inline(__always)
  var hyperDuals: SIMD3<HessianDual> {
    SIMD3<HessianDual>(
      .variable(self[0], lane: 0),
      .variable(self[1], lane: 1),
      .variable(self[2], lane: 2))
  }

  /// The partial derivatives that a number carries.
  @inlinable @inline(__always)
  static func gradient(in number: Dual<FourPartials>) -> SIMD3<Double> {
    SIMD3(number.derivative.lane(0), number.derivative.lane(1), number.derivative.lane(2))
  }

  /// The partial derivatives that a hyper-dual number carries.
  @inlinable @inline(__always)
  static func gradient(in number: HessianDual) -> SIMD3<Double> {
    SIMD3(number.rows[0], number.rows[1], number.rows[2])
  }

  /// The second partial derivative that a hyper-dual number carries.
  @inlinable @inline(__always)
  static func secondPartial(in number: HessianDual, _ i: Int, _ j: Int) -> Double {
    number.tile[i, j]
  }
}

extension SIMD4: SIMDPoint where Scalar == Double {
  /// The point as variables of a gradient: those of a pass have the seed 1, those of a probe 0.
  @inlinable @inline(__always)
  func duals(seed: Double) -> SIMD4<Dual<FourPartials>> {
    SIMD4<Dual<FourPartials>>(
      Dual(self[0], .seed(seed, lane: 0)),
      Dual(self[1], .seed(seed, lane: 1)),
      Dual(self[2], .seed(seed, lane: 2)),
      Dual(self[3], .seed(seed, lane: 3)))
  }

  /// The point as variables of a Hessian.
  @inlinable @inline(__always)
  var hyperDuals: SIMD4<HessianDual> {
    SIMD4<HessianDual>(
      .variable(self[0], lane: 0),
      .variable(self[1], lane: 1),
      .variable(self[2], lane: 2),
      .variable(self[3], lane: 3))
  }

  /// The partial derivatives that a number carries.
  @inlinable @inline(__always)
  static func gradient(in number: Dual<FourPartials>) -> SIMD4<Double> {
    number.derivative.vector
  }

  /// The partial derivatives that a hyper-dual number carries.
  @inlinable @inline(__always)
  static func gradient(in number: HessianDual) -> SIMD4<Double> {
    number.rows
  }

  /// The second partial derivative that a hyper-dual number carries.
  @inlinable @inline(__always)
  static func secondPartial(in number: HessianDual, _ i: Int, _ j: Int) -> Double {
    number.tile[i, j]
  }
}

extension SIMDPoint {
  /// The Hessian matrix that a hyper-dual number carries.
  @inlinable
  static func hessian(in number: HyperDuals.Scalar) -> Matrix<Double> {
    var hessian = Matrix(repeating: 0.0, rows: scalarCount, columns: scalarCount)
    for i in 0..<scalarCount {
      for j in i..<scalarCount {
        hessian[i, j] = secondPartial(in: number, i, j)
        hessian[j, i] = hessian[i, j]
      }
    }
    return hessian
  }

  /// The Jacobian matrix that a vector of dual numbers carries.
  @inlinable
  static func jacobian<Result: SIMD>(
    in results: Result
  ) -> Matrix<Double> where Result.Scalar == Duals.Scalar {
    var jacobian = Matrix(repeating: 0.0, rows: Result.scalarCount, columns: scalarCount)
    for i in 0..<Result.scalarCount {
      let row = gradient(in: results[i])
      for j in 0..<scalarCount { jacobian[i, j] = row[j] }
    }
    return jacobian
  }
}
