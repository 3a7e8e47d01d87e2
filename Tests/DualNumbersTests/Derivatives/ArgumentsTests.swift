import DualNumbers
import Testing

@Suite("Derivatives of functions of several numbers")
struct ArgumentsTests {
  @Test func ofTwoToFourNumbersHaveNamedSecondDerivatives() {
    let two = valueGradientAndHessian(of: { x, y in x * x * y }, at: 3, 2)
    #expect(two.value == 18 && two.gradient == (12, 9))
    #expect(two.hessian == (4, 6, 0))
    let three = valueGradientAndHessian(of: { x, y, z in x * x * y * z }, at: 3, 2, 5)
    #expect(three.value == 90 && three.gradient == (60, 45, 18))
    #expect(three.hessian == (20, 30, 12, 0, 9, 0))
    let four = hessian(of: { x, y, z, w in x * y * z * w + z * z * w }, at: 1, 2, 3, 5)
    #expect(four.xx == 0 && four.xy == 15 && four.xz == 10 && four.xw == 6)
    #expect(four.yy == 0 && four.yz == 5 && four.yw == 3)
    #expect(four.zz == 10 && four.zw == 8 && four.ww == 0)
    #expect(hessian(of: { x, y, z in x * y * z }, at: 1, 2, 3).xz == 2)
    #expect(laplacian(of: { x, y in x * x + 3 * y * y }, at: 1, 2) == 8)
    #expect(laplacian(of: { x, y, z in x * x + y * y * z * z }, at: 1, 2, 3) == 2 + 18 + 8)
    #expect(laplacian(of: { x, y, z, w in x * x + y * y * w * w + z }, at: 1, 2, 3, 4) == 2 + 32 + 8)
  }

  @Test func ofFiveAndMoreNumbers() {
    let five = gradient(of: { a, b, c, d, e in a * b + c * d * e }, at: 1, 2, 3, 4, 5)
    #expect(five.0 == 2 && five.1 == 1 && five.2 == 20 && five.3 == 15 && five.4 == 12)
    let (value, eight) = valueWithGradient(
      of: { a, b, c, d, e, f, g, h in a * b * c * d * e * f * g * h }, at: 1, 2, 1, 2, 1, 2, 1, 2)
    #expect(value == 16 && eight.0 == 16 && eight.5 == 8 && eight.7 == 8)
    let ten = gradient(
      of: { a, b, c, d, e, f, g, h, i, j in a * j + b * i + c * h + d * g + e * f },
      at: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    #expect(ten.0 == 10 && ten.4 == 6 && ten.5 == 5 && ten.8 == 2 && ten.9 == 1)
    let h = hessian(of: { a, b, c, d, e, f in a * f * f + b * c * d + e }, at: 1, 2, 3, 4, 5, 6)
    #expect(
      h == [
        [0, 0, 0, 0, 0, 12], [0, 0, 4, 3, 0, 0], [0, 4, 0, 2, 0, 0], [0, 3, 2, 0, 0, 0], [0, 0, 0, 0, 0, 0],
        [12, 0, 0, 0, 0, 2],
      ])
    let all = valueGradientAndHessian(
      of: { a, b, c, d, e, f in a * f * f + b * c * d + e }, at: 1, 2, 3, 4, 5, 6)
    #expect(all.value == 36 + 24 + 5 && all.gradient == [36, 12, 8, 6, 1, 12] && all.hessian == h)
    let product = valueGradientAndHessian(of: { a, b, c, d, e in a * b * c * d * e }, at: 1, 2, 3, 4, 5)
    #expect(product.value == 120 && product.gradient == [120, 60, 40, 30, 24])
    #expect(product.hessian.row(4) == [24, 12, 8, 6, 0])
  }

  @Test func withSeveralResultsHaveJacobians() {
    // Polar coordinates: the determinant of the Jacobian is the radius.
    let polar = valueWithJacobian(of: { r, t in [r * cos(t), r * sin(t)] }, at: 2, 0.5)
    #expect(polar.value == [2 * cos(0.5), 2 * sin(0.5)])
    let (a, b, c, d) = (
      polar.jacobian[0, 0], polar.jacobian[0, 1], polar.jacobian[1, 0], polar.jacobian[1, 1]
    )
    #expect(abs(a * d - b * c - 2) < 1e-15 && a == cos(0.5) && b == -2 * sin(0.5))
    #expect(jacobian(of: { x, y, z in [x * y, y * z] }, at: 1, 2, 3) == [[2, 1, 0], [0, 3, 2]])
    let four = jacobian(of: { x, y, z, w in [x * w, y * z, x + w] }, at: 1, 2, 3, 4)
    #expect(four == [[4, 0, 0, 1], [0, 3, 2, 0], [1, 0, 0, 1]])
    let none = jacobian(of: { (_: Dual<TwoPartials>, _) in [] }, at: 1, 2)
    #expect(none.rows == 0 && none.columns == 2)
  }

  @Test func inSinglePrecisionAndInsideDerivatives() {
    let single: (Float, Float) = gradient(of: { x, y in x * x * y }, at: Float(3), Float(2))
    #expect(single == (12, 9))
    // d/dt of ∂/∂x (x² y) at x = t, y = 2: 2 y. Then with the variable of the outer call inside the inner function.
    let slope = derivative(of: { t in gradient(of: { x, y in x * x * y }, at: t, 2).0 }, at: 3)
    #expect(slope == 4)
    let mixed = derivative(
      of: { t in
        let g = gradient(of: { x, y, z in Dual(t) * x * y * z }, at: Dual(2), 3, 5)
        return t * (g.0 + g.1 + g.2)
      }, at: 7)
    // t² (15 + 10 + 6)
    #expect(mixed == 14 * 31)
    let four = derivative(
      of: { t in
        let (value, g) = valueWithGradient(of: { x, y, z, w in x * y * z * w }, at: t, 2, 3, t)
        return value + g.1
      }, at: 5)
    // 6 t² + 3 t²
    #expect(four == 90)
  }

  @Test func passOnWhatTheFunctionThrows() {
    struct Stop: Error {}
    #expect(throws: Stop.self) { _ = try hessian(of: { x, y throws(Stop) in throw Stop() }, at: 1, 2) }
    #expect(throws: Stop.self) {
      _ = try gradient(of: { a, b, c, d, e throws(Stop) in throw Stop() }, at: 1, 2, 3, 4, 5)
    }
    #expect(throws: Stop.self) { _ = try jacobian(of: { x, y throws(Stop) in throw Stop() }, at: 1, 2) }
  }
}
