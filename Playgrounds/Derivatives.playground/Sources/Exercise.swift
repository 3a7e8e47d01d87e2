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

  /// Prints what the judge says to the reader's answer.
  public func check(_ answer: Answer) {
    print("\n  ✎ Your turn: \(task)")
    switch judge(answer) {
    case .right(let words): print("    right: \(words)")
    case .notYet(let hint): print("    not yet: \(hint)")
    }
  }

  /// Claims that the judge accepts a solution.
  public func accepts(_ solution: Answer) {
    switch judge(solution) {
    case .right: claim("the judge accepts the solution at the end of the page", true)
    case .notYet(let hint): claim("the judge accepts the solution at the end of the page (\(hint))", false)
    }
  }
}
