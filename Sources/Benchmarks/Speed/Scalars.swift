import DualNumbers

// Derivatives of a function of one number, at 4096 points.

func benchmarkDerivative(_ table: inout SpeedTable) {
  let problem = "derivative of a function of one number"
  let x = points(4096, in: 0.1...3)
  let (values, derivatives) = (results(x.count, initially: 0.0), results(x.count, initially: 0.0))
  defer {
    values.deallocate()
    derivatives.deallocate()
  }
  table.measure(problem, 1, "plain function", callCount: x.count) {
    for i in x.indices { values[i] = wave(x[i]) }
    consume(values)
  }
  table.measure(problem, 1, "by hand", callCount: x.count, results: Array(derivatives)) {
    for i in x.indices { (values[i], derivatives[i]) = waveWithDerivative(x[i]) }
    consume(values)
    consume(derivatives)
  }
  table.measure(problem, 1, "DualNumbers", callCount: x.count, results: Array(derivatives)) {
    for i in x.indices {
      (values[i], derivatives[i]) = valueWithDerivative(
        of: { x in
          let square = x * x
          return sin(square) * exp(-x) + log(1 + square) / sqrt(1 + x)
        }, at: x[i])
    }
    consume(values)
    consume(derivatives)
  }
  table.measure(problem, 1, "DualNumbers, generic", callCount: x.count, results: Array(derivatives)) {
    for i in x.indices { (values[i], derivatives[i]) = valueWithDerivative(of: wave, at: x[i]) }
    consume(values)
    consume(derivatives)
  }
}

/// A formula of one number with four elementary functions.
///
/// In line, so that the optimiser sees the degrees of Taylor numbers.
@inline(__always)
func wave<T: RealNumber>(_ x: T) -> T {
  let square = x * x
  return sin(square) * exp(-x) + log(1 + square) / sqrt(1 + x)
}

/// The value and the derivative of ``wave(_:)``, as one writes them by hand.
@inline(__always)
func waveWithDerivative(_ x: Double) -> (value: Double, derivative: Double) {
  let square = x * x
  let (sine, cosine) = square.sineAndCosine()
  let decay = exp(-x)
  let w = 1 + square
  let logarithm = log(w)
  let y = 1 + x
  let q = 1 / sqrt(y)
  return (
    sine * decay + logarithm * q,
    decay * (2 * x * cosine - sine) + q * (2 * x / w - 0.5 * logarithm / y)
  )
}
