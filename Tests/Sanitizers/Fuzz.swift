import RandomPrograms

/// The entry of libFuzzer: bytes that it invents become a program and a point.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var choices = ByteChoices([UInt8](UnsafeBufferPointer(start: start, count: count)))
  let (x, y) = Program.point(by: &choices)
  let program = Program.random(depth: 6, by: &choices)
  var tally = Tally()
  if program.size < 200, let finding = program.finding(at: x, y, tally: &tally) {
    fatalError("\n\(program.shrunkFinding(finding))")
  }
  return 0
}
