import DualNumbers

// One block of a bundle adjustment: a point seen by a camera, two residuals of twelve parameters.
//
// N. Snavely, S. M. Seitz, R. Szeliski, "Photo tourism: exploring photo collections in 3D", SIGGRAPH 2006; the
// camera has one focal length and two coefficients of radial distortion.

/// What a camera shows of a point, less where the point was seen in the picture.
///
/// - Parameters:
///   - p: Twelve parameters: the camera's rotation (axis times angle) 0…2, its translation 3…5, its focal length 6,
///     its distortion 7 and 8, and the point 9…11.
///   - seen: Where the point was seen.
@inline(__always)
func snavely<T: RealNumber>(_ p: (Int) -> T, seen: SIMD2<Double>) -> (T, T) {
  var (x, y, z) = rotated((p(9), p(10), p(11)), about: (p(0), p(1), p(2)))
  x += p(3)
  y += p(4)
  z += p(5)
  let u = -x / z
  let v = -y / z
  let square = u * u + v * v
  let distortion = 1 + square * (p(7) + p(8) * square)
  let scale = p(6) * distortion
  return (scale * u - T(seen.x), scale * v - T(seen.y))
}

/// A point turned about an axis, by an angle that is the length of the axis: Rodrigues' formula.
@inline(__always)
private func rotated<T: RealNumber>(_ point: (T, T, T), about axis: (T, T, T)) -> (T, T, T) {
  let square = axis.0 * axis.0 + axis.1 * axis.1 + axis.2 * axis.2
  guard square > T(Double.ulpOfOne) else {
    let turn = cross(axis, point)
    return (point.0 + turn.0, point.1 + turn.1, point.2 + turn.2)
  }
  let angle = sqrt(square)
  let (sine, cosine) = angle.sineAndCosine()
  let reciprocal = 1 / angle
  let k = (axis.0 * reciprocal, axis.1 * reciprocal, axis.2 * reciprocal)
  let turn = cross(k, point)
  let along = (k.0 * point.0 + k.1 * point.1 + k.2 * point.2) * (1 - cosine)
  return (
    point.0 * cosine + turn.0 * sine + k.0 * along,
    point.1 * cosine + turn.1 * sine + k.1 * along,
    point.2 * cosine + turn.2 * sine + k.2 * along
  )
}

@inline(__always)
private func cross<T: RealNumber>(_ a: (T, T, T), _ b: (T, T, T)) -> (T, T, T) {
  (a.1 * b.2 - a.2 * b.1, a.2 * b.0 - a.0 * b.2, a.0 * b.1 - a.1 * b.0)
}

/// The parameters of many blocks, and where their points were seen.
struct SnavelyBlocks {
  /// Twelve parameters a block, block after block.
  var parameters: [Double] = []

  /// Where the points were seen.
  var seen: [SIMD2<Double>] = []

  /// Cameras near the origin that look at points five units away, the same in every run.
  init(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    func around(_ middle: Double, _ spread: Double) -> Double {
      middle + spread * generator.spread(over: -1...1)
    }
    for _ in 0..<count {
      let rotation = (0..<3).map { _ in around(0, 0.4) }
      let translation = [around(0, 0.3), around(0, 0.3), around(-0.5, 0.2)]
      let lens = [around(500, 100), around(0, 1e-2), around(0, 1e-3)]
      let point = [around(0, 1), around(0, 1), around(-5, 1)]
      parameters.append(contentsOf: rotation + translation + lens + point)
      seen.append(SIMD2(around(0, 100), around(0, 100)))
    }
  }
}
