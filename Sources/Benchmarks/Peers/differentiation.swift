// Swift's own differentiation, which runs backwards: one pass gives the whole gradient.
//
// `_Differentiation` comes with the toolchain but is not a stable part of the language; where it does not compile,
// the script goes on without it.

import _Differentiation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64 {
  var state: UInt64

  mutating func spread(over range: ClosedRange<Double>) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return range.lowerBound + (range.upperBound - range.lowerBound) * (Double(z >> 11) * 0x1p-53)
  }
}

func points(_ count: Int, in range: ClosedRange<Double>) -> [Double] {
  var generator = SplitMix64(state: UInt64(count))
  return (0..<count).map { _ in generator.spread(over: range) }
}

@differentiable(reverse)
func wave(_ x: Double) -> Double {
  let square = x * x
  return sin(square) * exp(-x) + log(1 + square) / (1 + x).squareRoot()
}

@differentiable(reverse)
func rosenbrock(_ x: [Double]) -> Double {
  var sum = 0.0
  for i in 0..<withoutDerivative(at: x.count - 1) {
    let a = x[i + 1] - x[i] * x[i]
    let b = 1 - x[i]
    sum += 100 * a * a + b * b
  }
  return sum
}

@differentiable(reverse)
func rosenbrock(_ x: Double, _ y: Double) -> Double {
  let a = y - x * x
  let b = 1 - x
  return 100 * a * a + b * b
}

@inline(never) @_optimize(none)
func consume<T>(_ result: T) {}

/// Nanoseconds a run: the minimum of samples of a fifth of a millisecond, warm, five samples at least.
func nanoseconds(_ budget: Double, _ body: () -> Void) -> Double {
  let clock = ContinuousClock()
  func run(_ repetitions: Int) -> Double {
    let duration = clock.measure { for _ in 0..<repetitions { body() } }.components
    return (Double(duration.seconds) * 1e9 + Double(duration.attoseconds) * 1e-9) / Double(repetitions)
  }
  body()
  let rough = max(run(1), 1)
  let closer = max(run(max(1, Int(2e5 / rough))), 0.3)
  let repetitions = max(1, Int(2e5 / closer))
  var least = Double.infinity
  let start = clock.now
  for sample in 0..<1000 {
    least = min(least, run(repetitions))
    if sample >= 4 && start.duration(to: clock.now) > .seconds(budget / 1000) { break }
  }
  return least
}

@main
struct Peer {
  static func main() {
    let budget = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 250
    let x = points(4096, in: 0.1...3)
    var values = x
    var slopes = x
    report("derivative of a function of one number", 1, x.count, budget) {
      for i in x.indices {
        let result = valueWithGradient(at: x[i], of: wave)
        (values[i], slopes[i]) = (result.value, result.gradient)
      }
      consume(values[0] + slopes[0])
    }
    let pairs = points(2048, in: -1.5...1.5)
    report("gradient of Rosenbrock's function of arguments", 2, 1024, budget) {
      for i in 0..<1024 {
        let result = valueWithGradient(at: pairs[2 * i], pairs[2 * i + 1], of: { rosenbrock($0, $1) })
        (values[i], slopes[2 * i], slopes[2 * i + 1]) = (
          result.value, result.gradient.0, result.gradient.1
        )
      }
      consume(values[0] + slopes[0])
    }
    for n in [2, 10, 100, 1000] {
      let x = points(n, in: -1.5...1.5)
      let check = valueWithGradient(at: x, of: { rosenbrock($0) }).gradient.base
      for i in 0..<n - 1 {
        let carry = i == 0 ? 0 : 200 * (x[i] - x[i - 1] * x[i - 1])
        let byHand = carry - 400 * (x[i + 1] - x[i] * x[i]) * x[i] - 2 * (1 - x[i])
        precondition(abs(check[i] - byHand) <= 1e-9 * (1 + abs(byHand)))
      }
      report("gradient of Rosenbrock's function", n, 1, budget) {
        consume(valueWithGradient(at: x, of: { rosenbrock($0) }))
      }
    }
  }

  static func report(_ problem: String, _ size: Int, _ calls: Int, _ budget: Double, _ body: () -> Void) {
    print("\(problem),\(size),_Differentiation,\(nanoseconds(budget, body) / Double(calls))")
  }
}
