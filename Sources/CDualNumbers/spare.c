#include "spare.h"

_Thread_local struct spare_array *spare_arrays_of_thread = NULL;

#if __has_include(<pthread.h>) && !defined(__wasm__)
#include <pthread.h>
#include <stdlib.h>

// From the Swift runtime; null is allowed.
extern void swift_release(void *object);

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool has_key = false;

static void free_places(void *places) {
  spare_arrays_of_thread = NULL;
  for (int i = 0; i < spare_array_uses; i++) swift_release(((struct spare_array *)places)[i].array);
  free(places);
}

void spare_array_release(struct spare_array *place) {
  swift_release(place->array);
  place->array = NULL;
  place->type = NULL;
}

static void make_key(void) { has_key = pthread_key_create(&key, free_places) == 0; }

struct spare_array *spare_array_make_places(void) {
  pthread_once(&once, make_key);
  if (!has_key) return NULL;
  struct spare_array *places = calloc(spare_array_uses, sizeof(struct spare_array));
  if (places && pthread_setspecific(key, places) != 0) {
    free(places);
    places = NULL;
  }
  spare_arrays_of_thread = places;
  return places;
}
#else
void spare_array_release(struct spare_array *place) {}

struct spare_array *spare_array_make_places(void) { return NULL; }
#endif
