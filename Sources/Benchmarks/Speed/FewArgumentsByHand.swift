import DualNumbers

// The functions of two, three and four numbers, and their gradients by hand.

/// Rosenbrock's function of two numbers.
@inline(__always)
func rosenbrock<T: RealNumber>(_ x: T, _ y: T) -> T {
  let a = y - x * x
  let p = 1 - x
  return 100 * a * a + p * p
}

/// Rosenbrock's function of three numbers.
@inline(__always)
func rosenbrock<T: RealNumber>(_ x: T, _ y: T, _ z: T) -> T {
  let a = y - x * x
  let p = 1 - x
  let b = z - y * y
  let q = 1 - y
  var sum = 100 * a * a + p * p
  sum += 100 * b * b + q * q
  return sum
}

/// Rosenbrock's function of four numbers.
@inline(__always)
func rosenbrock<T: RealNumber>(_ x: T, _ y: T, _ z: T, _ w: T) -> T {
  let a = y - x * x
  let p = 1 - x
  let b = z - y * y
  let q = 1 - y
  let c = w - z * z
  let r = 1 - z
  var sum = 100 * a * a + p * p
  sum += 100 * b * b + q * q
  sum += 100 * c * c + r * r
  return sum
}

/// Rosenbrock's function of two numbers and its gradient, as one writes them by hand.
@inline(__always)
func rosenbrockWithGradient(_ v: SIMD2<Double>) -> (value: Double, gradient: SIMD2<Double>) {
  let a = v.y - v.x * v.x
  let p = 1 - v.x
  let value = 100 * a * a + p * p
  let g0 = -400 * a * v.x - 2 * p
  let g1 = 200 * a
  return (value, SIMD2(g0, g1))
}

/// Rosenbrock's function of three numbers and its gradient, as one writes them by hand.
@inline(__always)
func rosenbrockWithGradient(_ v: SIMD3<Double>) -> (value: Double, gradient: SIMD3<Double>) {
  let a = v.y - v.x * v.x
  let p = 1 - v.x
  let b = v.z - v.y * v.y
  let q = 1 - v.y
  var value = 100 * a * a + p * p
  value += 100 * b * b + q * q
  let g0 = -400 * a * v.x - 2 * p
  let g1 = 200 * a - 400 * b * v.y - 2 * q
  let g2 = 200 * b
  return (value, SIMD3(g0, g1, g2))
}

/// Rosenbrock's function of four numbers and its gradient, as one writes them by hand.
@inline(__always)
func rosenbrockWithGradient(_ v: SIMD4<Double>) -> (value: Double, gradient: SIMD4<Double>) {
  let a = v.y - v.x * v.x
  let p = 1 - v.x
  let b = v.z - v.y * v.y
  let q = 1 - v.y
  let c = v.w - v.z * v.z
  let r = 1 - v.z
  var value = 100 * a * a + p * p
  value += 100 * b * b + q * q
  value += 100 * c * c + r * r
  let g0 = -400 * a * v.x - 2 * p
  let g1 = 200 * a - 400 * b * v.y - 2 * q
  let g2 = 200 * b - 400 * c * v.z - 2 * r
  let g3 = 200 * c
  return (value, SIMD4(g0, g1, g2, g3))
}

/// A bell that waves, above a cone, over two numbers.
@inline(__always)
func bell<T: RealNumber>(_ x: T, _ y: T) -> T {
  let square = x * x + y * y
  let sum = x + y
  return exp(-0.5 * square) * sin(sum) + sqrt(1 + square)
}

/// A bell that waves, above a cone, over three numbers.
@inline(__always)
func bell<T: RealNumber>(_ x: T, _ y: T, _ z: T) -> T {
  let square = x * x + y * y + z * z
  let sum = x + y + z
  return exp(-0.5 * square) * sin(sum) + sqrt(1 + square)
}

/// A bell that waves, above a cone, over four numbers.
@inline(__always)
func bell<T: RealNumber>(_ x: T, _ y: T, _ z: T, _ w: T) -> T {
  let square = x * x + y * y + z * z + w * w
  let sum = x + y + z + w
  return exp(-0.5 * square) * sin(sum) + sqrt(1 + square)
}

/// The bell over two numbers and its gradient, as one writes them by hand.
@inline(__always)
func bellWithGradient(_ v: SIMD2<Double>) -> (value: Double, gradient: SIMD2<Double>) {
  let square = v.x * v.x + v.y * v.y
  let (sine, cosine) = (v.x + v.y).sineAndCosine()
  let decay = exp(-0.5 * square)
  let root = sqrt(1 + square)
  let value = decay * sine + root
  return (value, v * (1 / root - decay * sine) + decay * cosine)
}

/// The bell over three numbers and its gradient, as one writes them by hand.
@inline(__always)
func bellWithGradient(_ v: SIMD3<Double>) -> (value: Double, gradient: SIMD3<Double>) {
  let square = v.x * v.x + v.y * v.y + v.z * v.z
  let (sine, cosine) = (v.x + v.y + v.z).sineAndCosine()
  let decay = exp(-0.5 * square)
  let root = sqrt(1 + square)
  let value = decay * sine + root
  return (value, v * (1 / root - decay * sine) + decay * cosine)
}

/// The bell over four numbers and its gradient, as one writes them by hand.
@inline(__always)
func bellWithGradient(_ v: SIMD4<Double>) -> (value: Double, gradient: SIMD4<Double>) {
  let square = v.x * v.x + v.y * v.y + v.z * v.z + v.w * v.w
  let (sine, cosine) = (v.x + v.y + v.z + v.w).sineAndCosine()
  let decay = exp(-0.5 * square)
  let root = sqrt(1 + square)
  let value = decay * sine + root
  return (value, v * (1 / root - decay * sine) + decay * cosine)
}
