import DualNumbers

// The Jacobian matrix of a block of a bundle adjustment, in the ways in which one can ask for it.

func benchmarkSnavelyJacobian(_ table: inout SpeedTable) {
  let count = 1000
  let blocks = opaque(SnavelyBlocks(count: count))
  benchmarkSnavelyCall(&table, blocks, count)

  // Dual numbers seeded by hand, to choose how many partial derivatives one evaluation carries.
  measure(&table, "DualNumbers, SIMD16", blocks, count) { p, seen, rows in
    let (u, v) = snavely({ Dual(p[$0], SIMD16<Double>.seed(lane: $0)) }, seen: seen)
    for lane in 0..<12 {
      rows[lane] = u.derivative[lane]
      rows[lane + 12] = v.derivative[lane]
    }
    return SIMD2(u.value, v.value)
  }
  measure(&table, "DualNumbers, SIMD8 and SIMD4", blocks, count) { p, seen, rows in
    let (u, v) = snavely(
      { Dual(p[$0], $0 < 8 ? SIMD8<Double>.seed(lane: $0) : SIMD8()) }, seen: seen)
    let (s, t) = snavely(
      { Dual(p[$0], $0 < 8 ? SIMD4() : SIMD4<Double>.seed(lane: $0 - 8)) }, seen: seen)
    for lane in 0..<8 {
      rows[lane] = u.derivative[lane]
      rows[lane + 12] = v.derivative[lane]
    }
    for lane in 0..<4 {
      rows[lane + 8] = s.derivative[lane]
      rows[lane + 20] = t.derivative[lane]
    }
    return SIMD2(u.value, v.value)
  }
  measure(&table, "DualNumbers, 12 lanes, seeded by hand", blocks, count) { p, seen, rows in
    let (u, v) = snavely({ Dual(p[$0], TwelveLanes.seed(lane: $0)) }, seen: seen)
    write(u.derivative, into: rows)
    write(v.derivative, into: rows + 12)
    return SIMD2(u.value, v.value)
  }
  // Seeds in memory, which the optimiser does not know. From those it knows it makes special cases of single lanes:
  // they save arithmetic where vectors are short, and cost shuffles where they are long (-march=native).
  let seeds = opaque((0..<12).map { TwelveLanes.seed(lane: $0) })
  seeds.withUnsafeBufferPointer { seeds in
    measure(&table, "DualNumbers, 12 lanes, seeds stored", blocks, count) { p, seen, rows in
      let (u, v) = snavely({ Dual(p[$0], seeds[$0]) }, seen: seen)
      write(u.derivative, into: rows)
      write(v.derivative, into: rows + 12)
      return SIMD2(u.value, v.value)
    }
  }
}

/// Three vectors of four lanes.
private typealias TwelveLanes = DirectSum<DirectSum<SIMD4<Double>, SIMD4<Double>>, SIMD4<Double>>

/// Writes twelve partial derivatives.
@inline(__always)
private func write(_ partials: TwelveLanes, into row: UnsafeMutablePointer<Double>) {
  for lane in 0..<12 { row[lane] = partials.lane(lane) }
}

private let problem = "Jacobian of a bundle adjustment block"

/// The plain function, the derivatives by hand, and the call for functions of arrays.
private func benchmarkSnavelyCall(_ table: inout SpeedTable, _ blocks: SnavelyBlocks, _ count: Int) {
  var values = Array(repeating: SIMD2<Double>(), count: count)
  table.measure(problem, 12, "plain function", callCount: count) {
    blocks.parameters.withUnsafeBufferPointer { parameters in
      for i in 0..<count {
        let (u, v) = snavely({ parameters[12 * i + $0] }, seen: blocks.seen[i])
        values[i] = SIMD2(u, v)
      }
    }
    consume(&values)
  }
  measure(&table, "by hand", blocks, count) { p, seen, rows in
    let (u, v) = snavelyWithJacobian(p, seen: seen, into: rows)
    return SIMD2(u, v)
  }
  let arrays = opaque((0..<count).map { Array(blocks.parameters[12 * $0..<12 * $0 + 12]) })
  var matrices = Array(repeating: Matrix(repeating: 0.0, rows: 2, columns: 12), count: count)
  var residuals = [0.0, 0.0]
  table.measure(problem, 12, "DualNumbers", callCount: count, results: matrices.flatMap(\.elements)) {
    for i in 0..<count {
      let seen = blocks.seen[i]
      valueWithJacobian(
        of: { p, y in (y[0], y[1]) = snavely({ p[$0] }, seen: seen) }, at: arrays[i],
        into: &residuals, &matrices[i])
      values[i] = SIMD2(residuals[0], residuals[1])
    }
    consume(&values)
    consume(&matrices)
  }
  table.measure(problem, 12, "DualNumbers, 12 lanes", callCount: count, results: matrices.flatMap(\.elements))
  {
    for i in 0..<count {
      let seen = blocks.seen[i]
      valueWithJacobian(
        of: { p, y in (y[0], y[1]) = snavely({ p[$0] }, seen: seen) }, at: arrays[i], lanes: TwelveLanes.self,
        into: &residuals, &matrices[i])
      values[i] = SIMD2(residuals[0], residuals[1])
    }
    consume(&values)
    consume(&matrices)
  }
}

/// Times a way to compute the residuals and the two rows of the Jacobian matrix of every block.
@inline(__always)
private func measure(
  _ table: inout SpeedTable, _ method: String, _ blocks: SnavelyBlocks, _ count: Int,
  _ body: (UnsafePointer<Double>, SIMD2<Double>, UnsafeMutablePointer<Double>) -> SIMD2<Double>
) {
  var values = Array(repeating: SIMD2<Double>(), count: count)
  var jacobians = Array(repeating: 0.0, count: 24 * count)
  table.measure(problem, 12, method, callCount: count, results: jacobians) {
    blocks.parameters.withUnsafeBufferPointer { parameters in
      jacobians.withUnsafeMutableBufferPointer { rows in
        guard let parameters = parameters.baseAddress, let rows = rows.baseAddress else { return }
        for i in 0..<count {
          values[i] = body(parameters + 12 * i, blocks.seen[i], rows + 24 * i)
        }
      }
    }
    consume(&values)
    consume(&jacobians)
  }
}
