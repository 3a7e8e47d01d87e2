/// The time that a call takes: the minimum, which other work on the machine hardly disturbs, and the median.
struct CallTime {
  /// The shortest sample, in nanoseconds a call.
  var minimum: Double

  /// The middle sample, in nanoseconds a call.
  var median: Double
}

/// Times a call: warm, in samples of a fifth of a millisecond, five at least.
///
/// - Parameters:
///   - callCount: How many calls one run of the body makes.
///   - budget: How many milliseconds the samples may take together.
///   - body: What to time. It must hand its results to ``consume(_:)``.
@inline(never)
func time(callCount: Int = 1, budget: Int = 250, _ body: () -> Void) -> CallTime {
  let clock = ContinuousClock()
  func run(_ repetitions: Int) -> Double {
    let duration = clock.measure { for _ in 0..<repetitions { body() } }
    let (seconds, attoseconds) = duration.components
    return (Double(seconds) * 1e9 + Double(attoseconds) * 1e-9) / Double(repetitions)
  }
  body()
  let rough = max(run(1), 1)
  let closer = max(run(max(1, Int(2e5 / rough))), 0.3)
  let repetitions = max(1, Int(2e5 / closer))
  var samples: [Double] = []
  let start = clock.now
  while samples.count < 5 || (start.duration(to: clock.now) < .milliseconds(budget) && samples.count < 1000) {
    samples.append(run(repetitions) / Double(callCount))
  }
  samples.sort()
  return CallTime(minimum: samples[0], median: samples[samples.count / 2])
}

/// Takes a result, so that the optimiser keeps what computes it, and may change whatever a pointer reaches.
@inline(never) @_optimize(none)
func consume(_ result: Double) {}

/// Takes results in memory, so that the optimiser keeps what computes them.
@inline(never) @_optimize(none)
func consume<T>(_ results: UnsafeMutablePointer<T>) {}

/// Takes all of the results in memory, so that the optimiser keeps what computes them.
@inline(never) @_optimize(none)
func consume<T>(_ results: UnsafeMutableBufferPointer<T>) {}

/// Hides where a value comes from, so that the optimiser computes nothing from it beforehand.
@inline(never) @_optimize(none)
func opaque<T>(_ value: T) -> T { value }
