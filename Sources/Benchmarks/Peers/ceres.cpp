// Ceres' Jet: dual numbers with a fixed count of partial derivatives, which are evaluated together.
#include <ceres/jet.h>

#include <cstring>

#include "snavely.hpp"
#include "stopwatch.hpp"

using ceres::Jet;

// The gradient of a function of n numbers, N partial derivatives a pass. The variables stay between calls.
template <int N, class Function>
double gradient(Function&& function, const std::vector<double>& x, std::vector<Jet<double, N>>& variables,
                double* results) {
  int n = int(x.size());
  double value = 0;
  for (int i = 0; i < n; i++) variables[i] = Jet<double, N>(x[i]);
  for (int first = 0; first < n; first += N) {
    int count = std::min(N, n - first);
    for (int lane = 0; lane < count; lane++) variables[first + lane].v[lane] = 1;
    auto result = function(variables.data(), n);
    value = result.a;
    for (int lane = 0; lane < count; lane++) {
      results[first + lane] = result.v[lane];
      variables[first + lane].v[lane] = 0;
    }
  }
  return value;
}

template <int N>
void measureGradients() {
  std::string method = "Ceres Jet<" + std::to_string(N) + ">";
  for (int n : gradientSizes) {
    if (N > std::max(n, 4)) continue;
    auto x = points(n, -1.5, 1.5);
    std::vector<double> results(n), byHand(n);
    std::vector<Jet<double, N>> variables(n);
    double value;
    rosenbrockGradient(x.data(), n, byHand.data());
    measure(names::rosenbrock, n, method, 1, results, byHand, [&] {
      value = gradient<N>([](auto* p, int k) { return rosenbrock(p, k); }, x, variables, results.data());
      consume(value);
      consume(results[0]);
    });
    if (n > 1000 && N != 32) continue;  // a second a call
    ackleyGradient(x.data(), n, byHand.data());
    measure(names::ackley, n, method, 1, results, byHand, [&] {
      value = gradient<N>([](auto* p, int k) { return ackley(p, k); }, x, variables, results.data());
      consume(value);
      consume(results[0]);
    });
  }
}

// With the count of variables known to the compiler, as in Ceres' cost functions.
template <int n>
void measureSmallGradients() {
  using J = Jet<double, n>;
  auto x = points(n, -1.5, 1.5);
  std::vector<double> results(n), byHand(n);
  double value;
  auto run = [&](auto&& function) {
    J variables[n];
    for (int i = 0; i < n; i++) variables[i] = J(x[i], i);
    J result = function(variables, n);
    value = result.a;
    for (int i = 0; i < n; i++) results[i] = result.v[i];
    consume(value);
    consume(results[0]);
  };
  rosenbrockGradient(x.data(), n, byHand.data());
  measure(names::rosenbrock, n, "Ceres Jet with fixed n", 1, results, byHand,
          [&] { run([](const J* p, int k) { return rosenbrock(p, k); }); });
  ackleyGradient(x.data(), n, byHand.data());
  measure(names::ackley, n, "Ceres Jet with fixed n", 1, results, byHand,
          [&] { run([](const J* p, int k) { return ackley(p, k); }); });
}

// Nested Jets know no operator between a number and a Jet of Jets: constants are Jets.
template <class J>
J nestedRosenbrock(const J* x, int n) {
  const typename J::Scalar one(1.0), hundred(100.0);
  J sum{};
  for (int i = 0; i + 1 < n; i++) {
    J a = x[i + 1] - x[i] * x[i];
    J b = one - x[i];
    sum += hundred * a * a + b * b;
  }
  return sum;
}

