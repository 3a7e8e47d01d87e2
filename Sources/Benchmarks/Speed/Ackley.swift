import DualNumbers

// Ackley's function, a bowl full of small waves, in n dimensions: its gradient.

func benchmarkAckleyGradient(_ table: inout SpeedTable) {
  let problem = "gradient of Ackley's function"
  for n in gradientSizes {
    let x = points(n, in: -1.5...1.5)
    var gradient = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "plain function") { consume(ackley(x)) }
    table.measure(problem, n, "by hand", results: gradient) {
      consume(ackleyGradient(x, into: &gradient))
      consume(&gradient)
    }
    table.measure(problem, n, "DualNumbers", results: gradient) {
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
    table.measure(problem, n, "DualNumbers, 64 lanes", results: gradient) {
      consume(
        DualNumbers.gradient(
          of: ackley, at: x, lanes: Partials<DirectSum<ThirtyTwoLanes, ThirtyTwoLanes>>.self,
          into: &gradient))
      consume(&gradient)
    }
    if n == 10 {
      table.measure(problem, n, "DualNumbers, as many lanes as variables", results: gradient) {
        consume(DualNumbers.gradient(of: ackley, at: x, lanes: TenLanes.self, into: &gradient))
        consume(&gradient)
      }
    }
    table.measure(problem, n, "DualNumbers, sparse", results: gradient) {
      consume(
        sparseGradient(
          of: { x in
            var squares: SparseDual = 0
            var cosines: SparseDual = 0
            for i in 0..<x.count {
              squares += x[i] * x[i]
              cosines += cos(2 * Double.pi * x[i])
            }
            let share = 1 / Double(x.count)
            let bowl = -20 * exp(-0.2 * sqrt(share * squares))
            return bowl - exp(share * cosines) + 20 + exp(1.0)
          }, at: x, into: &gradient))
      consume(&gradient)
    }
  }
}

/// Ackley's function.
func ackley<T: RealNumber>(_ x: [T]) -> T {
  var squares: T = 0
  var cosines: T = 0
  let turn = T(2 * Double.pi)
  for number in x {
    squares += number * number
    cosines += cos(turn * number)
  }
  let share = T(1 / Double(x.count))
  let bowl = T(-20) * exp(T(-0.2) * sqrt(share * squares))
  let far = T(20 + exp(1.0))
  return bowl - exp(share * cosines) + far
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
