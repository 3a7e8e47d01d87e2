/// Memory that a benchmark's loop writes its results to.
///
/// Not an array: one that a closure captures is tested for being unshared and for its bounds at every write, some
/// 3 ns a point, which would be counted as the cost of a function and of its derivatives.
func results<T>(_ count: Int, initially value: T) -> UnsafeMutableBufferPointer<T> {
  let memory = UnsafeMutableBufferPointer<T>.allocate(capacity: count)
  memory.initialize(repeating: value)
  return memory
}
