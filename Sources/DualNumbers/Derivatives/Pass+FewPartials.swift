// Evaluations with a few partial derivatives, for functions of two to four numbers and of vectors.

/// Evaluates a function of seeds: with 1 and, inside another pass of its kind, once more with 0, as a probe.
///
/// The function is called in one place, where the optimiser puts it in line. A probe's variables are zeros of which no more
/// is known than of a pass's: so the optimiser knows of both which derivatives are zero. And the probe comes second, so
/// that the optimiser can take the first round out of the loop, which it does for short formulas: then it knows the ones,
/// too.
@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (_ seed: Double) throws(E) -> D, in call: StaticString
) throws(E) -> D {
  let pass = Pass(.first, level: D.nestingLevel - 1)
  defer { pass.end() }
  var found: D? = nil
  while true {
    let result = try f(found == nil ? 1 : 0)
    if let found {
      result.expectConstant(in: call)
      return found
    }
    if !pass.isNested { return result }
    found = result
  }
}

/// Evaluates a function of seeds with many results: as a probe with 0 inside another pass of its kind, then with 1.
///
/// Here the probe comes first, so that nothing has to be kept during it.
@_transparent @usableFromInline
func evaluate<Results, E: Error>(
  _ f: (_ seed: Double) throws(E) -> Results, expectConstants: (Results) -> Void
) throws(E) -> Results {
  let pass = Pass(.first, level: Double.nestingLevel)
  defer { pass.end() }
  var isProbe = pass.isNested
  while true {
    let results = try f(isProbe ? 0 : 1)
    if !isProbe { return results }
    expectConstants(results)
    isProbe = false
  }
}

@_transparent @usableFromInline
func evaluate<T: FewPartials, E: Error>(
  _ f: (Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: Double, _ y: Double, in call: StaticString
) throws(E) -> Dual<T> {
  try evaluate(
    { (seed) throws(E) in try f(Dual(x, .seed(seed, lane: 0)), Dual(y, .seed(seed, lane: 1))) },
    in: call)
}

@_transparent @usableFromInline
func evaluate<T: FewPartials, E: Error>(
  _ f: (Dual<T>, Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: Double, _ y: Double, _ z: Double,
  in call: StaticString
) throws(E) -> Dual<T> {
  try evaluate(
    { (seed) throws(E) in
      try f(Dual(x, .seed(seed, lane: 0)), Dual(y, .seed(seed, lane: 1)), Dual(z, .seed(seed, lane: 2)))
    }, in: call)
}

@_transparent @usableFromInline
func evaluate<T: FewPartials, E: Error>(
  _ f: (Dual<T>, Dual<T>, Dual<T>, Dual<T>) throws(E) -> Dual<T>, at x: Double, _ y: Double, _ z: Double,
  _ w: Double, in call: StaticString
) throws(E) -> Dual<T> {
  try evaluate(
    { (seed) throws(E) in
      try f(
        Dual(x, .seed(seed, lane: 0)), Dual(y, .seed(seed, lane: 1)), Dual(z, .seed(seed, lane: 2)),
        Dual(w, .seed(seed, lane: 3)))
    }, in: call)
}

@_transparent @usableFromInline
func evaluate<Point: SIMDPoint, E: Error>(
  _ f: (Point.Duals) throws(E) -> Point.Duals.Scalar, at x: Point, in call: StaticString
) throws(E) -> Point.Duals.Scalar {
  try evaluate(f, x.duals(seed: 1), probing: x.duals(seed: 0), .first, in: call)
}

@_transparent @usableFromInline
func evaluate<Point: SIMDPoint, Results: SIMD, E: Error>(
  _ f: (Point.Duals) throws(E) -> Results, at x: Point, in call: StaticString
) throws(E) -> Results where Results.Scalar == Point.Duals.Scalar {
  try evaluate(
    { (seed) throws(E) in try f(x.duals(seed: seed)) },
    expectConstants: { results in for i in results.indices { results[i].expectConstant(in: call) } })
}
