import DualNumbers

// Gradients of functions of two, three and four numbers, as arguments and as a SIMD vector, at 1024 points: a
// polynomial, where little arithmetic hides what a call costs, and a formula with elementary functions.

func benchmarkGradientsOfFewArguments(_ table: inout SpeedTable) {
  benchmarkTwoArguments(&table)
  benchmarkThreeArguments(&table)
  benchmarkFourArguments(&table)
}

private let count = 1024
private let valley = "gradient of Rosenbrock's function of arguments"
private let bell = "gradient of a bell of arguments"

private func benchmarkTwoArguments(_ table: inout SpeedTable) {
  let data = points(2 * count, in: -1.5...1.5)
  let x = opaque((0..<count).map { SIMD2(data[2 * $0], data[2 * $0 + 1]) })
  let (values, gradients) = (results(count, initially: 0.0), results(count, initially: SIMD2<Double>()))
  defer {
    values.deallocate()
    gradients.deallocate()
  }

  table.measure(valley, 2, "plain function", callCount: count) {
    for i in x.indices { values[i] = rosenbrock(x[i].x, x[i].y) }
    consume(values)
  }
  table.measure(valley, 2, "by hand", callCount: count, results: gradients.flatMap { [$0.x, $0.y] }) {
    for i in x.indices { (values[i], gradients[i]) = rosenbrockWithGradient(x[i]) }
    consume(values)
    consume(gradients)
  }
  table.measure(
    valley, 2, "DualNumbers, arguments", callCount: count, results: gradients.flatMap { [$0.x, $0.y] }
  ) {
    for i in x.indices {
      let (value, g) = valueWithGradient(of: { x, y in rosenbrock(x, y) }, at: x[i].x, x[i].y)
      values[i] = value
      gradients[i] = SIMD2(g.0, g.1)
    }
    consume(values)
    consume(gradients)
  }
  table.measure(
    valley, 2, "DualNumbers, SIMD", callCount: count, results: gradients.flatMap { [$0.x, $0.y] }
  ) {
    for i in x.indices {
      (values[i], gradients[i]) = valueWithGradient(of: { v in rosenbrock(v.x, v.y) }, at: x[i])
    }
    consume(values)
    consume(gradients)
  }

  table.measure(bell, 2, "plain function", callCount: count) {
    for i in x.indices { values[i] = bell(x[i].x, x[i].y) }
    consume(values)
  }
  table.measure(bell, 2, "by hand", callCount: count, results: gradients.flatMap { [$0.x, $0.y] }) {
    for i in x.indices { (values[i], gradients[i]) = bellWithGradient(x[i]) }
    consume(values)
    consume(gradients)
  }
  table.measure(
    bell, 2, "DualNumbers, arguments", callCount: count, results: gradients.flatMap { [$0.x, $0.y] }
  ) {
    for i in x.indices {
      let (value, g) = valueWithGradient(of: { x, y in bell(x, y) }, at: x[i].x, x[i].y)
      values[i] = value
      gradients[i] = SIMD2(g.0, g.1)
    }
    consume(values)
    consume(gradients)
  }
  table.measure(bell, 2, "DualNumbers, SIMD", callCount: count, results: gradients.flatMap { [$0.x, $0.y] }) {
    for i in x.indices {
      (values[i], gradients[i]) = valueWithGradient(of: { v in bell(v.x, v.y) }, at: x[i])
    }
    consume(values)
    consume(gradients)
  }
}

