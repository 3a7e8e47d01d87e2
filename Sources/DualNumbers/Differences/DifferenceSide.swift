/// On which side of the point a difference may sample the function.
public enum DifferenceSide: String, Sendable, CodableWhereAvailable, Hashable {
  /// On both sides, and on one only where the function is not defined on the other.
  case automatic
  /// On both sides, at equal distances.
  case both
  /// Below the point only: the derivative from the left.
  case left
  /// Above the point only: the derivative from the right.
  case right
}
