import DualNumbers

/// The residuals of a block of a bundle adjustment and its Jacobian matrix, as one writes them by hand.
///
/// - Parameters:
///   - p: The twelve parameters, as in ``snavely(_:seen:)``.
///   - seen: Where the point was seen.
///   - jacobian: Receives two rows of twelve partial derivatives.
@inline(__always)
func snavelyWithJacobian(
  _ p: UnsafePointer<Double>, seen: SIMD2<Double>, into jacobian: UnsafeMutablePointer<Double>
) -> (Double, Double) {
  let turned = RotationWithDerivatives(
    (p[9], p[10], p[11]), about: (p[0], p[1], p[2]))
  let x = turned.point.0 + p[3]
  let y = turned.point.1 + p[4]
  let reciprocal = 1 / (turned.point.2 + p[5])
  let u = -x * reciprocal
  let v = -y * reciprocal
  let square = u * u + v * v
  let distortion = 1 + square * (p[7] + p[8] * square)
  let scale = p[6] * distortion

  // The slopes of the residuals in the picture's plane, and from there in space.
  let slope = 2 * p[6] * (p[7] + 2 * p[8] * square)
  let (uu, uv, vv) = (scale + slope * u * u, slope * u * v, scale + slope * v * v)
  let first = (-reciprocal * uu, -reciprocal * uv, -reciprocal * (u * uu + v * uv))
  let second = (-reciprocal * uv, -reciprocal * vv, -reciprocal * (u * uv + v * vv))
  write(first, turned, into: jacobian)
  write(second, turned, into: jacobian + 12)
  jacobian[6] = distortion * u
  jacobian[7] = p[6] * square * u
  jacobian[8] = jacobian[7] * square
  jacobian[18] = distortion * v
  jacobian[19] = p[6] * square * v
  jacobian[20] = jacobian[19] * square
  return (scale * u - seen.x, scale * v - seen.y)
}

/// One residual's partial derivatives with respect to rotation, translation and point.
@inline(__always)
private func write(
  _ slope: (Double, Double, Double), _ turned: RotationWithDerivatives,
  into row: UnsafeMutablePointer<Double>
) {
  let axis = turned.byAxis
  row[0] = slope.0 * axis.0.0 + slope.1 * axis.1.0 + slope.2 * axis.2.0
  row[1] = slope.0 * axis.0.1 + slope.1 * axis.1.1 + slope.2 * axis.2.1
  row[2] = slope.0 * axis.0.2 + slope.1 * axis.1.2 + slope.2 * axis.2.2
  (row[3], row[4], row[5]) = slope
  let point = turned.byPoint
  row[9] = slope.0 * point.0.0 + slope.1 * point.1.0 + slope.2 * point.2.0
  row[10] = slope.0 * point.0.1 + slope.1 * point.1.1 + slope.2 * point.2.1
  row[11] = slope.0 * point.0.2 + slope.1 * point.1.2 + slope.2 * point.2.2
}

/// A point turned about an axis, with the partial derivatives of its coordinates, row by row.
private struct RotationWithDerivatives {
  typealias Triple = (Double, Double, Double)

  var point: Triple
  var byAxis: (Triple, Triple, Triple)
  var byPoint: (Triple, Triple, Triple)

  @inline(__always)
  init(_ p: Triple, about axis: Triple) {
    let square = axis.0 * axis.0 + axis.1 * axis.1 + axis.2 * axis.2
    guard square > .ulpOfOne else {
      point = (
        p.0 + axis.1 * p.2 - axis.2 * p.1, p.1 + axis.2 * p.0 - axis.0 * p.2,
        p.2 + axis.0 * p.1 - axis.1 * p.0
      )
      byAxis = ((0, p.2, -p.1), (-p.2, 0, p.0), (p.1, -p.0, 0))
      byPoint = ((1, -axis.2, axis.1), (axis.2, 1, -axis.0), (-axis.1, axis.0, 1))
      return
    }
    let angle = sqrt(square)
    let (sine, cosine) = angle.sineAndCosine()
    let reciprocal = 1 / angle
    let k = (axis.0 * reciprocal, axis.1 * reciprocal, axis.2 * reciprocal)
    let rest = 1 - cosine
    let along = k.0 * p.0 + k.1 * p.1 + k.2 * p.2
    let turn = (k.1 * p.2 - k.2 * p.1, k.2 * p.0 - k.0 * p.2, k.0 * p.1 - k.1 * p.0)
    point = (
      p.0 * cosine + turn.0 * sine + k.0 * along * rest, p.1 * cosine + turn.1 * sine + k.1 * along * rest,
      p.2 * cosine + turn.2 * sine + k.2 * along * rest
    )
    let (xy, xz, yz) = (rest * k.0 * k.1, rest * k.0 * k.2, rest * k.1 * k.2)
    byPoint = (
      (cosine + rest * k.0 * k.0, xy - sine * k.2, xz + sine * k.1),
      (xy + sine * k.2, cosine + rest * k.1 * k.1, yz - sine * k.0),
      (xz - sine * k.1, yz + sine * k.0, cosine + rest * k.2 * k.2)
    )
    // By the angle along the axis, and by the turn of the axis across it.
    let s = sine * reciprocal
    let c = rest * reciprocal
    @inline(__always)
    func row(_ ki: Double, _ pi: Double, _ turn: Double, _ a: Triple) -> Triple {
      let byAngle = -sine * pi + cosine * turn + sine * along * ki
      let excess = byAngle - (a.0 * k.0 + a.1 * k.1 + a.2 * k.2)
      return (a.0 + excess * k.0, a.1 + excess * k.1, a.2 + excess * k.2)
    }
    byAxis = (
      row(k.0, p.0, turn.0, (c * (k.0 * p.0 + along), c * k.0 * p.1 + s * p.2, c * k.0 * p.2 - s * p.1)),
      row(k.1, p.1, turn.1, (c * k.1 * p.0 - s * p.2, c * (k.1 * p.1 + along), c * k.1 * p.2 + s * p.0)),
      row(k.2, p.2, turn.2, (c * k.2 * p.0 + s * p.1, c * k.2 * p.1 - s * p.0, c * (k.2 * p.2 + along)))
    )
  }
}
