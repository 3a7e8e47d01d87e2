import DualNumbers

// Rosenbrock's valley in n dimensions: its gradient in the forms that an array has.

let gradientSizes = [2, 10, 100, 1000, 10000]

typealias ThirtyTwoLanes = DirectSum<SIMD16<Double>, SIMD16<Double>>

/// Ten lanes in three parts, each of which knows whether it is zero: a term of two variables touches one or two parts.
typealias TenLanes = DirectSum<
  Partials<SIMD4<Double>>, DirectSum<Partials<SIMD4<Double>>, Partials<SIMD2<Double>>>
>

func benchmarkRosenbrockGradient(_ table: inout SpeedTable) {
  let problem = "gradient of Rosenbrock's function"
  for n in gradientSizes {
    let x = points(n, in: -1.5...1.5)
    var gradient = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "plain function") { consume(rosenbrock(x)) }
    table.measure(problem, n, "by hand", results: gradient) {
      consume(rosenbrockGradient(x, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers", results: gradient) {
      consume(
        DualNumbers.gradient(
          of: { x in
            var sum: GradientDual = 0
            for i in 0..<x.count - 1 {
              let a = x[i + 1] - x[i] * x[i]
              let b = 1 - x[i]
              sum += 100 * a * a + b * b
            }
            return sum
          }, at: x, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers, generic", results: gradient) {
      consume(DualNumbers.gradient(of: rosenbrock, at: x, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers, 16 lanes", results: gradient) {
      consume(
        DualNumbers.gradient(of: rosenbrock, at: x, lanes: Partials<SIMD16<Double>>.self, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers, 32 lanes", results: gradient) {
      consume(
        DualNumbers.gradient(of: rosenbrock, at: x, lanes: Partials<ThirtyTwoLanes>.self, into: &gradient))
      consume(&gradient)
    }
    if n == 10 {
      table.measure(problem, n, "DualNumbers, as many lanes as variables", results: gradient) {
        consume(DualNumbers.gradient(of: rosenbrock, at: x, lanes: TenLanes.self, into: &gradient))
        consume(&gradient)
      }
    }
    table.measure(problem, n, "DualNumbers, sparse", results: gradient) {
      consume(
        sparseGradient(
          of: { x in
            var sum: SparseDual = 0
            for i in 0..<x.count - 1 {
              let a = x[i + 1] - x[i] * x[i]
              let b = 1 - x[i]
              sum += 100 * a * a + b * b
            }
            return sum
          }, at: x, into: &gradient))
      consume(&gradient)
    }
  }
}

/// The gradient with one derivative a pass, beside n runs of the directional derivative written by hand.
func benchmarkRosenbrockPasses(_ table: inout SpeedTable) {
  let problem = "gradient of Rosenbrock's function in n passes"
  for n in [2, 10, 100, 1000] {
    let x = points(n, in: -1.5...1.5)
    var gradient = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "plain function") { consume(rosenbrock(x)) }
    var direction = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "by hand", results: gradient) {
      for i in 0..<n {
        direction[i] = 1
        let (value, derivative) = rosenbrockAlong(direction, at: x)
        consume(value)
        gradient[i] = derivative
        direction[i] = 0
      }
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers", results: gradient) {
      consume(
        DualNumbers.gradient(
          of: rosenbrock as ([Dual<Double>]) -> Dual<Double>, at: x, into: &gradient))
      consume(&gradient)
    }
  }
}

/// Rosenbrock's valley, in n dimensions.
func rosenbrock<T: RealNumber>(_ x: [T]) -> T {
  var sum = T(0)
  for i in 0..<x.count - 1 {
    let a = x[i + 1] - x[i] * x[i]
    let b = 1 - x[i]
    sum += 100 * a * a + b * b
  }
  return sum
}

/// The gradient of Rosenbrock's function, as one writes it by hand.
func rosenbrockGradient(_ x: [Double], into gradient: inout [Double]) -> Double {
  var sum = 0.0
  var carry = 0.0
  for i in 0..<x.count - 1 {
    let a = x[i + 1] - x[i] * x[i]
    let b = 1 - x[i]
    sum += 100 * a * a + b * b
    gradient[i] = carry - 400 * a * x[i] - 2 * b
    carry = 200 * a
  }
  gradient[x.count - 1] = carry
  return sum
}

/// The value of Rosenbrock's function and its derivative along a direction, as one writes them by hand.
func rosenbrockAlong(_ direction: [Double], at x: [Double]) -> (value: Double, derivative: Double) {
  var sum = 0.0
  var slope = 0.0
  for i in 0..<x.count - 1 {
    let a = x[i + 1] - x[i] * x[i]
    let aSlope = direction[i + 1] - 2 * x[i] * direction[i]
    let b = 1 - x[i]
    sum += 100 * a * a + b * b
    slope += 200 * a * aSlope - 2 * b * direction[i]
  }
  return (sum, slope)
}
