import DualNumbers

// Gradients of functions of n numbers.

let gradientSizes = [2, 10, 100, 1000, 10000]

func benchmarkRosenbrockGradient(_ table: inout SpeedTable) {
  let problem = "gradient of Rosenbrock's function"
  for n in gradientSizes {
    let x = points(n, in: -1.5...1.5)
    var gradient = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "plain function") { consume(rosenbrock(x)) }
    table.measure(problem, n, "by hand") {
      consume(rosenbrockGradient(x, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers") {
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
    if n <= 100 {
      table.measure(problem, n, "DualNumbers, n passes") {
        consume(
          DualNumbers.gradient(of: rosenbrock as ([Dual<Double>]) -> Dual<Double>, at: x, into: &gradient))
        consume(&gradient)
      }
    }
  }
}

func benchmarkAckleyGradient(_ table: inout SpeedTable) {
  let problem = "gradient of Ackley's function"
  for n in gradientSizes.dropLast() {
    let x = points(n, in: -1.5...1.5)
    var gradient = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "plain function") { consume(ackley(x)) }
    table.measure(problem, n, "by hand") {
      consume(ackleyGradient(x, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers") {
      consume(
        DualNumbers.gradient(
          of: { x in
            var squares: GradientDual = 0
            var cosines: GradientDual = 0
            for number in x {
              squares += number * number
              cosines += cos(2 * Double.pi * number)
            }
            let share = 1 / Double(x.count)
            let bowl = -20 * exp(-0.2 * sqrt(share * squares))
            return bowl - exp(share * cosines) + 20 + exp(1.0)
          }, at: x, into: &gradient))
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

/// Ackley's function: a bowl full of small waves.
func ackley(_ x: [Double]) -> Double {
  var squares = 0.0
  var cosines = 0.0
  for number in x {
    squares += number * number
    cosines += cos(2 * Double.pi * number)
  }
  let share = 1 / Double(x.count)
  return -20 * exp(-0.2 * sqrt(share * squares)) - exp(share * cosines) + 20 + exp(1.0)
}

/// The gradient of Ackley's function, as one writes it by hand.
func ackleyGradient(_ x: [Double], into gradient: inout [Double]) -> Double {
  var squares = 0.0
  var cosines = 0.0
  for i in x.indices {
    let (sine, cosine) = (2 * Double.pi * x[i]).sineAndCosine()
    gradient[i] = sine
    squares += x[i] * x[i]
    cosines += cosine
  }
  let share = 1 / Double(x.count)
  let root = sqrt(share * squares)
  let bowl = exp(-0.2 * root)
  let waves = exp(share * cosines)
  let slope = 20 * 0.2 * bowl * share / root
  let waveSlope = waves * share * 2 * Double.pi
  for i in x.indices { gradient[i] = slope * x[i] + waveSlope * gradient[i] }
  return -20 * bowl - waves + 20 + exp(1.0)
}
