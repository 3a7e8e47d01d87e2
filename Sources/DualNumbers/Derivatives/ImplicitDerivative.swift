/// The derivative of a solution of an equation with respect to its parameter.
///
/// An equation g(y, x) = 0 makes y a function of x. Where a solution is known, however it was found, the implicit
/// function theorem gives its slope without differentiating the solver:
///
///     y′(x) = −(∂g/∂x) / (∂g/∂y)
///
/// ```swift
/// // Kepler's equation y − e sin y = x for the eccentric anomaly, e = 0.5, at a root that was found before.
/// implicitDerivative(of: { y, x in y - 0.5 * sin(y) - x }, at: meanAnomaly, root: eccentricAnomaly)
/// ```
///
/// - Parameters:
///   - g: The left-hand side as a function of the solution and the parameter; it runs once. What it throws is
///     passed on.
///   - x: The parameter.
///   - root: The solution there, a number with g(root, x) = 0 up to rounding.
/// - Returns: y′(x); infinite or NaN where ∂g/∂y is 0, that is, at a multiple root.
@inlinable
public func implicitDerivative<E: Error>(
  of g: (Dual<TwoPartials>, Dual<TwoPartials>) throws(E) -> Dual<TwoPartials>,
  at x: Double, root: Double
) throws(E) -> Double {
  let slopes = try gradient(of: g, at: root, x)
  return -slopes.1 / slopes.0
}

/// The solution of an equation as a dual number: a root found on plain numbers, with its exact derivatives.
///
/// Find the root with any iteration on plain numbers, then let the equation itself supply the derivatives with
/// respect to whatever the parameters in it depend on:
///
/// ```swift
/// func eccentricAnomaly<T: DualNumber>(_ meanAnomaly: T) -> T where T.Value == Double {
///   let root = solveKepler(meanAnomaly.value)          // bisection, Newton, a table: as you like
///   return implicitRoot(root) { y in y - 0.5 * sin(y) - Dual(meanAnomaly) }
/// }
///
/// derivative(of: { m in eccentricAnomaly(m) }, at: 1)
/// ```
///
/// This is Newton's iteration on dual numbers, y ← y − g(y)/g′(y), started at the root. The value stays as it is;
/// the derivatives are right up to the first order after one step, to the third after two, to the seventh after
/// three: each step doubles the number of correct terms of the Taylor series, as it doubles correct digits of a
/// root. An iteration run on dual numbers until its value converges would stop with derivatives that have not.
///
/// - Parameters:
///   - root: The root, a number with g(root) = 0 up to rounding.
///   - order: The highest derivative that has to be right; 3 if omitted, which all types but high Taylor series
///     and deep nestings are content with.
///   - g: The left-hand side as a function of the unknown, one level of nesting above the parameters: lift each
///     parameter `p` with `Dual(p)`. It runs once a step. What it throws is passed on.
/// - Returns: A number with the root's value and the derivatives of the solution. They are infinite or NaN at a
///   multiple root.
/// - Precondition: `order` is at least 0.
@inlinable
public func implicitRoot<D: DualNumber, E: Error>(
  _ root: D.Value, order: Int = 3, _ g: (Dual<D>) throws(E) -> Dual<D>
) throws(E) -> D {
  require(order >= 0, "implicitRoot(_:order:_:): expected an order of at least 0, got \(order)")
  var y = D(root)
  var correctOrder = 0
  while correctOrder < order {
    let residual = try g(Dual(y, 1))
    // The residual of the plain root is rounding error, and correcting it would change the value.
    y -= (residual.value - constantPart(of: residual.value)) / residual.derivative
    correctOrder = 2 * correctOrder + 1
  }
  return y
}

/// The number without its derivatives, on every level of nesting.
///
/// Rounding is the operation that drops derivatives on all levels at once, and a number is a whole multiple of its
/// unit in the last place.
@inlinable
func constantPart<D: DualNumber>(of x: D) -> D {
  x.isFinite ? (x / x.ulp).rounded() * x.ulp : D(x.value)
}
