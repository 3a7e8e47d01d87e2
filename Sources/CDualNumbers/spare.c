#include "spare.h"

_Thread_local struct spare_array *spare_array_of_thread = NULL;

#if __has_include(<pthread.h>) && !defined(__wasm__)
#include <pthread.h>
#include <stdlib.h>

// From the Swift runtime; null is allowed.
extern void swift_release(void *object);

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool has_key = false;

static void free_place(void *place) {
  spare_array_of_thread = NULL;
  swift_release(((struct spare_array *)place)->array);
  free(place);
}

static void make_key(void) { has_key = pthread_key_create(&key, free_place) == 0; }

struct spare_array *spare_array_make_place(void) {
  pthread_once(&once, make_key);
  if (!has_key) return NULL;
  struct spare_array *place = calloc(1, sizeof(struct spare_array));
  if (place && pthread_setspecific(key, place) != 0) {
    free(place);
    place = NULL;
  }
  spare_array_of_thread = place;
  return place;
}
#else
struct spare_array *spare_array_make_place(void) { return NULL; }
#endif
