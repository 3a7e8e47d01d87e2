/// The C library's mathematical functions, for Double, Float and long double.
///
/// The functions are declared anew, under names that cannot collide, as what they are: functions of their
/// arguments only (`const`: they neither read nor write memory; nobody here looks at errno or signgam). The
/// optimiser may then drop a value that nobody uses and share one that is used twice. This file is the one place of the package that differs from platform to platform.
#ifndef DUAL_NUMBERS_LIBM_H
#define DUAL_NUMBERS_LIBM_H

#include <math.h>

#define LIBM_TEXT(token) #token
#define LIBM_SYMBOL_TEXT(prefix, name) LIBM_TEXT(prefix) #name
#define LIBM_SYMBOL(prefix, name) LIBM_SYMBOL_TEXT(prefix, name)
#define LIBM_PURE __attribute__((__const__, __nothrow__))

#if (defined(__i386__) || defined(__x86_64__)) && !defined(_WIN32) && !defined(__ANDROID__)
#define LIBM_HAS_FLOAT80 1
#endif

#if defined(LIBM_HAS_FLOAT80)
#define LIBM_UNARY(name)                                                                             \
  LIBM_PURE double libm_##name(double) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name));            \
  LIBM_PURE float libm_##name##f(float) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name##f));        \
  LIBM_PURE long double libm_##name##l(long double) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name##l));
#define LIBM_BINARY(name)                                                                            \
  LIBM_PURE double libm_##name(double, double) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name));    \
  LIBM_PURE float libm_##name##f(float, float) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name##f)); \
  LIBM_PURE long double libm_##name##l(long double, long double)                                     \
      __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name##l));
#else
#define LIBM_UNARY(name)                                                                             \
  LIBM_PURE double libm_##name(double) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name));            \
  LIBM_PURE float libm_##name##f(float) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name##f));
#define LIBM_BINARY(name)                                                                            \
  LIBM_PURE double libm_##name(double, double) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name));    \
  LIBM_PURE float libm_##name##f(float, float) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, name##f));
#endif

LIBM_UNARY(sqrt)
LIBM_UNARY(cbrt)
LIBM_UNARY(exp)
LIBM_UNARY(exp2)
LIBM_UNARY(expm1)
LIBM_UNARY(log)
LIBM_UNARY(log2)
LIBM_UNARY(log10)
LIBM_UNARY(log1p)
LIBM_UNARY(sin)
LIBM_UNARY(cos)
LIBM_UNARY(tan)
LIBM_UNARY(asin)
LIBM_UNARY(acos)
LIBM_UNARY(atan)
LIBM_UNARY(sinh)
LIBM_UNARY(cosh)
LIBM_UNARY(tanh)
LIBM_UNARY(asinh)
LIBM_UNARY(acosh)
LIBM_UNARY(atanh)
LIBM_UNARY(erf)
LIBM_UNARY(erfc)
LIBM_UNARY(tgamma)
LIBM_BINARY(atan2)
LIBM_BINARY(pow)

// Microsoft's hypot has another symbol, and its float form is inline.
#if defined(_WIN32)
static inline double libm_hypot(double x, double y) { return hypot(x, y); }
static inline float libm_hypotf(float x, float y) { return hypotf(x, y); }
#else
LIBM_BINARY(hypot)
#endif

/// A sine and a cosine of one argument, in one call where the library has it.
typedef struct {
  double sine, cosine;
} libm_sine_and_cosine;

#if defined(__APPLE__)
LIBM_PURE libm_sine_and_cosine libm_sincos(double) __asm__("___sincos_stret");
#elif defined(_WIN32)
static inline libm_sine_and_cosine libm_sincos(double x) {
  libm_sine_and_cosine result = {libm_sin(x), libm_cos(x)};
  return result;
}
#else
void libm_sincos_out(double, double *, double *) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, sincos))
    __attribute__((__nothrow__));
static inline libm_sine_and_cosine libm_sincos(double x) {
  libm_sine_and_cosine result;
  libm_sincos_out(x, &result.sine, &result.cosine);
  return result;
}
#endif

// exp10 is an extension that GNU, musl and Apple's libraries have; elsewhere it is a power of ten.
#if defined(__GLIBC__)
LIBM_UNARY(exp10)
#elif defined(__APPLE__)
LIBM_PURE double libm_exp10(double) __asm__("___exp10");
LIBM_PURE float libm_exp10f(float) __asm__("___exp10f");
#if defined(LIBM_HAS_FLOAT80)
static inline long double libm_exp10l(long double x) { return libm_powl(10.0L, x); }
#endif
#else
static inline double libm_exp10(double x) { return libm_pow(10.0, x); }
static inline float libm_exp10f(float x) { return libm_powf(10.0f, x); }
#if defined(LIBM_HAS_FLOAT80)
static inline long double libm_exp10l(long double x) { return libm_powl(10.0L, x); }
#endif
#endif

// lgamma reports the sign of gamma through a global variable, a data race; its re-entrant form does not.
#if defined(_WIN32)
static inline double libm_lgamma(double x) { return lgamma(x); }
static inline float libm_lgammaf(float x) { return lgammaf(x); }
#else
double libm_lgamma_r(double, int *) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, lgamma_r));
float libm_lgammaf_r(float, int *) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, lgammaf_r));
static inline double libm_lgamma(double x) { int sign; return libm_lgamma_r(x, &sign); }
static inline float libm_lgammaf(float x) { int sign; return libm_lgammaf_r(x, &sign); }
#if defined(LIBM_HAS_FLOAT80)
long double libm_lgammal_r(long double, int *) __asm__(LIBM_SYMBOL(__USER_LABEL_PREFIX__, lgammal_r));
static inline long double libm_lgammal(long double x) { int sign; return libm_lgammal_r(x, &sign); }
#endif
#endif

#endif
