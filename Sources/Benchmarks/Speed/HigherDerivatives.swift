import DualNumbers

// All derivatives up to an order of a function of one number, at 4096 points.

func benchmarkHigherDerivatives(_ table: inout SpeedTable) {
  guard #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) else { return }
  measureDerivatives(&table, Taylor<2, Double>.self)
  measureDerivatives(&table, Taylor<3, Double>.self)
  measureDerivatives(&table, Taylor<5, Double>.self)
  measureDerivatives(&table, Taylor<10, Double>.self)
  measureDerivatives(&table, Taylor<20, Double>.self)
}

@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@inline(__always)
private func measureDerivatives<let order: Int>(_ table: inout SpeedTable, _ type: Taylor<order, Double>.Type)
{
  let problem = "derivatives of all orders"
  let x = points(4096, in: 0.1...3)
  let results = results(x.count, initially: 0.0)
  defer { results.deallocate() }
  table.measure(problem, order, "plain function", callCount: x.count) {
    for i in x.indices { results[i] = wave(x[i]) }
    consume(results)
  }
  table.measure(problem, order, "by hand", callCount: x.count) {
    for i in x.indices { results[i] = waveRecurrences(x[i], type) }
    consume(results)
  }
  table.measure(problem, order, "DualNumbers", callCount: x.count) {
    for i in x.indices {
      let all = derivatives(
        of: { x in
          let square = x * x
          let first = sin(square) * exp(-x)
          return first + log(1 + square) / sqrt(1 + x)
        }, at: x[i], using: type)
      results[i] = all[order]
    }
    consume(results)
  }
  table.measure(problem, order, "DualNumbers, generic", callCount: x.count) {
    for i in x.indices { results[i] = derivatives(of: wave, at: x[i], using: type)[order] }
    consume(results)
  }
  table.measure(problem, order, "DualNumbers, run time", callCount: x.count) {
    for i in x.indices { results[i] = derivatives(of: wave, at: x[i], upTo: order)[order] }
    consume(results)
  }
  measureNestedDuals(&table, problem, order, x, results)
}

/// Derivatives nested in one another, as far as that goes.
private func measureNestedDuals(
  _ table: inout SpeedTable, _ problem: String, _ order: Int, _ x: [Double],
  _ results: UnsafeMutableBufferPointer<Double>
) {
  switch order {
  case 2:
    table.measure(problem, order, "nested duals", callCount: x.count) {
      for i in x.indices { results[i] = derivative(of: { y in derivative(of: wave, at: y) }, at: x[i]) }
      consume(results)
    }
  case 3:
    table.measure(problem, order, "nested duals", callCount: x.count) {
      for i in x.indices {
        results[i] = derivative(
          of: { y in derivative(of: { z in derivative(of: wave, at: z) }, at: y) }, at: x[i])
      }
      consume(results)
    }
  default: break
  }
}

/// The derivatives of ``wave(_:)`` by recurrences for its parts, as one writes them by hand: x² has three
/// coefficients and 1 + x two.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
@inline(__always)
private func waveRecurrences<let order: Int>(_ x: Double, _ type: Taylor<order, Double>.Type) -> Double {
  let zero = InlineArray<order, Double>(repeating: 0)
  // The coefficients behind the values, which are variables of their own.
  var (sine, cosine, decay, logarithm, root) = (zero, zero, zero, zero, zero)
  let (sine0, cosine0) = (x * x).sineAndCosine()
  let decay0 = exp(-x)
  let w = 1 + x * x
  let (logarithm0, root0) = (log(w), 1 / sqrt(1 + x))
  let (overW, overY) = (1 / w, 1 / (1 + x))
  for k in 1...order {
    var s = 2 * x * (k == 1 ? cosine0 : cosine[unchecked: k - 2])
    var c = 2 * x * (k == 1 ? sine0 : sine[unchecked: k - 2])
    if k >= 2 {
      s += 2 * (k == 2 ? cosine0 : cosine[unchecked: k - 3])
      c += 2 * (k == 2 ? sine0 : sine[unchecked: k - 3])
    }
    sine[unchecked: k - 1] = s / Double(k)
    cosine[unchecked: k - 1] = -c / Double(k)
  }
  for k in 1...order { decay[unchecked: k - 1] = -(k == 1 ? decay0 : decay[unchecked: k - 2]) / Double(k) }
  for k in 1...order {
    var l = k == 1 ? 2 * x : k == 2 ? 2.0 : 0
    if k >= 3 { l -= Double(k - 2) * logarithm[unchecked: k - 3] }
    if k >= 2 { l -= Double(k - 1) * logarithm[unchecked: k - 2] * 2 * x }
    logarithm[unchecked: k - 1] = l * overW / Double(k)
  }
  for k in 1...order {
    let last = k == 1 ? root0 : root[unchecked: k - 2]
    root[unchecked: k - 1] = last * overY * ((0.5 - Double(k)) / Double(k))
  }
  var factorial = 1.0
  var all = zero
  for k in 1...order {
    factorial *= Double(k)
    var sum = sine0 * decay[unchecked: k - 1] + sine[unchecked: k - 1] * decay0
    sum += logarithm0 * root[unchecked: k - 1] + logarithm[unchecked: k - 1] * root0
    for j in 0..<(k - 1) {
      sum += sine[unchecked: j] * decay[unchecked: k - 2 - j]
      sum += logarithm[unchecked: j] * root[unchecked: k - 2 - j]
    }
    all[unchecked: k - 1] = sum * factorial
  }
  return all[unchecked: order - 1]
}
