// The problems, with the data and the names that the Swift side has, and their derivatives by hand.
#pragma once
#include <cmath>
#include <cstdint>
#include <vector>

namespace names {
constexpr const char* derivative = "derivative of a function of one number";
constexpr const char* orders = "derivatives of all orders";
constexpr const char* second = "second derivative of a function of one number";
constexpr const char* rosenbrock = "gradient of Rosenbrock's function";
constexpr const char* ackley = "gradient of Ackley's function";
constexpr const char* hessian = "Hessian of Rosenbrock's function";
constexpr const char* block = "Jacobian of a bundle adjustment block";
}  // namespace names

// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64 {
  uint64_t state;

  uint64_t next() {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }

  double spread(double low, double high) { return low + (high - low) * (double(next() >> 11) * 0x1p-53); }
};

inline std::vector<double> points(int count, double low, double high) {
  SplitMix64 generator{uint64_t(count)};
  std::vector<double> x(count);
  for (double& number : x) number = generator.spread(low, high);
  return x;
}

inline const std::vector<int> gradientSizes{2, 10, 100, 1000, 10000};
inline const std::vector<int> hessianSizes{2, 10, 50, 100};

// ---- a function of one number

template <class T>
inline T wave(const T& x) {
  using std::exp, std::log, std::sin, std::sqrt;
  T square = x * x;
  T first = sin(square) * exp(-x);
  T second = log(1.0 + square) / sqrt(1.0 + x);
  return first + second;
}

inline void waveByHand(double x, double& value, double& derivative) {
  double square = x * x, sine, cosine;
  sincos(square, &sine, &cosine);
  double decay = std::exp(-x), w = 1 + square, logarithm = std::log(w), y = 1 + x, q = 1 / std::sqrt(y);
  value = sine * decay + logarithm * q;
  derivative = decay * (2 * x * cosine - sine) + q * (2 * x / w - 0.5 * logarithm / y);
}

// The value and all derivatives up to an order, by recurrences for the parts.
template <int order>
inline void waveByHand(double x, double* derivatives) {
  double sine[order + 1], cosine[order + 1], decay[order + 1], logarithm[order + 1], root[order + 1];
  double square = x * x, w = 1 + square, y = 1 + x;
  sincos(square, &sine[0], &cosine[0]);
  decay[0] = std::exp(-x);
  logarithm[0] = std::log(w);
  root[0] = 1 / std::sqrt(y);
  double overW = 1 / w, overY = 1 / y;
  for (int k = 1; k <= order; k++) {
    double s = 2 * x * cosine[k - 1], c = 2 * x * sine[k - 1];
    if (k >= 2) s += 2 * cosine[k - 2], c += 2 * sine[k - 2];
    sine[k] = s / k;
    cosine[k] = -c / k;
    decay[k] = -decay[k - 1] / k;
    double l = k == 1 ? 2 * x : k == 2 ? 2.0 : 0.0;
    if (k >= 2) l -= (k - 1) * logarithm[k - 1] * 2 * x;
    if (k >= 3) l -= (k - 2) * logarithm[k - 2];
    logarithm[k] = l * overW / k;
    root[k] = root[k - 1] * overY * ((0.5 - k) / k);
  }
  double factorial = 1;
  for (int k = 0; k <= order; k++) {
    if (k > 1) factorial *= k;
    double sum = 0;
    for (int j = 0; j <= k; j++) sum += sine[j] * decay[k - j] + logarithm[j] * root[k - j];
    derivatives[k] = factorial * sum;
  }
}

// ---- functions of n numbers

template <class T>
inline T rosenbrock(const T* x, int n) {
  T sum(0.0);
  for (int i = 0; i + 1 < n; i++) {
    T a = x[i + 1] - x[i] * x[i];
    T b = 1.0 - x[i];
    sum += 100.0 * a * a + b * b;
  }
  return sum;
}

inline double rosenbrockGradient(const double* __restrict x, int n, double* __restrict gradient) {
  double sum = 0, carry = 0;
  for (int i = 0; i + 1 < n; i++) {
    double a = x[i + 1] - x[i] * x[i], b = 1 - x[i];
    sum += 100 * a * a + b * b;
    gradient[i] = carry - 400 * a * x[i] - 2 * b;
    carry = 200 * a;
  }
  gradient[n - 1] = carry;
  return sum;
}

inline double rosenbrockHessian(const double* __restrict x, int n, double* __restrict hessian) {
  double sum = 0, carry = 0;
  std::fill(hessian, hessian + size_t(n) * n, 0.0);
  for (int i = 0; i + 1 < n; i++) {
    double a = x[i + 1] - x[i] * x[i], b = 1 - x[i];
    sum += 100 * a * a + b * b;
    double* diagonal = hessian + size_t(i) * (n + 1);
    diagonal[0] = carry - 400 * a + 800 * x[i] * x[i] + 2;
    carry = 200;
    diagonal[1] = diagonal[n] = -400 * x[i];
  }
  hessian[size_t(n) * n - 1] = carry;
  return sum;
}

template <class T>
inline T ackley(const T* x, int n) {
  using std::cos, std::exp, std::sqrt;
  T squares(0.0), cosines(0.0);
  for (int i = 0; i < n; i++) {
    squares += x[i] * x[i];
    cosines += cos(2 * M_PI * x[i]);
  }
  double share = 1.0 / n;
  T bowl = -20.0 * exp(-0.2 * sqrt(share * squares));
  T waves = exp(share * cosines);
  return bowl - waves + (20.0 + M_E);
}

inline double ackleyGradient(const double* __restrict x, int n, double* __restrict gradient) {
  double squares = 0, cosines = 0;
  for (int i = 0; i < n; i++) {
    double sine, cosine;
    sincos(2 * M_PI * x[i], &sine, &cosine);
    gradient[i] = sine;
    squares += x[i] * x[i];
    cosines += cosine;
  }
  double share = 1.0 / n, root = std::sqrt(share * squares);
  double bowl = std::exp(-0.2 * root), waves = std::exp(share * cosines);
  double slope = 20 * 0.2 * bowl * share / root, waveSlope = waves * share * 2 * M_PI;
  for (int i = 0; i < n; i++) gradient[i] = slope * x[i] + waveSlope * gradient[i];
  return -20 * bowl - waves + 20 + M_E;
}
