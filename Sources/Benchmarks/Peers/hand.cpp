// Plain functions and derivatives by hand, in C++.
#include "snavely.hpp"
#include "stopwatch.hpp"

template <int order>
void measureOrders(const std::vector<double>& x) {
  int count = int(x.size());
  std::vector<double> results(size_t(order + 1) * count);
  measure(names::orders, order, "C++ by hand", count, {}, {}, [&] {
    for (int i = 0; i < count; i++) waveByHand<order>(x[i], &results[size_t(order + 1) * i]);
    consume(results[0]);
  });
}

int main(int argumentCount, char** arguments) {
  readArguments(argumentCount, arguments);
  auto x = points(4096, 0.1, 3);
  std::vector<double> values(x.size()), slopes(x.size());
  measure(names::derivative, 1, "C++ plain function", int(x.size()), {}, {}, [&] {
    for (size_t i = 0; i < x.size(); i++) values[i] = wave(x[i]);
    consume(values[0]);
  });
  measure(names::derivative, 1, "C++ by hand", int(x.size()), {}, {}, [&] {
    for (size_t i = 0; i < x.size(); i++) waveByHand(x[i], values[i], slopes[i]);
    consume(slopes[0]);
  });
  measureOrders<2>(x);
  measureOrders<3>(x);
  measureOrders<5>(x);
  measureOrders<10>(x);

  for (int n : gradientSizes) {
    auto point = points(n, -1.5, 1.5);
    std::vector<double> gradient(n);
    double value;
    measure(names::rosenbrock, n, "C++ plain function", 1, {}, {}, [&] {
      value = rosenbrock(point.data(), n);
      consume(value);
    });
    measure(names::rosenbrock, n, "C++ by hand", 1, {}, {}, [&] {
      value = rosenbrockGradient(point.data(), n, gradient.data());
      consume(value);
      consume(gradient[0]);
    });
    measure(names::ackley, n, "C++ plain function", 1, {}, {}, [&] {
      value = ackley(point.data(), n);
      consume(value);
    });
    measure(names::ackley, n, "C++ by hand", 1, {}, {}, [&] {
      value = ackleyGradient(point.data(), n, gradient.data());
      consume(value);
      consume(gradient[0]);
    });
  }
  for (int n : hessianSizes) {
    auto point = points(n, -1.5, 1.5);
    std::vector<double> hessian(size_t(n) * n);
    double value;
    measure(names::hessian, n, "C++ by hand", 1, {}, {}, [&] {
      value = rosenbrockHessian(point.data(), n, hessian.data());
      consume(value);
      consume(hessian[0]);
    });
  }

  auto blocks = snavelyBlocks();
  std::vector<double> residuals(2 * blockCount), jacobians(24 * blockCount);
  measure(names::block, 12, "C++ plain function", blockCount, {}, {}, [&] {
    for (int i = 0; i < blockCount; i++) {
      const double* p = blocks[i].parameters;
      snavely(p, p + 9, blocks[i].seen, &residuals[2 * i]);
    }
    consume(residuals[0]);
  });
  measure(names::block, 12, "C++ by hand", blockCount, {}, {}, [&] {
    for (int i = 0; i < blockCount; i++)
      snavelyByHand(blocks[i].parameters, blocks[i].seen, &residuals[2 * i], &jacobians[24 * i]);
    consume(jacobians[0]);
  });
}
