import DualNumbers

// First and second derivatives of a function of one number, at 4096 points.

func benchmarkSecondDerivative(_ table: inout SpeedTable) {
  let problem = "second derivative of a function of one number"
  let x = points(4096, in: 0.1...3)
  let values = results(x.count, initially: 0.0)
  let (firsts, seconds) = (results(x.count, initially: 0.0), results(x.count, initially: 0.0))
  defer {
    values.deallocate()
    firsts.deallocate()
    seconds.deallocate()
  }
  table.measure(problem, 1, "plain function", callCount: x.count) {
    for i in x.indices { values[i] = wave(x[i]) }
    consume(values)
  }
  table.measure(problem, 1, "by hand", callCount: x.count, results: Array(firsts) + seconds) {
    for i in x.indices { (values[i], firsts[i], seconds[i]) = waveWithDerivatives(x[i]) }
    consume(values)
    consume(firsts)
    consume(seconds)
  }
  table.measure(problem, 1, "DualNumbers", callCount: x.count, results: Array(firsts) + seconds) {
    for i in x.indices {
      (values[i], firsts[i], seconds[i]) = valueWithDerivatives(
        of: { x in
          let square = x * x
          return sin(square) * exp(-x) + log(1 + square) / sqrt(1 + x)
        }, at: x[i])
    }
    consume(values)
    consume(firsts)
    consume(seconds)
  }
  table.measure(problem, 1, "DualNumbers, second alone", callCount: x.count, results: Array(firsts) + seconds)
  {
    for i in x.indices { seconds[i] = secondDerivative(of: wave, at: x[i]) }
    consume(seconds)
  }
}

/// The value and the first two derivatives of ``wave(_:)``, as one writes them by hand.
@inline(__always)
func waveWithDerivatives(_ x: Double) -> (value: Double, first: Double, second: Double) {
  let square = x * x
  let (sine, cosine) = square.sineAndCosine()
  let decay = exp(-x)
  let w = 1 + square
  let logarithm = log(w)
  let y = 1 / (1 + x)
  let q = sqrt(y)
  let sineSlope = 2 * x * cosine
  let sineCurvature = 2 * cosine - 4 * square * sine
  let slope = 2 * x / w
  let curvature = 2 * (1 - square) / (w * w)
  return (
    sine * decay + logarithm * q,
    decay * (sineSlope - sine) + q * (slope - 0.5 * logarithm * y),
    decay * (sineCurvature - 2 * sineSlope + sine)
      + q * (curvature - y * (slope - 0.75 * logarithm * y))
  )
}
