#if !hasFeature(Embedded)
  /// The gradient of a function of n numbers at a point, with the passes shared between the cores of the machine.
  ///
  /// ```swift
  /// func slopes(at point: [Double]) async -> [Double] {
  ///   await concurrentGradient(of: { x in x.reduce(0) { $0 + cos($1) } }, at: point)
  /// }
  /// ```
  ///
  /// The result is, bit for bit, that of ``gradient(of:at:)-swift.func``. To share the work costs ten to twenty
  /// microseconds and more memory, so it pays where the call takes longer than some hundred microseconds without.
  /// A gradient of three thousand variables took 0.6 times as long on two cores, one of a hundred
  /// four times as long. Up to 64 tasks run at once, and each keeps n variables of its own.
  ///
  /// - Parameters:
  ///   - f: A function of n numbers, which runs ⌈n / 8⌉ times, on several threads at once, and must be the same
  ///     function each time. What it throws is passed on when all tasks have ended.
  ///   - x: The point, n numbers. An empty point gives an empty gradient.
  /// - Returns: The n partial derivatives.
  @available(macOS 10.15, iOS 13, tvOS 13, watchOS 6, *)
  @inlinable
  public func concurrentGradient<E: Error>(
    of f: @escaping @Sendable ([GradientDual]) throws(E) -> GradientDual, at x: [Double]
  ) async throws(E) -> [Double] {
    let parts = try await sharePasses(passCount(x.count, width: GradientSeeding.width)) { passes throws(E) in
      try GradientSeeding.partialDerivatives(of: f, at: x, passes)
    }
    return Array(parts.joined())
  }

  /// How many passes there are over so many variables.
  @inlinable
  func passCount(_ count: Int, width: Int) -> Int { (count + width - 1) / width }

  extension Seeding {
    /// The partial derivatives that some of the passes give.
    @inlinable
    static func partialDerivatives<E: Error>(
      of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T.Scalar], _ passes: Range<Int>
    ) throws(E) -> [T.Scalar] {
      var previous = 0..<0
      var variables = variables(x, seeding: previous)
      var partials: [T.Scalar] = []
      let pass = Pass(.first, level: T.nestingLevel)
      defer { pass.end() }
      for index in passes {
        let block = index * width..<Swift.min((index + 1) * width, x.count)
        seed(&variables, block, insteadOf: previous)
        let result = try f(variables)
        for lane in 0..<block.count { partials.append(partial(result.derivative, lane: lane)) }
        previous = block
      }
      leave(&variables, seeded: previous)
      return partials
    }
  }
#endif
