// Evaluations of a function inside a pass, for each shape that functions come in.
//
// Each marks the pass as under way and, inside another pass of its kind, runs the function once more as a probe, with
// the same values and no seeds: what comes out must be constants. A loop calls f in one place, so that the optimiser
// puts it in line, and the probe comes second, so that it knows the seeds of the first round.

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
  var found: D? = nil
  while true {
    let isProbe = found != nil
    let result = try f(isProbe ? x.unseeded : x)
    if let found {
      result.expectConstant(in: call)
      return found
    }
    if !pass.isNested { return result }
    found = result
  }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D, D) throws(E) -> D, _ x: D, _ y: D, _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  var found: D? = nil
  while true {
    let isProbe = found != nil
    let result = try f(isProbe ? x.unseeded : x, isProbe ? y.unseeded : y)
    if let found {
      result.expectConstant(in: call)
      return found
    }
    if !pass.isNested { return result }
    found = result
  }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D, D, D) throws(E) -> D, _ x: D, _ y: D, _ z: D, _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  var found: D? = nil
  while true {
    let isProbe = found != nil
    let result = try f(isProbe ? x.unseeded : x, isProbe ? y.unseeded : y, isProbe ? z.unseeded : z)
    if let found {
      result.expectConstant(in: call)
      return found
    }
    if !pass.isNested { return result }
    found = result
  }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: (D, D, D, D) throws(E) -> D, _ x: D, _ y: D, _ z: D, _ w: D, _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  var found: D? = nil
  while true {
    let isProbe = found != nil
    let result = try f(
      isProbe ? x.unseeded : x, isProbe ? y.unseeded : y, isProbe ? z.unseeded : z, isProbe ? w.unseeded : w)
    if let found {
      result.expectConstant(in: call)
      return found
    }
    if !pass.isNested { return result }
    found = result
  }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: ([D]) throws(E) -> D, _ x: [D], _ order: Pass.Order, in call: StaticString
) throws(E) -> D {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  var point = x
  var found: D? = nil
  while true {
    let result = try f(point)
    if let found {
      result.expectConstant(in: call)
      return found
    }
    if !pass.isNested { return result }
    found = result
    point = x.map(\.unseeded)
  }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: ([D]) throws(E) -> [D], _ x: [D], _ order: Pass.Order, in call: StaticString
) throws(E) -> [D] {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  var point = x
  var found: [D]? = nil
  while true {
    let result = try f(point)
    if let found {
      for result in result { result.expectConstant(in: call) }
      return found
    }
    if !pass.isNested { return result }
    found = result
    point = x.map(\.unseeded)
  }
}

@_transparent @usableFromInline
func evaluate<D: DualNumber, E: Error>(
  _ f: ([D], inout [D]) throws(E) -> Void, _ x: [D], _ y: inout [D], _ order: Pass.Order,
  in call: StaticString
) throws(E) {
  let pass = Pass(order, level: D.nestingLevel - 1)
  defer { pass.end() }
  var point = x
  var found: [D]? = nil
  while true {
    try f(point, &y)
    if let found {
      for result in y { result.expectConstant(in: call) }
      y = found
      return
    }
    if !pass.isNested { return }
    found = y
    point = x.map(\.unseeded)
    y = Array(repeating: D(0), count: y.count)
  }
}

// Functions of vectors are called in two places: they are short, go in line all the same, and a bell over four numbers
// took 21 ns so, and 39 in one place.

@_transparent @usableFromInline
func evaluate<V: SIMD, E: Error>(
  _ f: (V) throws(E) -> V.Scalar, _ x: V, probing constants: @autoclosure () -> V, _ order: Pass.Order,
  in call: StaticString
) throws(E) -> V.Scalar where V.Scalar: DualNumber {
  let pass = Pass(order, level: V.Scalar.nestingLevel - 1)
  defer { pass.end() }
  if pass.isNested { try f(constants()).expectConstant(in: call) }
  return try f(x)
}

@_transparent @usableFromInline
func evaluate<V: SIMD, E: Error>(
  _ f: (V) throws(E) -> V.Scalar, _ x: V, _ order: Pass.Order, in call: StaticString
) throws(E) -> V.Scalar where V.Scalar: DualNumber {
  try evaluate(f, x, probing: x.unseeded, order, in: call)
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
