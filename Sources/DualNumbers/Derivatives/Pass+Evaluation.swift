// Evaluations of a function inside a pass, for each shape that functions come in.
//
// Each marks the pass as under way and, inside another pass of its kind, first probes the function with the same
// values and no seeds: what comes out must be constants.

extension DualNumber {
  /// The same value without derivatives.
  @_transparent @usableFromInline
  var unseeded: Self { Self(value) }

  /// Stops if this number, which came of constants, carries a derivative.
  @_transparent @usableFromInline
  func expectConstant(in call: StaticString) { Pass.expectConstant(self - unseeded, in: call) }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D) throws(E) -> D, _ x: D, _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(x.unseeded).expectConstant(in: call) }
  return try f(x)
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D, D) throws(E) -> D, _ x: D, _ y: D, _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(x.unseeded, y.unseeded).expectConstant(in: call) }
  return try f(x, y)
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D, D, D) throws(E) -> D, _ x: D, _ y: D, _ z: D, _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(x.unseeded, y.unseeded, z.unseeded).expectConstant(in: call) }
  return try f(x, y, z)
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D, D, D, D) throws(E) -> D, _ x: D, _ y: D, _ z: D, _ w: D, _ order: Pass.Order,
  in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(x.unseeded, y.unseeded, z.unseeded, w.unseeded).expectConstant(in: call) }
  return try f(x, y, z, w)
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: ([D]) throws(E) -> D, _ x: [D], _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(x.map(\.unseeded)).expectConstant(in: call) }
  return try f(x)
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: ([D]) throws(E) -> [D], _ x: [D], _ order: Pass.Order, in call: StaticString
) throws(E) -> [D] {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested {
    for result in try f(x.map(\.unseeded)) { result.expectConstant(in: call) }
  }
  return try f(x)
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: ([D], inout [D]) throws(E) -> Void, _ x: [D], _ y: inout [D], _ order: Pass.Order,
  in call: StaticString
) throws(E) {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested {
    var results = y
    try f(x.map(\.unseeded), &results)
    for result in results { result.expectConstant(in: call) }
  }
  try f(x, &y)
}

@_transparent @usableFromInline
func evaluate<V: SIMD, E: Error>(
  _ f: (V) throws(E) -> V.Scalar, _ x: V, _ order: Pass.Order, in call: StaticString
) throws(E) -> V.Scalar where V.Scalar: DualNumber {
  let pass = Pass(order, level: V.Scalar.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(x.unseeded).expectConstant(in: call) }
  return try f(x)
}

@_transparent @usableFromInline
func evaluate<V: SIMD, W: SIMD, E: Error>(
  _ f: (V) throws(E) -> W, _ x: V, _ order: Pass.Order, in call: StaticString
) throws(E) -> W where V.Scalar: DualNumber, W.Scalar == V.Scalar {
  let pass = Pass(order, level: V.Scalar.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested {
    let results = try f(x.unseeded)
    for i in results.indices { results[i].expectConstant(in: call) }
  }
  return try f(x)
}

extension SIMD where Scalar: DualNumber {
  /// The same values without derivatives.
  @_transparent @usableFromInline
  var unseeded: Self {
    var result = self
    for i in indices { result[i] = self[i].unseeded }
    return result
  }
}
