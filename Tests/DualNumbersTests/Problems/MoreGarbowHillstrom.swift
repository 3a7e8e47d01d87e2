import DualNumbers

/// The residuals of the problems of Moré, Garbow and Hillstrom (ACM TOMS 7, 1981), by their numbers there.
///
/// The functions to minimise are the sums of their squares. n is the count of `x`.
enum MoreGarbowHillstrom {
  static func objective<T: RealNumber>(_ number: Int, _ x: [T]) -> T {
    residuals(number, x).reduce(T.zero) { $0 + $1 * $1 }
  }

  static func residuals<T: RealNumber>(_ number: Int, _ x: [T]) -> [T] {
    switch number {
    case 1, 21: rosenbrock(x)
    case 3: powellBadlyScaled(x)
    case 5: beale(x)
    case 7: helicalValley(x)
    case 9: gaussian(x)
    case 11: gulf(x)
    case 13: powellSingular(x)
    case 15: kowalikOsborne(x)
    case 17: osborne1(x)
    case 19: osborne2(x)
    case 23: penalty1(x)
    case 25: variablyDimensioned(x)
    case 27: brownAlmostLinear(x)
    case 29: discreteIntegral(x)
    case 31: broydenBanded(x)
    case 33: linearOfRank1(x)
    case 35: chebyquad(x)
    default: fatalError("no problem \(number)")
    }
  }

  private static func rosenbrock<T: RealNumber>(_ x: [T]) -> [T] {
    stride(from: 0, to: x.count, by: 2).flatMap { i in
      let first: T = 10 * (x[i + 1] - x[i] * x[i])
      return [first, 1 - x[i]]
    }
  }

  private static func powellBadlyScaled<T: RealNumber>(_ x: [T]) -> [T] {
    [1e4 * x[0] * x[1] - 1, exp(-x[0]) + exp(-x[1]) - 1.0001]
  }

  private static func beale<T: RealNumber>(_ x: [T]) -> [T] {
    [1.5, 2.25, 2.625].enumerated().map { i, y in T(y) - x[0] * (1 - pow(x[1], i + 1)) }
  }

  private static func helicalValley<T: RealNumber>(_ x: [T]) -> [T] {
    var turns = atan(x[1] / x[0]) / (2 * T.pi)
    if x[0] < 0 { turns += 0.5 }
    let radius = sqrt(x[0] * x[0] + x[1] * x[1])
    return [10 * (x[2] - 10 * turns), 10 * (radius - 1), x[2]]
  }

  private static func gaussian<T: RealNumber>(_ x: [T]) -> [T] {
    let half = [0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521]
    let data = half + [0.3989] + half.reversed()
    return data.enumerated().map { i, y in
      let distance = T((7 - Double(i)) / 2) - x[2]
      return x[0] * exp(-x[1] * distance * distance / 2) - T(y)
    }
  }

  private static func gulf<T: RealNumber>(_ x: [T]) -> [T] {
    (1...10).map { i in
      let t = Double(i) / 100
      let y = 25 + pow(-50 * log(t), 2.0 / 3)
      return exp(-pow(abs(T(y) - x[1]), x[2]) / x[0]) - T(t)
    }
  }

  private static func powellSingular<T: RealNumber>(_ x: [T]) -> [T] {
    let a = x[1] - 2 * x[2]
    let b = x[0] - x[3]
    return [x[0] + 10 * x[1], sqrt(5) * (x[2] - x[3]), a * a, sqrt(10) * b * b]
  }

  private static func kowalikOsborne<T: RealNumber>(_ x: [T]) -> [T] {
    let y = [0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246]
    let u = [4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625]
    return zip(y, u).map { y, u in
      let numerator = T(u * u) + T(u) * x[1]
      let denominator = T(u * u) + T(u) * x[2] + x[3]
      return T(y) - x[0] * numerator / denominator
    }
  }

  private static func osborne1<T: RealNumber>(_ x: [T]) -> [T] {
    let data = [
      0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.850, 0.818, 0.784, 0.751, 0.718, 0.685, 0.658, 0.628,
      0.603, 0.580, 0.558, 0.538, 0.522, 0.506, 0.490, 0.478, 0.467, 0.457, 0.448, 0.438, 0.431, 0.424, 0.420,
      0.414, 0.411, 0.406,
    ]
    return data.enumerated().map { i, y in
      let t = T(10 * Double(i))
      return T(y) - (x[0] + x[1] * exp(-t * x[3]) + x[2] * exp(-t * x[4]))
    }
  }

