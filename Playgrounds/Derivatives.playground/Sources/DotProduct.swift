/// The sum of the products of two lists, element by element.
public func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T {
  precondition(a.count == b.count, "dot(_:_:) needs lists of one length, got \(a.count) and \(b.count)")
  var sum: T = 0
  for (x, y) in zip(a, b) { sum += x * y }
  return sum
}
