// A block of a bundle adjustment: two residuals of twelve parameters, and its Jacobian matrix by hand.
//
// N. Snavely, S. M. Seitz, R. Szeliski, "Photo tourism: exploring photo collections in 3D", SIGGRAPH 2006.
#pragma once
#include "problems.hpp"

// Inlined throughout, as a derivative that is passed through memory would cost the peers half of their speed.
#define ALWAYS_INLINE __attribute__((always_inline)) inline

// p: the camera's rotation 0…2, translation 3…5, focal length 6, distortion 7 and 8. q: the point. They are arrays of
// their own, as in Ceres' cost functions: in one array, g++ makes Jets half as fast.
template <class T>
ALWAYS_INLINE void snavely(const T* p, const T* q, const double* seen, T* residuals) {
  using std::cos, std::sin, std::sqrt;
  const T* w = p;
  T turned[3];
  T square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
  if (square > 2.220446049250313e-16) {
    T angle = sqrt(square), cosine = cos(angle), sine = sin(angle), reciprocal = 1.0 / angle;
    T k[3] = {w[0] * reciprocal, w[1] * reciprocal, w[2] * reciprocal};
    T turn[3] = {k[1] * q[2] - k[2] * q[1], k[2] * q[0] - k[0] * q[2], k[0] * q[1] - k[1] * q[0]};
    T along = (k[0] * q[0] + k[1] * q[1] + k[2] * q[2]) * (1.0 - cosine);
    for (int i = 0; i < 3; i++) turned[i] = q[i] * cosine + turn[i] * sine + k[i] * along;
  } else {
    T turn[3] = {w[1] * q[2] - w[2] * q[1], w[2] * q[0] - w[0] * q[2], w[0] * q[1] - w[1] * q[0]};
    for (int i = 0; i < 3; i++) turned[i] = q[i] + turn[i];
  }
  for (int i = 0; i < 3; i++) turned[i] += p[3 + i];
  T u = -turned[0] / turned[2], v = -turned[1] / turned[2];
  T radius = u * u + v * v;
  T distortion = 1.0 + radius * (p[7] + p[8] * radius);
  T scale = p[6] * distortion;
  residuals[0] = scale * u - seen[0];
  residuals[1] = scale * v - seen[1];
}

// p: the camera and the point 9…11; jacobian: two rows of twelve.
inline void snavelyByHand(const double* p, const double* seen, double* __restrict residuals,
                          double* __restrict jacobian) {
  const double *w = p, *q = p + 9;
  double x[3], byAxis[3][3], byPoint[3][3];
  double square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
  if (square > 2.220446049250313e-16) {
    double angle = std::sqrt(square), reciprocal = 1 / angle, sine, cosine;
    sincos(angle, &sine, &cosine);
    double k[3] = {w[0] * reciprocal, w[1] * reciprocal, w[2] * reciprocal}, rest = 1 - cosine;
    double along = k[0] * q[0] + k[1] * q[1] + k[2] * q[2];
    double turn[3] = {k[1] * q[2] - k[2] * q[1], k[2] * q[0] - k[0] * q[2], k[0] * q[1] - k[1] * q[0]};
    double cross[3][3] = {{0, -k[2], k[1]}, {k[2], 0, -k[0]}, {-k[1], k[0], 0}};
    double back[3][3] = {{0, q[2], -q[1]}, {-q[2], 0, q[0]}, {q[1], -q[0], 0}};
    for (int i = 0; i < 3; i++) {
      x[i] = q[i] * cosine + turn[i] * sine + k[i] * along * rest;
      double byAngle = -sine * q[i] + cosine * turn[i] + sine * along * k[i], projected = 0;
      for (int j = 0; j < 3; j++) {
        byPoint[i][j] = rest * k[i] * k[j] + sine * cross[i][j] + (i == j ? cosine : 0);
        byAxis[i][j] = reciprocal * (rest * k[i] * q[j] + sine * back[i][j] + (i == j ? rest * along : 0));
        projected += byAxis[i][j] * k[j];
      }
      for (int j = 0; j < 3; j++) byAxis[i][j] += (byAngle - projected) * k[j];
    }
  } else {
    double turn[3] = {w[1] * q[2] - w[2] * q[1], w[2] * q[0] - w[0] * q[2], w[0] * q[1] - w[1] * q[0]};
    double cross[3][3] = {{1, -w[2], w[1]}, {w[2], 1, -w[0]}, {-w[1], w[0], 1}};
    double back[3][3] = {{0, q[2], -q[1]}, {-q[2], 0, q[0]}, {q[1], -q[0], 0}};
    for (int i = 0; i < 3; i++) {
      x[i] = q[i] + turn[i];
      for (int j = 0; j < 3; j++) byPoint[i][j] = cross[i][j], byAxis[i][j] = back[i][j];
    }
  }
  double reciprocal = 1 / (x[2] + p[5]), u = -(x[0] + p[3]) * reciprocal, v = -(x[1] + p[4]) * reciprocal;
  double radius = u * u + v * v, distortion = 1 + radius * (p[7] + p[8] * radius), scale = p[6] * distortion;
  residuals[0] = scale * u - seen[0];
  residuals[1] = scale * v - seen[1];
  double slope = 2 * p[6] * (p[7] + 2 * p[8] * radius);
  double uu = scale + slope * u * u, uv = slope * u * v, vv = scale + slope * v * v;
  double slopes[2][3] = {{-reciprocal * uu, -reciprocal * uv, -reciprocal * (u * uu + v * uv)},
                         {-reciprocal * uv, -reciprocal * vv, -reciprocal * (u * uv + v * vv)}};
  double image[2] = {u, v};
  for (int i = 0; i < 2; i++) {
    double *row = jacobian + 12 * i, *s = slopes[i];
    for (int j = 0; j < 3; j++) {
      row[j] = s[0] * byAxis[0][j] + s[1] * byAxis[1][j] + s[2] * byAxis[2][j];
      row[3 + j] = s[j];
      row[9 + j] = s[0] * byPoint[0][j] + s[1] * byPoint[1][j] + s[2] * byPoint[2][j];
    }
    row[6] = distortion * image[i];
    row[7] = p[6] * radius * image[i];
    row[8] = row[7] * radius;
  }
}

constexpr int blockCount = 1000;

struct Block {
  double parameters[12], seen[2];
};

inline std::vector<Block> snavelyBlocks() {
  SplitMix64 generator{blockCount};
  auto around = [&](double middle, double spread) { return middle + spread * generator.spread(-1, 1); };
  const double middles[12] = {0, 0, 0, 0, 0, -0.5, 500, 0, 0, 0, 0, -5};
  const double spreads[12] = {0.4, 0.4, 0.4, 0.3, 0.3, 0.2, 100, 1e-2, 1e-3, 1, 1, 1};
  std::vector<Block> blocks(blockCount);
  for (Block& block : blocks) {
    for (int i = 0; i < 12; i++) block.parameters[i] = around(middles[i], spreads[i]);
    for (double& coordinate : block.seen) coordinate = around(0, 100);
  }
  return blocks;
}

// The Jacobian matrices of all blocks by hand.
inline std::vector<double> snavelyJacobians(const std::vector<Block>& blocks) {
  std::vector<double> residuals(2), jacobians(24 * blocks.size());
  for (size_t i = 0; i < blocks.size(); i++)
    snavelyByHand(blocks[i].parameters, blocks[i].seen, residuals.data(), &jacobians[24 * i]);
  return jacobians;
}
