import DualNumbers

extension Kind {
  /// Every kind of dual number that programs are tried on; a further one is one more entry.
  package static let all: [Kind] =
    [
      single(
        Dual<Double>.self, mixed: { .scalarDuals }, seed: { Dual($0, $1) },
        read: { ($0.value, $0.derivative) }),
      lanes(Dual<SIMD2<Double>>.self, mixed: { .pairDuals }),
      lanes(Dual<SIMD4<Double>>.self, mixed: { .quadrupleDuals }),
      lanes(Dual<TwoPartials>.self, mixed: { .twoPartials }),
      lanes(Dual<FourPartials>.self, mixed: { .fourPartials }),
      lanes(GradientDual.self, mixed: { .gradientDuals }),
      sparse,
      pair(
        Dual<Dual<Double>>.self, seed: { Dual(Dual($0, $1), Dual($2, 0)) },
        read: { ($0.value.value, $0.value.derivative, $0.derivative.value, $0.derivative.derivative) }),
      pair(
        HyperDual<Double>.self, mixed: { .hyperDuals },
        seed: { HyperDual($0, epsilon1: $1, epsilon2: $2) },
        read: { ($0.value, $0.epsilon1, $0.epsilon2, $0.epsilon12) }),
      pair(
        HyperDual<SIMD4<Double>>.self,
        seed: { HyperDual($0, epsilon1: $1, epsilon2: SIMD4(0, 0, $2, 0)) },
        read: { ($0.value, $0.epsilon1, $0.epsilon2[2], $0.epsilon12[2]) }),
      tile(HessianDual.self, mixed: { .hessianDuals }),
      sparseHessian,
      curve(
        DynamicTaylor<Double>.self, mixed: { .dynamicTaylors },
        seed: { DynamicTaylor(coefficients: [$0, $1], order: 2) }),
      // The orders beyond the second take the recurrences of the functions.
      curve(DynamicTaylor<Double>.self, seed: { DynamicTaylor(coefficients: [$0, $1], order: 5) }),
      nestedCalls,
    ] + ordersInTheType

  private static var ordersInTheType: [Kind] {
    guard #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) else { return [] }
    return [
      curve(Taylor<2, Double>.self, seed: { Taylor(coefficients: [$0, $1]) }),
      curve(Taylor<6, Double>.self, seed: { Taylor(coefficients: [$0, $1]) }),
    ]
  }

  /// Sparse partial derivatives, with numbers so far apart that none of their storages is dense.
  private static let sparse = Kind("\(SparseDual.self)") { program, x, y in
    let (first, last) = (3, 1_000_000)
    let result = program(
      SparseDual(x, .seed(first)), SparseDual(y, .seed(last)), mixed: .sparseDuals)
    return Outcome(values: [result.value], first: [result.derivative[first], result.derivative[last]])
  }

  /// Sparse second derivatives, in the order of the variables' numbers and in the other.
  private static let sparseHessian = Kind("\(SparseHessianDual.self)") { program, x, y in
    let model = valueGradientAndSparseHessian(
      of: { v in program(v[7], v[3], mixed: .sparseHessianDuals) }, at: [0, 0, 0, y, 0, 0, 0, x])
    return Outcome(
      values: [model.value], first: [model.gradient[7], model.gradient[3]],
      second: [model.hessian[7, 7], model.hessian[7, 3], model.hessian[3, 3]])
  }

  /// A derivative inside a derivative, by the functions that users call: x ∂p/∂y by x is ∂p/∂y + x ∂²p/∂x∂y.
  ///
  /// The inner call stands for the value here, so only the mixed derivative is read off.
  private static let nestedCalls = Kind("derivative(of:) inside derivative(of:)") { program, x, y in
    func slopeByY(_ x: Dual<Double>) -> Dual<Double> {
      derivative(of: { y in program(Dual(x), y) }, at: Dual(y))
    }
    let mixed = valueWithDerivative(of: slopeByY, at: x)
    let byX = derivative(of: { x in program(x, Dual(y), mixed: .scalarDuals) }, at: x)
    return Outcome(values: [], first: [byX, mixed.value], second: [nil, mixed.derivative, nil])
  }
}

extension Kind {
  /// Dual numbers whose sine has a slope that is wrong in the fourteenth digit: what an examination must notice.
  package static let faulty = Kind("a faulty sine") { program, x, y in
    var altered = Outcome(values: [], first: [])
    for (a, b) in [(1.0, 0.0), (0.0, 1.0)] {
      let result = program.withFaultySine(Dual(x, a), Dual(y, b))
      altered.values.append(result.value)
      altered.first.append(result.derivative)
    }
    return altered
  }
}

extension Program {
  /// Evaluates a program whose operations are only products and sines, with a fault in the sine.
  fileprivate func withFaultySine(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> {
    switch operation {
    case .function(.sin):
      let a = operands[0].withFaultySine(x, y)
      return a.mapped(value: sin(a.value), derivative: cos(a.value) * (1 + 1e-14))
    case .product: return operands[0].withFaultySine(x, y) * operands[1].withFaultySine(x, y)
    default: return self(x, y)
    }
  }
}
