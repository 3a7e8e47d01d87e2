// Generic code as one finds it in other people's packages: over the standard library's protocols, without a word
// about derivatives and without importing this library.

enum Algorithms {
  /// Horner's scheme; coefficients from the constant upwards.
  static func polynomial<T: Numeric>(_ coefficients: [T], at x: T) -> T {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }

  /// Newton's iteration for a square root, until it no longer moves.
  static func newtonSquareRoot<T: FloatingPoint>(of a: T) -> T {
    var x = a
    for _ in 0..<200 {
      let next = (x + a / x) / 2
      if abs(next - x) <= next.ulp { return next }
      x = next
    }
    return x
  }

  static func simpson<T: FloatingPoint & Strideable>(_ f: (T) -> T, from a: T, to b: T, panels: Int) -> T
  where T.Stride == T {
    let h = (b - a) / T(panels)
    var sum: T = 0
    for left in stride(from: a, to: b - h / 2, by: h) {
      sum += (f(left) + 4 * f(left + h / 2) + f(left + h)) * h / 6
    }
    return sum
  }

  /// Gaussian elimination with partial pivoting.
  static func solve<T: FloatingPoint>(_ matrix: [[T]], _ right: [T]) -> [T] {
    var a = matrix
    var b = right
    let n = b.count
    for column in 0..<n {
      let pivot = (column..<n).max { abs(a[$0][column]) < abs(a[$1][column]) }!
      a.swapAt(column, pivot)
      b.swapAt(column, pivot)
      for row in (column + 1)..<n {
        let factor = a[row][column] / a[column][column]
        for k in column..<n { a[row][k] -= factor * a[column][k] }
        b[row] -= factor * b[column]
      }
    }
    for row in (0..<n).reversed() {
      for k in (row + 1)..<n { b[row] -= a[row][k] * b[k] }
      b[row] /= a[row][row]
    }
    return b
  }

  /// The classical Runge–Kutta method.
  static func rungeKutta<T: FloatingPoint>(_ slope: (T, T) -> T, from start: T, over time: T, steps: Int) -> T
  {
    let h = time / T(steps)
    var (t, y) = (T.zero, start)
    for _ in 0..<steps {
      let k1 = slope(t, y)
      let k2 = slope(t + h / 2, y + h * k1 / 2)
      let k3 = slope(t + h / 2, y + h * k2 / 2)
      let k4 = slope(t + h, y + h * k3)
      y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
      t += h
    }
    return y
  }

  static func bisect<T: FloatingPoint>(_ f: (T) -> T, _ low: T, _ high: T) -> T {
    var (a, b) = (low, high)
    while (a + b) / 2 > a && (a + b) / 2 < b {
      if f(a).sign == f((a + b) / 2).sign { a = (a + b) / 2 } else { b = (a + b) / 2 }
    }
    return a
  }

  static func mean<S: Sequence>(_ numbers: S) -> S.Element where S.Element: FloatingPoint {
    let (sum, count) = numbers.reduce((S.Element.zero, S.Element.zero)) { ($0.0 + $1, $0.1 + 1) }
    return sum / count
  }

  static func median<C: Collection>(_ numbers: C) -> C.Element where C.Element: FloatingPoint {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  static func clamped<T: Comparable>(_ x: T, to range: ClosedRange<T>) -> T {
    min(max(x, range.lowerBound), range.upperBound)
  }

  static func dot<T: SignedNumeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).map(*).reduce(0, +) }

  static func sumOfMagnitudes<T: SignedNumeric>(_ numbers: [T]) -> T where T.Magnitude == T {
    numbers.reduce(0) { $0 + $1.magnitude }
  }

  /// A quicksort of one's own.
  static func quicksorted<T: Comparable>(_ numbers: [T]) -> [T] {
    guard let pivot = numbers.first else { return [] }
    let rest = numbers.dropFirst()
    return quicksorted(rest.filter { $0 < pivot }) + [pivot] + quicksorted(rest.filter { !($0 < pivot) })
  }

  /// The trapezoidal rule on a table, and a running sum, as generic sequences give them.
  static func trapezoid<T: FloatingPoint>(_ y: [T], step: T) -> T {
    zip(y, y.dropFirst()).lazy.map { ($0 + $1) / 2 }.reduce(0, +) * step
  }

  /// The arithmetic–geometric mean, which converges quadratically.
  static func arithmeticGeometricMean<T: FloatingPoint>(_ a: T, _ b: T) -> T {
    var (a, b) = (a, b)
    for _ in 0..<8 { (a, b) = ((a + b) / 2, (a * b).squareRoot()) }
    return a
  }
}

/// A complex number over any number type.
struct Complex<T: FloatingPoint> {
  var real: T
  var imaginary: T

  static func + (a: Complex, b: Complex) -> Complex {
    Complex(real: a.real + b.real, imaginary: a.imaginary + b.imaginary)
  }
  static func - (a: Complex, b: Complex) -> Complex {
    Complex(real: a.real - b.real, imaginary: a.imaginary - b.imaginary)
  }
  static func * (a: Complex, b: Complex) -> Complex {
    Complex(
      real: a.real * b.real - a.imaginary * b.imaginary,
      imaginary: a.real * b.imaginary + a.imaginary * b.real)
  }
}

extension Algorithms {
  /// The fast Fourier transform by halves; `root` is a primitive n-th root of unity.
  static func fourierTransform<T>(_ x: [Complex<T>], root: Complex<T>) -> [Complex<T>] {
    if x.count == 1 { return x }
    let even = fourierTransform(stride(from: 0, to: x.count, by: 2).map { x[$0] }, root: root * root)
    let odd = fourierTransform(stride(from: 1, to: x.count, by: 2).map { x[$0] }, root: root * root)
    var power = Complex<T>(real: 1, imaginary: 0)
    var turned: [Complex<T>] = []
    for element in odd {
      turned.append(power * element)
      power = power * root
    }
    return zip(even, turned).map { $0 + $1 } + zip(even, turned).map { $0 - $1 }
  }
}
