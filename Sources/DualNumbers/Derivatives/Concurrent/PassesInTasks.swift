#if !hasFeature(Embedded)
  // Passes are independent of each other, so tasks can share them. Each task has its own variables, and a task takes many
  // passes, as it costs some microseconds itself.

  /// How many tasks share so many passes: at most enough for the cores of a large machine, and no more than have
  /// eight passes each.
  @inlinable
  func numberOfTasks(sharing passCount: Int) -> Int {
    Swift.max(Swift.min(passCount / 8, 64), Swift.min(passCount, 1))
  }

  /// The passes of one of several tasks: consecutive ones, as many as the others' but for one.
  @inlinable
  func passes(ofTask task: Int, of taskCount: Int, sharing passCount: Int) -> Range<Int> {
    task * passCount / taskCount..<(task + 1) * passCount / taskCount
  }

  /// Shares passes between tasks, and returns what each of them gives, in their order.
  ///
  /// If tasks fail, the error of the first in this order is thrown, when all have ended.
  @available(macOS 10.15, iOS 13, tvOS 13, watchOS 6, *)
  @inlinable
  func sharePasses<Part: Sendable, E: Error>(
    _ passCount: Int, _ evaluate: @escaping @Sendable (_ passes: Range<Int>) throws(E) -> Part
  ) async throws(E) -> [Part] {
    let taskCount = numberOfTasks(sharing: passCount)
    let results = await withTaskGroup(of: (task: Int, result: Result<Part, E>).self) { group in
      for task in 0..<taskCount {
        group.addTask {
          do throws(E) {
            return (task, .success(try evaluate(passes(ofTask: task, of: taskCount, sharing: passCount))))
          } catch {
            return (task, .failure(error))
          }
        }
      }
      var results: [(task: Int, result: Result<Part, E>)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.task < $1.task }
    }
    var parts: [Part] = []
    for result in results { parts.append(try result.result.get()) }
    return parts
  }
#endif
