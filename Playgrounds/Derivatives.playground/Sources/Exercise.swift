/// What the judge of an exercise says to an answer.
public enum Verdict: Sendable {
  case right(String)
  case notYet(String)
}

/// A task for the reader, with a judge that tries the answer out.
public struct Exercise<Answer> {
  let task: String
  let judge: (Answer) -> Verdict

  /// A task, and the judge of its answers.
  ///
  /// The judge's words should help the reader on.
  public init(_ task: String, judge: @escaping (Answer) -> Verdict) {
    self.task = task
    self.judge = judge
  }

  /// Prints what the judge says to the reader's answer, and where to change it.
  public func check(_ answer: Answer, page: String = #filePath) {
    print("\n  ✎ Your turn: \(task)")
    switch judge(answer) {
    case .right(let words): print("    right! \(words)")
    case .notYet(let hint):
      print("    not yet: \(hint)")
      let place = page.split(separator: "/").drop { $0 != "Playgrounds" }.joined(separator: "/")
      if !place.isEmpty { print("    Change what is marked ← in \(place)") }
    }
  }

  /// Claims that the judge accepts a solution.
  public func accepts(_ solution: Answer) {
    switch judge(solution) {
    case .right: claim("the solution at the end of the page passes", true)
    case .notYet(let hint): claim("the solution at the end of the page passes (\(hint))", false)
    }
  }
}
