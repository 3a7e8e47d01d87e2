/// A tangent that carries several directions side by side, one a lane.
///
/// The drivers behind ``gradient(of:at:)-swift.func`` seed a lane a variable, run the function once, and read the
/// partial derivatives off the lanes.
public protocol LaneTangent: Tangent {
  /// How many directions one tangent carries.
  static var laneCount: Int { get }

  /// The tangent of the variable that a lane stands for: 1 in that lane and 0 elsewhere.
  ///
  /// - Parameter index: A lane, from 0 up to and not including ``laneCount``.
  static func seed(lane index: Int) -> Self

  /// The derivative in the direction of one lane.
  ///
  /// - Parameter index: A lane, from 0 up to and not including ``laneCount``.
  func lane(_ index: Int) -> Scalar
}

extension LaneTangent {
  /// The derivatives as a list: `[1.0, 0.0]`.
  var listText: String { "[" + (0..<Self.laneCount).map { "\(lane($0))" }.joined(separator: ", ") + "]" }
}