// The upper triangle of N × N tiles.
template <int N>
void measureHessian(int n) {
  using Inner = Jet<double, N>;
  using J = Jet<Inner, N>;
  auto x = points(n, -1.5, 1.5);
  std::vector<J> variables(n);
  std::vector<double> results(size_t(n) * n), byHand(size_t(n) * n);
  rosenbrockHessian(x.data(), n, byHand.data());
  measure(names::hessian, n, "Ceres Jet in tiles of " + std::to_string(N), 1, results, byHand, [&] {
    for (int i = 0; i < n; i++) variables[i] = J(Inner(x[i]));
    for (int row = 0; row < n; row += N) {
      for (int column = row; column < n; column += N) {
        int rows = std::min(N, n - row), columns = std::min(N, n - column);
        for (int i = 0; i < rows; i++) variables[row + i].v[i].a = 1;
        for (int j = 0; j < columns; j++) variables[column + j].a.v[j] = 1;
        J result = nestedRosenbrock(variables.data(), n);
        consume(result.a.a);
        for (int i = 0; i < rows; i++) {
          for (int j = 0; j < columns; j++) {
            results[size_t(row + i) * n + column + j] = results[size_t(column + j) * n + row + i] =
                result.v[i].v[j];
          }
        }
        for (int i = 0; i < rows; i++) variables[row + i].v[i].a = 0;
        for (int j = 0; j < columns; j++) variables[column + j].a.v[j] = 0;
      }
    }
    consume(results[0]);
  });
}

void measureBlocks() {
  using J = Jet<double, 12>;
  auto blocks = snavelyBlocks();
  auto byHand = snavelyJacobians(blocks);
  std::vector<double> residuals(2 * blockCount), jacobians(24 * blockCount);
  measure(names::block, 12, "Ceres Jet", blockCount, jacobians, byHand, [&] {
    for (int i = 0; i < blockCount; i++) {
      J camera[9], point[3], result[2];
      for (int k = 0; k < 9; k++) camera[k] = J(blocks[i].parameters[k], k);
      for (int k = 0; k < 3; k++) point[k] = J(blocks[i].parameters[9 + k], 9 + k);
      snavely(camera, point, blocks[i].seen, result);
      for (int row = 0; row < 2; row++) {
        residuals[2 * i + row] = result[row].a;
        std::memcpy(&jacobians[24 * i + 12 * row], result[row].v.data(), 12 * sizeof(double));
      }
    }
    consume(residuals[0]);
    consume(jacobians[0]);
  });
}

void measureScalars() {
  auto x = points(4096, 0.1, 3);
  int count = int(x.size());
  std::vector<double> values(count), slopes(count), results(count), byHand(count);
  for (int i = 0; i < count; i++) waveByHand(x[i], values[i], byHand[i]);
  measure(names::derivative, 1, "Ceres Jet", count, slopes, byHand, [&] {
    for (int i = 0; i < count; i++) {
      auto y = wave(Jet<double, 1>(x[i], 0));
      values[i] = y.a;
      slopes[i] = y.v[0];
    }
    consume(values[0]);
    consume(slopes[0]);
  });
  auto nested = [](auto x) {
    using J = decltype(x);
    const Jet<double, 1> one(1.0);
    J square = x * x;
    J first = sin(square) * exp(-x), second = log(one + square) / sqrt(one + x);
    return first + second;
  };
  for (int i = 0; i < count; i++) {
    double all[3];
    waveByHand<2>(x[i], all);
    byHand[i] = all[2];
  }
  for (auto [problem, size] : {std::pair{names::orders, 2}, std::pair{names::second, 1}}) {
    measure(problem, size, "Ceres Jet of Jets", count, results, byHand, [&] {
      for (int i = 0; i < count; i++) {
        auto y = nested(Jet<Jet<double, 1>, 1>(Jet<double, 1>(x[i], 0), 0));
        values[i] = y.a.a;
        slopes[i] = y.a.v[0];
        results[i] = y.v[0].v[0];
      }
      consume(values[0]);
      consume(slopes[0]);
      consume(results[0]);
    });
  }
}

int main(int argumentCount, char** arguments) {
  readArguments(argumentCount, arguments);
  measureScalars();
  measureSmallGradients<2>();
  measureSmallGradients<10>();
  measureGradients<4>();
  measureGradients<8>();
  measureGradients<10>();
  measureGradients<16>();
  measureGradients<32>();
  measureHessian<2>(2);
  measureHessian<4>(10);
  measureHessian<10>(10);
  for (int n : {50, 100}) {
    measureHessian<4>(n);
    measureHessian<8>(n);
    measureHessian<10>(n);
  }
  measureBlocks();
}
