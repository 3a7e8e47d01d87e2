// Jacobian matrices for which the caller chooses how many columns a pass gives.

/// The Jacobian matrix of a function of n numbers at a point, with as many columns a pass as you choose.
///
/// ```swift
/// func products<T: RealNumber>(_ x: [T]) -> [T] { [x[0] * x[11], x[1] * x[10] * x[9]] }
///
/// let x = (1...12).map { Double($0) }
/// jacobian(of: products, at: x, lanes: DirectSum<SIMD8<Double>, SIMD4<Double>>.self)      // one pass
/// ```
///
/// - Parameters:
///   - f: A function of n numbers that returns an array, best a generic one. It runs ⌈n / `laneCount`⌉ times and must be
///     the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func jacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>]) throws(E) -> [Dual<Lanes>], at x: [Lanes.Scalar], lanes: Lanes.Type
) throws(E) -> Matrix<Lanes.Scalar> {
  try valueWithJacobian(of: f, at: x, lanes: lanes).jacobian
}

/// The values and the Jacobian matrix of a function of n numbers, with as many columns a pass as you choose.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs ⌈n / `laneCount`⌉ times and must be the same
///     function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func valueWithJacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>]) throws(E) -> [Dual<Lanes>], at x: [Lanes.Scalar], lanes: Lanes.Type
) throws(E) -> (value: [Lanes.Scalar], jacobian: Matrix<Lanes.Scalar>) {
  var result = Matrix(repeating: Lanes.Scalar.zero, rows: 0, columns: 0)
  let value = try jacobian(of: f, at: x, lanes: lanes, into: &result)
  return (value, result)
}

/// The Jacobian matrix of a function of n numbers, with as many columns a pass as you choose, written into a matrix that is
/// there already.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs ⌈n / `laneCount`⌉ times and must be the same
///     function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: f(x).
@discardableResult
@inlinable
public func jacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>]) throws(E) -> [Dual<Lanes>], at x: [Lanes.Scalar], lanes: Lanes.Type,
  into jacobian: inout Matrix<Lanes.Scalar>
) throws(E) -> [Lanes.Scalar] {
  try jacobianPasses(
    LaneSeeding<Lanes>.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
}

/// The Jacobian matrix of a function of n numbers that writes its results, with as many columns a pass as you choose.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / `laneCount`⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func jacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>], inout [Dual<Lanes>]) throws(E) -> Void, at x: [Lanes.Scalar], lanes: Lanes.Type,
  outputCount: Int
) throws(E) -> Matrix<Lanes.Scalar> {
  try valueWithJacobian(of: f, at: x, lanes: lanes, outputCount: outputCount).jacobian
}

/// The values and the Jacobian matrix of a function of n numbers that writes its results, with as many columns a pass as you
/// choose.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / `laneCount`⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func valueWithJacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>], inout [Dual<Lanes>]) throws(E) -> Void, at x: [Lanes.Scalar], lanes: Lanes.Type,
  outputCount: Int
) throws(E) -> (value: [Lanes.Scalar], jacobian: Matrix<Lanes.Scalar>) {
  var result = Matrix(repeating: Lanes.Scalar.zero, rows: 0, columns: 0)
  let value = try jacobian(of: f, at: x, lanes: lanes, outputCount: outputCount, into: &result)
  return (value, result)
}

/// The Jacobian matrix of a function of n numbers that writes its results, with as many columns a pass as you choose, written
/// into a matrix that is there already.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / `laneCount`⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
///   - outputCount: How many results the function has, m.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x).
@discardableResult
@inlinable
public func jacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>], inout [Dual<Lanes>]) throws(E) -> Void, at x: [Lanes.Scalar], lanes: Lanes.Type,
  outputCount: Int, into jacobian: inout Matrix<Lanes.Scalar>
) throws(E) -> [Lanes.Scalar] {
  requireOutputCount(outputCount)
  return try jacobianPasses(
    LaneSeeding<Lanes>.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
}

/// The values and the Jacobian matrix of a function of n numbers that writes its results, with as many columns a pass as you
/// choose, written into an array and a matrix that are there already.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / `laneCount`⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
///   - value: Receives f(x). Its count says how many results the function has, m. After an error it is unchanged.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: The function leaves m results in its array.
@inlinable
public func valueWithJacobian<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>], inout [Dual<Lanes>]) throws(E) -> Void, at x: [Lanes.Scalar], lanes: Lanes.Type,
  into value: inout [Lanes.Scalar], _ jacobian: inout Matrix<Lanes.Scalar>
) throws(E) {
  try jacobianPasses(
    LaneSeeding<Lanes>.self, of: f, at: x, outputCount: value.count, into: &value, &jacobian)
}
