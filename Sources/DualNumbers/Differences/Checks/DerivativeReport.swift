/// What a check of derivatives has found: a verdict for every component, and what kind of mistake it looks
/// like.
///
/// Print it to read it; ask ``agrees`` in a test:
/// ```swift
/// let report = checkDerivative(of: { $0 * $0 }, claimed: { 2 * $0 }, at: 1.5)
/// assert(report.agrees, report.description)
/// ```
public struct DerivativeReport: Sendable, Hashable, CodableWhereAvailable {
  /// What can be said of a claimed derivative.
  public enum Verdict: Sendable, Hashable, CodableWhereAvailable {
    /// Differences confirm it, and they are sharp enough here to have seen a mistake.
    case agree
    /// Two independent estimates contradict it and confirm each other.
    case disagree
    /// Differences cannot tell.
    case inconclusive(Reason)
  }

  /// Why differences cannot tell.
  public enum Reason: String, Sendable, Hashable, CodableWhereAvailable {
    /// The function's values are too noisy.
    case noise
    /// The derivative is smaller than the rounding of the function lets differences see.
    case resolution
    /// The derivatives from the left and from the right differ at the point.
    case kink
    /// The function is not continuous at the point.
    case jump
    /// The function is flat close to the point but not further away.
    case plateau
    /// The function or its derivative is not finite.
    case notFinite
    /// Two estimates contradict each other.
    case contradiction
  }

  /// Which derivative a component is.
  public enum Position: Sendable, Hashable, CodableWhereAvailable {
    /// The derivative of a function of one variable.
    case derivative
    /// The partial derivative with respect to a variable, counted from zero.
    case partial(Int)
    /// An entry of a Jacobian or Hessian, counted from zero.
    case entry(row: Int, column: Int)
    /// The derivative along a random direction, of the output in `row`.
    case direction(Int, row: Int)
  }

  /// One claimed derivative and what differences say about it.
  public struct Component: Sendable, Hashable {
    /// Which derivative it is.
    public var position: Position
    /// Where: an index into ``DerivativeReport/points``.
    public var point: Int
    /// The derivative under test.
    public var claimed: Double
    /// The derivative by differences.
    public var estimate: Double
    /// A bound on the error of ``estimate``.
    public var errorEstimate: Double
    /// The smallest step that went into ``estimate``.
    public var step: Double
    /// How many values of the function were used.
    public var evaluations: Int
    /// What differences say.
    public var verdict: Verdict
    /// The derivatives from the two sides where they differ.
    public var slopes: OneSidedSlopes?

    /// The claimed derivative minus the estimate.
    public var difference: Double { claimed - estimate }

    /// How many times larger than the error estimate the difference is.
    public var differenceInErrors: Double {
      difference == 0 ? 0 : difference.magnitude / errorEstimate
    }
  }

  /// The derivatives at a kink.
  public struct OneSidedSlopes: Sendable, Hashable, CodableWhereAvailable {
    /// The derivative from the left.
    public var left: Double
    /// The derivative from the right.
    public var right: Double

    /// Two slopes.
    public init(left: Double, right: Double) {
      self.left = left
      self.right = right
    }
  }

  /// The call that made the report.
  public var call: String
  /// The points that were looked at, each with its coordinates.
  public var points: [[Double]]
  /// Every derivative that was looked at.
  public var components: [Component]
  /// What the mistakes look like; empty if there are none or they have nothing in common.
  public var diagnoses: [Diagnosis]
  /// How often the function was called.
  public var evaluations: Int

  /// Whether everything that was looked at is confirmed.
  public var agrees: Bool { verdict == .agree }

  /// The worst of all verdicts: disagree before inconclusive before agree.
  public var verdict: Verdict {
    if components.contains(where: { $0.verdict == .disagree }) { return .disagree }
    return components.first { $0.verdict != .agree }?.verdict ?? .agree
  }

  /// The components that are contradicted.
  public var disagreements: [Component] { components.filter { $0.verdict == .disagree } }
}