private func benchmarkThreeArguments(_ table: inout SpeedTable) {
  let data = points(3 * count, in: -1.5...1.5)
  let x = opaque((0..<count).map { SIMD3(data[3 * $0], data[3 * $0 + 1], data[3 * $0 + 2]) })
  let (values, gradients) = (results(count, initially: 0.0), results(count, initially: SIMD3<Double>()))
  defer {
    values.deallocate()
    gradients.deallocate()
  }

  table.measure(valley, 3, "plain function", callCount: count) {
    for i in x.indices { values[i] = rosenbrock(x[i].x, x[i].y, x[i].z) }
    consume(values)
  }
  table.measure(valley, 3, "by hand", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z] }) {
    for i in x.indices { (values[i], gradients[i]) = rosenbrockWithGradient(x[i]) }
    consume(values)
    consume(gradients)
  }
  table.measure(
    valley, 3, "DualNumbers, arguments", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z] }
  ) {
    for i in x.indices {
      let (value, g) = valueWithGradient(of: { x, y, z in rosenbrock(x, y, z) }, at: x[i].x, x[i].y, x[i].z)
      values[i] = value
      gradients[i] = SIMD3(g.0, g.1, g.2)
    }
    consume(values)
    consume(gradients)
  }
  table.measure(
    valley, 3, "DualNumbers, SIMD", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z] }
  ) {
    for i in x.indices {
      (values[i], gradients[i]) = valueWithGradient(of: { v in rosenbrock(v.x, v.y, v.z) }, at: x[i])
    }
    consume(values)
    consume(gradients)
  }

  table.measure(bell, 3, "plain function", callCount: count) {
    for i in x.indices { values[i] = bell(x[i].x, x[i].y, x[i].z) }
    consume(values)
  }
  table.measure(bell, 3, "by hand", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z] }) {
    for i in x.indices { (values[i], gradients[i]) = bellWithGradient(x[i]) }
    consume(values)
    consume(gradients)
  }
  table.measure(
    bell, 3, "DualNumbers, arguments", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z] }
  ) {
    for i in x.indices {
      let (value, g) = valueWithGradient(of: { x, y, z in bell(x, y, z) }, at: x[i].x, x[i].y, x[i].z)
      values[i] = value
      gradients[i] = SIMD3(g.0, g.1, g.2)
    }
    consume(values)
    consume(gradients)
  }
  table.measure(
    bell, 3, "DualNumbers, SIMD", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z] }
  ) {
    for i in x.indices {
      (values[i], gradients[i]) = valueWithGradient(of: { v in bell(v.x, v.y, v.z) }, at: x[i])
    }
    consume(values)
    consume(gradients)
  }
}

private func benchmarkFourArguments(_ table: inout SpeedTable) {
  let data = points(4 * count, in: -1.5...1.5)
  let x = opaque(
    (0..<count).map { SIMD4(data[4 * $0], data[4 * $0 + 1], data[4 * $0 + 2], data[4 * $0 + 3]) })
  let (values, gradients) = (results(count, initially: 0.0), results(count, initially: SIMD4<Double>()))
  defer {
    values.deallocate()
    gradients.deallocate()
  }

  table.measure(valley, 4, "plain function", callCount: count) {
    for i in x.indices { values[i] = rosenbrock(x[i].x, x[i].y, x[i].z, x[i].w) }
    consume(values)
  }
  table.measure(
    valley, 4, "by hand", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z, $0.w] }
  ) {
    for i in x.indices { (values[i], gradients[i]) = rosenbrockWithGradient(x[i]) }
    consume(values)
    consume(gradients)
  }
  table.measure(
    valley, 4, "DualNumbers, arguments", callCount: count,
    results: gradients.flatMap { [$0.x, $0.y, $0.z, $0.w] }
  ) {
    for i in x.indices {
      let (value, g) = valueWithGradient(
        of: { x, y, z, w in rosenbrock(x, y, z, w) }, at: x[i].x, x[i].y, x[i].z, x[i].w)
      values[i] = value
      gradients[i] = SIMD4(g.0, g.1, g.2, g.3)
    }
    consume(values)
    consume(gradients)
  }
  table.measure(
    valley, 4, "DualNumbers, SIMD", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z, $0.w] }
  ) {
    for i in x.indices {
      (values[i], gradients[i]) = valueWithGradient(of: { v in rosenbrock(v.x, v.y, v.z, v.w) }, at: x[i])
    }
    consume(values)
    consume(gradients)
  }

  table.measure(bell, 4, "plain function", callCount: count) {
    for i in x.indices { values[i] = bell(x[i].x, x[i].y, x[i].z, x[i].w) }
    consume(values)
  }
  table.measure(
    bell, 4, "by hand", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z, $0.w] }
  ) {
    for i in x.indices { (values[i], gradients[i]) = bellWithGradient(x[i]) }
    consume(values)
    consume(gradients)
  }
  table.measure(
    bell, 4, "DualNumbers, arguments", callCount: count,
    results: gradients.flatMap { [$0.x, $0.y, $0.z, $0.w] }
  ) {
    for i in x.indices {
      let (value, g) = valueWithGradient(
        of: { x, y, z, w in bell(x, y, z, w) }, at: x[i].x, x[i].y, x[i].z, x[i].w)
      values[i] = value
      gradients[i] = SIMD4(g.0, g.1, g.2, g.3)
    }
    consume(values)
    consume(gradients)
  }
  table.measure(
    bell, 4, "DualNumbers, SIMD", callCount: count, results: gradients.flatMap { [$0.x, $0.y, $0.z, $0.w] }
  ) {
    for i in x.indices {
      (values[i], gradients[i]) = valueWithGradient(of: { v in bell(v.x, v.y, v.z, v.w) }, at: x[i])
    }
    consume(values)
    consume(gradients)
  }
}
