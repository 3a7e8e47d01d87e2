/// Which kinds of differentiation passes are under way on this thread.
#ifndef DUAL_NUMBERS_PASSES_H
#define DUAL_NUMBERS_PASSES_H

#include <stdint.h>

// The initial-exec model reaches the variable in one instruction also from a shared library.
#if defined(__ELF__)
#define PASSES_MODEL __attribute__((tls_model("initial-exec")))
#else
#define PASSES_MODEL
#endif

extern _Thread_local uint32_t passes_under_way PASSES_MODEL;

/// Notes that passes of these kinds are under way, and returns those that were before.
static inline uint32_t passes_enter(uint32_t kinds) {
  uint32_t enclosing = passes_under_way;
  passes_under_way = enclosing | kinds;
  return enclosing;
}

/// Goes back to what ``passes_enter`` returned.
static inline void passes_leave(uint32_t enclosing) { passes_under_way = enclosing; }

#endif
