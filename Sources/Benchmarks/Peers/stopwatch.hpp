// Times calls and prints one line a measurement: problem,size,method,nanoseconds.
#pragma once
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

// Keeps what computes a result: the compiler must assume that it is read, and memory with it.
template <class T>
inline void consume(const T& result) {
  asm volatile("" : : "g"(&result) : "memory");
}

// How long each row is measured, in milliseconds.
inline double& budget() {
  static double milliseconds = 250;
  return milliseconds;
}

// Nanoseconds a run: the minimum of samples of a fifth of a millisecond, warm, five samples at least.
template <class Body>
double nanoseconds(Body&& body) {
  using Clock = std::chrono::steady_clock;
  auto run = [&](long repetitions) {
    auto start = Clock::now();
    for (long i = 0; i < repetitions; i++) body();
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count() / repetitions;
  };
  body();
  double rough = std::max(run(1), 1.0);
  double closer = std::max(run(std::max(1L, long(2e5 / rough))), 0.3);
  long repetitions = std::max(1L, long(2e5 / closer));
  double least = 1e300;
  auto start = Clock::now();
  for (int samples = 0; samples < 1000; samples++) {
    least = std::min(least, run(repetitions));
    double spent = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    if (samples >= 4 && spent > budget()) break;
  }
  return least;
}

// Stops the program if derivatives differ from those written by hand by more than rounding explains.
inline void check(const std::string& row, const double* results, const double* byHand, size_t count) {
  double scale = 1e-300;
  for (size_t i = 0; i < count; i++) scale = std::max(scale, std::fabs(byHand[i]));
  for (size_t i = 0; i < count; i++) {
    if (!(std::fabs(results[i] - byHand[i]) <= 1e-9 * scale)) {
      std::fprintf(stderr, "%s: derivative %zu is %.17g, by hand %.17g\n", row.c_str(), i, results[i], byHand[i]);
      std::exit(1);
    }
  }
}

// Runs a body once, compares what it leaves in `results` with the derivatives by hand, times it and prints the row.
template <class Body>
void measure(const char* problem, int size, const std::string& method, int calls,
             const std::vector<double>& results, const std::vector<double>& byHand, Body&& body) {
  body();
  check(std::string(problem) + ", " + method, results.data(), byHand.data(), byHand.size());
  std::printf("%s,%d,%s,%.4f\n", problem, size, method.c_str(), nanoseconds(body) / calls);
  std::fflush(stdout);
}

inline void readArguments(int count, char** arguments) {
  if (count > 1) budget() = std::atof(arguments[1]);
}
