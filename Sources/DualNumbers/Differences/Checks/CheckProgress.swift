/// How far a long check has come.
public struct CheckProgress: Sendable, Hashable {
  /// Between 0 and 1.
  public var fractionCompleted: Double
  /// How many components have a verdict.
  public var componentsChecked: Int
}
