/// The logarithm of a sum of exponentials, log Σ exp xᵢ, without overflow.
///
/// Its gradient is the softmax of the arguments. The numbers are shifted by the integer next to the largest of
/// them, a constant, so derivatives of every order come from terms of one sign.
///
/// ```swift
/// logSumExp([1000.0, 1000.0])   // 1000.6931471805599
/// ```
///
/// - Parameter numbers: The exponents. −∞ is the logarithm of nothing and contributes nothing.
/// - Returns: The logarithm of the sum; −∞ for an empty collection. Where the sum is close to 1 the result is
///   small and its error is that of the arguments, except for two of them, which go to ``logAddExp(_:_:)``.
/// - Complexity: One exponential a number.
@inlinable
public func logSumExp<C: Collection>(_ numbers: C) -> C.Element where C.Element: RealNumber {
  guard let first = numbers.first else { return -.infinity }
  if numbers.count == 1 { return first }
  if numbers.count == 2 { return logAddExp(first, numbers[numbers.index(after: numbers.startIndex)]) }
  var largest = first
  for number in numbers.dropFirst() where number > largest || number.isNaN { largest = number }
  if !largest.isFinite { return largest }
  let shift = largest.rounded()
  var sum: C.Element = 0
  for number in numbers { sum += exp(number - shift) }
  return shift + log(sum)
}
