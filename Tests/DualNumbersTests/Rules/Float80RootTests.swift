#if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android)
  import DualNumbers
  import Testing

  @Suite("Roots in extended precision")
  struct Float80RootTests {
    @Test(arguments: [1, 2, 3, 4, 5, 7, 10, -1, -2, -5])
    func areInverseToPowers(degree: Int) {
      for x: Float80 in [0.3, 1, 2.75, 1e-20, 1e300] {
        let back = pow(root(x, degree), degree)
        #expect((back - x).magnitude <= 2 * Float80(degree.magnitude + 1) * x.ulp, "\(degree) of \(x)")
      }
      #expect(root(Float80(-32), 5) == -2 && root(Float80(-4), 2).isNaN && root(Float80(-16), 4).isNaN)
      #expect(root(Float80.infinity, 5) == .infinity && root(Float80(0), 4) == 0)
    }
  }
#endif
