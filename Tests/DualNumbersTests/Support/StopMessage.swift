import Testing

/// Expects that the message with which a program stopped contains a text.
func expectMessage(
  _ text: String, in result: ExitTest.Result?, sourceLocation: SourceLocation = #_sourceLocation
) {
  let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  #expect(message.contains(text), sourceLocation: sourceLocation)
}
