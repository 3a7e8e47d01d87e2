/// A derivative found by differences, with an honest bound on its error.
public struct DerivativeEstimate<Scalar: BinaryFloatingPoint & Sendable>: Sendable, Hashable {
  /// What the function looked like around the point.
  public enum Status: Sendable, Hashable {
    /// Smooth: the error is what rounding leaves.
    case fine
    /// Smooth but noisier than the rounding of its type: the relative error of its values, as measured.
    case noisy(relativeError: Scalar)
    /// The function moves in small steps, as one that computes in a shorter format does; the estimate is the
    /// slope of the stairs.
    case quantised
    /// Flat close to the point but not further away; whether the slope of the plateau or of the surroundings
    /// is meant cannot be told, and the error covers both.
    case plateau
    /// Different scales have different slopes; the estimate is that of the finest.
    case multiScale
    /// The derivatives from the left and from the right differ. The value is their mean, the error covers
    /// both.
    case kink(left: Scalar, right: Scalar)
    /// The function is not continuous at the point; the values are those beside it.
    case jump(left: Scalar, right: Scalar)
    /// The function is not finite at the point or around it, or its derivative is infinite.
    case notFinite
  }

  /// The estimate; NaN where there is no derivative, ±∞ at a vertical tangent.
  public var value: Scalar
  /// A bound on the distance to the true derivative; infinite where there is none.
  public var errorEstimate: Scalar
  /// How often the function was called.
  public var evaluations: Int
  /// The smallest step that went into the value; NaN where there is no estimate.
  public var step: Scalar
  /// What the function looked like around the point.
  public var status: Status
  /// The side on which the samples were taken: never ``DifferenceSide/automatic``.
  public var side: DifferenceSide

  /// Creates an estimate from its parts.
  public init(
    value: Scalar, errorEstimate: Scalar, evaluations: Int, step: Scalar, status: Status, side: DifferenceSide
  ) {
    self.value = value
    self.errorEstimate = errorEstimate
    self.evaluations = evaluations
    self.step = step
    self.status = status
    self.side = side
  }

  /// The error estimate divided by the magnitude of the value.
  public var relativeErrorEstimate: Scalar { errorEstimate / value.magnitude }
}

extension DerivativeEstimate: CustomStringConvertible {
  /// The value, its error, and what is remarkable: "0.540302305868 ± 2.4e-14 (18 evaluations)".
  public var description: String {
    let digits = DecimalText.digits(of: Double(value), error: Double(errorEstimate))
    let number = DecimalText.number(Double(value), digits: digits)
    let error = DecimalText.number(Double(errorEstimate), digits: 2)
    var remarks = ["\(evaluations) evaluation\(evaluations == 1 ? "" : "s")"]
    if side == .left || side == .right { remarks.append("from the \(side.rawValue)") }
    if status != .fine { remarks.append(status.description) }
    return "\(number) ± \(error) (\(remarks.joined(separator: ", ")))"
  }
}

extension DerivativeEstimate.Status: CustomStringConvertible {
  /// The status in words.
  public var description: String {
    func text(_ x: Scalar) -> String { DecimalText.number(Double(x), digits: 6) }
    switch self {
    case .fine: return "fine"
    case .noisy(let error):
      return "noisy: values are wrong by \(DecimalText.number(Double(error), digits: 2))"
    case .quantised: return "moves in steps"
    case .plateau: return "flat close to the point, not further away"
    case .multiScale: return "different slopes at different scales"
    case .kink(let left, let right): return "kink: left \(text(left)), right \(text(right))"
    case .jump(let left, let right): return "jump: from \(text(left)) to \(text(right))"
    case .notFinite: return "not finite"
    }
  }
}

extension DerivativeEstimate where Scalar == Double {
  /// The same estimate in another type, with the rounding of the value added to the error.
  func rounded<Other>(to type: Other.Type = Other.self) -> DerivativeEstimate<Other> {
    let value = Other(value)
    var error = Other(errorEstimate)
    if value.isFinite {
      if Double(value) != self.value { error += value.ulp / 2 }
      if Double(error) < errorEstimate { error = error.nextUp }
    } else {
      error = .infinity
    }
    let status: DerivativeEstimate<Other>.Status =
      switch self.status {
      case .fine: .fine
      case .noisy(let relativeError): .noisy(relativeError: Other(relativeError))
      case .quantised: .quantised
      case .plateau: .plateau
      case .multiScale: .multiScale
      case .kink(let left, let right): .kink(left: Other(left), right: Other(right))
      case .jump(let left, let right): .jump(left: Other(left), right: Other(right))
      case .notFinite: .notFinite
      }
    return DerivativeEstimate<Other>(
      value: value, errorEstimate: error, evaluations: evaluations, step: Other(step), status: status,
      side: side)
  }
}
