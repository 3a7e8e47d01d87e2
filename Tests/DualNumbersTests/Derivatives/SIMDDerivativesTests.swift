import DualNumbers
import Testing

@Suite("Derivatives at SIMD vectors")
struct SIMDDerivativesTests {
  @Test func giveGradientsAsVectors() {
    #expect(gradient(of: { v in v.x * v.y + sin(v.z) }, at: SIMD3(1, 2, 0)) == SIMD3(2, 1, 1))
    #expect(gradient(of: { v in (v * v).sum() }, at: SIMD2(3, 4)) == SIMD2(6, 8))
    #expect(gradient(of: { v in v.x * v.y * v.z * v.w }, at: SIMD4(1, 2, 3, 4)) == SIMD4(24, 12, 8, 6))
    let (value, slopes) = valueWithGradient(of: { v in v.x / v.y }, at: SIMD2(1, 4))
    #expect(value == 0.25 && slopes == SIMD2(0.25, -0.0625))
    #expect(directionalDerivative(of: { v in v.x * v.y }, at: SIMD2(2, 3), along: SIMD2(1, -1)) == 1)
  }

  @Test func takeCodeThatIsGenericInTheElement() {
    func norm<T: RealNumber & SIMDScalar>(_ v: SIMD3<T>) -> T { sqrt((v * v).sum()) }
    let p = SIMD3(2.0, 3, 6)
    #expect(norm(p) == 7)
    #expect(gradient(of: norm, at: p) == p / 7)
    let h = hessian(of: norm, at: p)
    #expect(relativeError(h[0, 0], 45.0 / 343) < 1e-15 && relativeError(h[0, 1], -6.0 / 343) < 1e-15)
    #expect(relativeError(laplacian(of: norm, at: p), 2.0 / 7) < 1e-15)
  }

  @Test func agreeWithTheSameFunctionOverArguments() {
    let p = SIMD4(0.3, -1.2, 2.5, 0.7)
    let v = valueGradientAndHessian(of: { v in exp(v.x * v.y) * v.z / v.w }, at: p)
    let a = valueGradientAndHessian(of: { x, y, z, w in exp(x * y) * z / w }, at: p.x, p.y, p.z, p.w)
    #expect(v.value == a.value)
    #expect(v.gradient == SIMD4(a.gradient.0, a.gradient.1, a.gradient.2, a.gradient.3))
    #expect(v.hessian[0, 0] == a.hessian.xx && v.hessian[1, 3] == a.hessian.yw)
    #expect(v.hessian[2, 3] == a.hessian.zw && v.hessian[3, 3] == a.hessian.ww)
    #expect(v.hessian == v.hessian.transposed())
    #expect(v.hessian == hessian(of: { v in exp(v.x * v.y) * v.z / v.w }, at: p))
    let array = valueGradientAndHessian(
      of: { v in exp(v[0] * v[1]) * v[2] / v[3] }, at: [p.x, p.y, p.z, p.w])
    #expect(array.hessian == v.hessian && array.gradient == (0..<4).map { v.gradient[$0] })
  }

  @Test func giveProductsWithVectors() {
    let product = hessianVectorProduct(
      of: { v in v.x * v.x * v.y + v.z * v.z * v.z }, at: SIMD3(3, 2, 1), along: SIMD3(1, 2, -1))
    #expect(product == SIMD3(16, 6, -6))
    let transported = jacobianVectorProduct(
      of: { v in SIMD2(v.x * v.y, v.x + v.y) }, at: SIMD2(2, 3), along: SIMD2(1, 1))
    #expect(transported == SIMD2(5, 2))
    #expect(laplacian(of: { v in v.x * v.x + 3 * v.y * v.y }, at: SIMD2(1, 2)) == 8)
    #expect(divergence(of: { v in v * v }, at: SIMD3(1, 2, 3)) == 12)
    #expect(divergence(of: { v in v * v }, at: SIMD4(1, 2, 3, 4)) == 20)
  }

  @Test func giveJacobiansOfVectorsOfAnyWidth() {
    let j = jacobian(of: { v in SIMD2(v.x * v.y, sin(v.z)) }, at: SIMD3(1, 2, 0))
    #expect(j == [[2, 1, 0], [0, 0, 1]])
    let both = valueWithJacobian(of: { v in SIMD4(v.x, v.y, v.x * v.y, 1) }, at: SIMD2(2, 3))
    #expect(both.value == [2, 3, 6, 1])
    #expect(both.jacobian == [[1, 0], [0, 1], [3, 2], [0, 0]])
  }

  @Test func storeDualNumbersLikeOtherElements() {
    typealias D = Dual<Double>
    var v = SIMD8<D>(repeating: 1)
    for i in v.indices { v[i] = D(Double(i), Double(10 * i)) }
    for i in v.indices { #expect(v[i].value == Double(i) && v[i].derivative == Double(10 * i)) }
    #expect((v + v)[7].derivative == 140)
    #expect((v .< 4) == SIMDMask([true, true, true, true, false, false, false, false]))
    #expect(v.max().derivative == 70 && v.lowHalf[3].derivative == 30)
    #expect(SIMD2<HyperDual<Double>>(1, 2).y.value == 2)
    #expect(SIMD64<D>(repeating: 2).sum() == 128)
  }
}