  private static func osborne2<T: RealNumber>(_ x: [T]) -> [T] {
    let data = [
      1.366, 1.191, 1.112, 1.013, 0.991, 0.885, 0.831, 0.847, 0.786, 0.725, 0.746, 0.679, 0.608, 0.655, 0.616,
      0.606, 0.602, 0.626, 0.651, 0.724, 0.649, 0.649, 0.694, 0.644, 0.624, 0.661, 0.612, 0.558, 0.533, 0.495,
      0.500, 0.423, 0.395, 0.375, 0.372, 0.391, 0.396, 0.405, 0.428, 0.429, 0.523, 0.562, 0.607, 0.653, 0.672,
      0.708, 0.633, 0.668, 0.645, 0.632, 0.591, 0.559, 0.597, 0.625, 0.739, 0.710, 0.729, 0.720, 0.636, 0.581,
      0.428, 0.292, 0.162, 0.098, 0.054,
    ]
    return data.enumerated().map { i, y in
      let t = T(Double(i) / 10)
      var model = x[0] * exp(-t * x[4])
      for k in 0..<3 {
        let distance = t - x[8 + k]
        model += x[1 + k] * exp(-distance * distance * x[5 + k])
      }
      return T(y) - model
    }
  }

  private static func penalty1<T: RealNumber>(_ x: [T]) -> [T] {
    x.map { sqrt(1e-5) * ($0 - 1) } + [x.reduce(T.zero) { $0 + $1 * $1 } - 0.25]
  }

  private static func variablyDimensioned<T: RealNumber>(_ x: [T]) -> [T] {
    let sum = x.indices.reduce(T.zero) { $0 + T($1 + 1) * (x[$1] - 1) }
    return x.map { $0 - 1 } + [sum, sum * sum]
  }

  private static func brownAlmostLinear<T: RealNumber>(_ x: [T]) -> [T] {
    let sum = x.reduce(T.zero, +) - T(x.count + 1)
    return x.dropLast().map { $0 + sum } + [x.reduce(1, *) - 1]
  }

  private static func discreteIntegral<T: RealNumber>(_ x: [T]) -> [T] {
    let h = 1 / Double(x.count + 1)
    let t = x.indices.map { Double($0 + 1) * h }
    let cubes = x.indices.map { j in pow(x[j] + T(t[j] + 1), 3) }
    return x.indices.map { i in
      let left = (0...i).reduce(T.zero) { $0 + T(t[$1]) * cubes[$1] }
      let right = (i + 1..<x.count).reduce(T.zero) { $0 + T(1 - t[$1]) * cubes[$1] }
      return x[i] + T(h / 2) * (T(1 - t[i]) * left + T(t[i]) * right)
    }
  }

  private static func broydenBanded<T: RealNumber>(_ x: [T]) -> [T] {
    x.indices.map { i in
      let band = Swift.max(0, i - 5)...Swift.min(x.count - 1, i + 1)
      let sum = band.filter { $0 != i }.reduce(T.zero) { $0 + x[$1] * (1 + x[$1]) }
      return x[i] * (2 + 5 * x[i] * x[i]) + 1 - sum
    }
  }

  private static func linearOfRank1<T: RealNumber>(_ x: [T]) -> [T] {
    let sum = x.indices.reduce(T.zero) { $0 + T($1 + 1) * x[$1] }
    return (1...20).map { T($0) * sum - 1 }
  }

  /// Shifted Chebyshev polynomials, averaged over x, less their integrals.
  private static func chebyquad<T: RealNumber>(_ x: [T]) -> [T] {
    var sums = Array(repeating: T.zero, count: x.count)
    for value in x {
      let y = 2 * value - 1
      var before: T = 1
      var current = y
      for i in x.indices {
        sums[i] += current
        (before, current) = (current, 2 * y * current - before)
      }
    }
    return x.indices.map { i in
      let order = Double(i + 1)
      let integral = i % 2 == 0 ? 0 : -1 / (order * order - 1)
      return sums[i] / T(x.count) - T(integral)
    }
  }
}
