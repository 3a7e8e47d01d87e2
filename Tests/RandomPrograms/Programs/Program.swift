/// A random program of two variables: a tree of operations, branches, loops and bindings.
///
/// It runs on any real number, prints itself as Swift source and knows which smaller programs it could shrink to.
package struct Program: Sendable {
  package var operation: Operation
  package var operands: [Program]

  package init(_ operation: Operation, _ operands: [Program] = []) {
    self.operation = operation
    self.operands = operands
  }

  package enum Operation: Sendable, Equatable {
    /// A variable of the environment: 0 and 1 are the arguments, then come those that enclosing loops and bindings
    /// introduce. An index beyond means the last.
    case variable(Int)
    case constant(Double)
    case sum, difference, product, quotient, opposite
    /// An operand combined with a plain number, by the operators that take one.
    case withScalar(Arithmetic, Double)
    case scalarWith(Arithmetic, Double)
    case function(Function)
    case power, atan2, hypot, logAddExp, xLogY, larger, smaller, remainder, addingProduct
    case integerPower(Int)
    case root(Int)
    case scalarPower(Double)
    /// `a < b ? c : d`
    case ifLess
    /// Starts with the first operand and replaces it, as often as said, by the second, which sees it as a variable.
    case loop(times: Int)
    /// `let v = a`, then b, which sees v.
    case binding
  }

  package enum Arithmetic: Int, CaseIterable, Sendable {
    case plus, minus, times, over
  }

  /// How many operations there are.
  package var size: Int { operands.reduce(1) { $0 + $1.size } }
}

extension Program.Operation {
  /// How many operands the operation takes.
  package var arity: Int {
    switch self {
    case .variable, .constant: 0
    case .opposite, .withScalar, .scalarWith, .function, .integerPower, .root, .scalarPower: 1
    case .addingProduct: 3
    case .ifLess: 4
    default: 2
    }
  }

  /// Whether the operand sees a variable that this operation introduces.
  func introducesVariable(forOperand index: Int) -> Bool {
    switch self {
    case .loop, .binding: index == 1
    default: false
    }
  }
}
