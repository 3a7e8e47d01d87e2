// Boost's autodiff: one variable a pass, any order.
#include <boost/math/differentiation/autodiff.hpp>

#include "snavely.hpp"
#include "stopwatch.hpp"

namespace autodiff = boost::math::differentiation;
using Variable = decltype(autodiff::make_fvar<double, 1>(0.0));

template <int order>
void measureOrder(const char* problem, int size) {
  auto x = points(4096, 0.1, 3);
  int count = int(x.size());
  std::vector<double> all(size_t(order + 1) * count), byHand(size_t(order + 1) * count);
  for (int i = 0; i < count; i++) waveByHand<order>(x[i], &byHand[size_t(order + 1) * i]);
  measure(problem, size, "Boost autodiff", count, all, byHand, [&] {
    for (int i = 0; i < count; i++) {
      auto y = wave(autodiff::make_fvar<double, order>(x[i]));
      for (int k = 0; k <= order; k++) all[size_t(order + 1) * i + k] = y.derivative(k);
    }
    consume(all[0]);
  });
}

void measureGradients() {
  for (int n : gradientSizes) {
    if (n > 1000) continue;
    auto x = points(n, -1.5, 1.5);
    std::vector<Variable> variables(n);
    std::vector<double> results(n), byHand(n);
    double value;
    auto run = [&](auto&& function) {
      for (int i = 0; i < n; i++) variables[i] = Variable(x[i]);
      for (int i = 0; i < n; i++) {
        variables[i] = autodiff::make_fvar<double, 1>(x[i]);
        Variable result = function(variables.data(), n);
        value = result.derivative(0);
        results[i] = result.derivative(1);
        variables[i] = Variable(x[i]);
      }
      consume(value);
      consume(results[0]);
    };
    rosenbrockGradient(x.data(), n, byHand.data());
    measure(names::rosenbrock, n, "Boost autodiff", 1, results, byHand,
            [&] { run([](const Variable* p, int k) { return rosenbrock(p, k); }); });
    ackleyGradient(x.data(), n, byHand.data());
    measure(names::ackley, n, "Boost autodiff", 1, results, byHand,
            [&] { run([](const Variable* p, int k) { return ackley(p, k); }); });
  }
}

// One second partial derivative a pass, the upper triangle.
void measureHessians() {
  using Nested = decltype(autodiff::make_fvar<double, 1, 1>(0.0));
  const Nested first = autodiff::make_fvar<double, 1>(0.0), second = autodiff::make_fvar<double, 0, 1>(0.0);
  for (int n : hessianSizes) {
    auto x = points(n, -1.5, 1.5);
    std::vector<Nested> variables(n);
    std::vector<double> results(size_t(n) * n), byHand(size_t(n) * n);
    rosenbrockHessian(x.data(), n, byHand.data());
    measure(names::hessian, n, "Boost autodiff", 1, results, byHand, [&] {
      for (int i = 0; i < n; i++) variables[i] = Nested(x[i]);
      for (int i = 0; i < n; i++) {
        for (int j = i; j < n; j++) {
          variables[i] = Nested(x[i]) + first;
          variables[j] = variables[j] + second;
          Nested result = rosenbrock(variables.data(), n);
          results[size_t(i) * n + j] = results[size_t(j) * n + i] = result.derivative(1, 1);
          variables[i] = Nested(x[i]);
          variables[j] = Nested(x[j]);
        }
      }
      consume(results[0]);
    });
  }
}

void measureBlocks() {
  auto blocks = snavelyBlocks();
  auto byHand = snavelyJacobians(blocks);
  std::vector<double> residuals(2 * blockCount), jacobians(24 * blockCount);
  measure(names::block, 12, "Boost autodiff", blockCount, jacobians, byHand, [&] {
    for (int i = 0; i < blockCount; i++) {
      const double* parameters = blocks[i].parameters;
      Variable p[12], result[2];
      for (int k = 0; k < 12; k++) p[k] = Variable(parameters[k]);
      for (int k = 0; k < 12; k++) {
        p[k] = autodiff::make_fvar<double, 1>(parameters[k]);
        snavely(p, p + 9, blocks[i].seen, result);
        jacobians[24 * i + k] = result[0].derivative(1);
        jacobians[24 * i + 12 + k] = result[1].derivative(1);
        p[k] = Variable(parameters[k]);
      }
      for (int row = 0; row < 2; row++) residuals[2 * i + row] = result[row].derivative(0);
    }
    consume(residuals[0]);
    consume(jacobians[0]);
  });
}

int main(int argumentCount, char** arguments) {
  readArguments(argumentCount, arguments);
  measureOrder<1>(names::derivative, 1);
  measureOrder<2>(names::second, 1);
  measureOrder<2>(names::orders, 2);
  measureOrder<3>(names::orders, 3);
  measureOrder<5>(names::orders, 5);
  measureOrder<10>(names::orders, 10);
  measureGradients();
  measureHessians();
  measureBlocks();
}
