/// The noise of a function from a table of differences of closely spaced values.
///
/// For values so close together that the smooth part of the function is nearly a line, the k-th differences
/// are nothing but noise, magnified by a known factor (Moré and Wild, SIAM Journal on Scientific Computing
/// 33, 2011).
enum NoiseMeasurement {
  /// The standard deviation of the function's error times three, or zero where it cannot be told from zero.
  static func noise<Failure>(
    near grid: StepGrid, of function: inout SampledFunction<Failure>
  ) throws(Failure) -> Double {
    let spacing = max(grid.largest * 0x1p-36, 16 * grid.smallest)
    var table: [Double] = []
    for i in -4...4 {
      let sample = try function.sample(at: Double(i) * spacing)
      guard sample.isFinite else { return 0 }
      table.append(sample.value)
    }
    // γ of the paper, the inverse mean square of k-th differences of unit noise: (k!)² / (2k)!.
    var magnification = 1.0
    var deviations: [Double] = []
    for k in 1...6 {
      for i in 0..<(table.count - 1) { table[i] = table[i + 1] - table[i] }
      table.removeLast()
      magnification *= Double(k) / Double(2 * (2 * k - 1))
      let meanSquare = table.reduce(0) { $0 + $1 * $1 } / Double(table.count)
      deviations.append((magnification * meanSquare).squareRoot())
      let changesSign = table.contains { $0 > 0 } && table.contains { $0 < 0 }
      guard k >= 3, changesSign else { continue }
      let three = deviations.suffix(3)
      if let least = three.min(), let most = three.max(), most <= 4 * least { return 3 * most }
    }
    return 0
  }
}
