/*
 * The straightforward walk of a model in C: the yardstick that the walk in JavaScript is held against.
 *
 *     cc -O2 -o walk walk.c
 *     walk model.bin <first index> <values>             writes the values, each with a newline
 *     walk model.bin <first index> <values> <rounds>    prints what it measured, as JSON
 *
 * The rows of all alias tables are built up front. A step is one draw of 32 bits, one product that tells the column and the
 * place in it, one comparison. Values go into a buffer as bytes, each with a newline. There is no cleverness beyond what
 * an experienced programmer writes in an hour: no vector instructions, no prefetching, no values walked side by side.
 *
 * The model file, written by src/c/exportModel.ts, is 32-bit little-endian words, then bytes:
 *
 *     magic 0x4b4c4157 ("WALK") | states S | arcs A | tokens T | longest value M | state where walks start
 *     S + 1   where each state's arcs begin
 *     S       each state's suffix, where its back-off arc leads
 *     S       units of each state's back-off arc; 0: it has none
 *     A       each arc's token; token 0 is the end
 *     A       each arc's units; a state's arcs and its back-off arc have 65,536 for each of them that has any
 *     A       the state that each arc leads to; for the end, 0
 *     M + 1   a walk of n letters is a value when its 16 random bits are less than this
 *     T       bytes: the letter of each token
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAGIC 0x4b4c4157u
#define COLUMN_UNITS 65536
#define BACKOFF 255
#define MOST_TOKENS 64

/* A column holds both of its outcomes, so that a step reads one cache line of it. */
typedef struct {
  uint32_t threshold; /* below it the first outcome, else the second; in 2^32nds of the column */
  uint32_t target[2];
  uint8_t token[2]; /* 0: the end */
} column;

typedef struct {
  uint64_t seen; /* a bit for each token that the state has an arc for */
  uint32_t first;
  uint32_t columns;
} state;

static uint32_t *words;
static size_t word_count;
static size_t words_read;

static state *states;
static column *columns;
static uint8_t *letters;
static uint32_t *acceptances;
static uint32_t longest;
static uint32_t start;

static void fail(const char *message) {
  fprintf(stderr, "walk: %s\n", message);
  exit(1);
}

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (memory == NULL) fail("out of memory");
  return memory;
}

static uint32_t *take(size_t count) {
  if (count > word_count - words_read) fail("the model file is too short");
  uint32_t *taken = words + words_read;
  words_read += count;
  return taken;
}

static void read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) fail("cannot open the model file");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  word_count = (size + 3) / 4;
  words = allocate(word_count, 4);
  if (fread(words, 1, size, file) != size) fail("cannot read the model file");
  fclose(file);
}

/* One state's columns by Vose's method: those that lack units get them from one that has more than it can hold. */
static void build_row(column *row, uint32_t count, uint32_t *units, uint32_t *queue) {
  uint32_t small = 0;
  uint32_t large = count;
  for (uint32_t i = 0; i < count; i++) {
    if (units[i] < COLUMN_UNITS) queue[small++] = i;
    else queue[--large] = i;
  }
  while (small > 0) {
    uint32_t needy = queue[--small];
    uint32_t donor = queue[large];
    row[needy].threshold = units[needy] << 16;
    row[needy].target[1] = row[donor].target[0];
    row[needy].token[1] = row[donor].token[0];
    units[donor] -= COLUMN_UNITS - units[needy];
    if (units[donor] < COLUMN_UNITS) {
      large++;
      queue[small++] = donor;
    }
  }
  for (; large < count; large++) {
    column *full = &row[queue[large]];
    full->threshold = 0;
    full->target[1] = full->target[0];
    full->token[1] = full->token[0];
  }
}

static void build(void) {
  uint32_t *header = take(6);
  if (header[0] != MAGIC) fail("this is no model file");
  uint32_t state_count = header[1];
  uint32_t arc_count = header[2];
  uint32_t token_count = header[3];
  longest = header[4];
  start = header[5];
  if (token_count > MOST_TOKENS) fail("this walk is for alphabets of up to 64 tokens");
  uint32_t *first_arc = take(state_count + 1);
  uint32_t *suffixes = take(state_count);
  uint32_t *backoffs = take(state_count);
  uint32_t *tokens = take(arc_count);
  uint32_t *units = take(arc_count);
  uint32_t *targets = take(arc_count);
  acceptances = take(longest + 1);
  letters = (uint8_t *)take((token_count + 3) / 4);

  states = allocate(state_count, sizeof(state));
  columns = allocate((size_t)arc_count + state_count, sizeof(column));
  uint32_t row_units[MOST_TOKENS + 1];
  uint32_t queue[MOST_TOKENS + 1];
  uint32_t next = 0;
  for (uint32_t s = 0; s < state_count; s++) {
    column *row = columns + next;
    uint32_t count = 0;
    states[s].first = next;
    for (uint32_t arc = first_arc[s]; arc < first_arc[s + 1]; arc++) {
      states[s].seen |= 1ull << tokens[arc];
      if (units[arc] == 0) continue;
      row[count].target[0] = targets[arc];
      row[count].token[0] = (uint8_t)tokens[arc];
      row_units[count++] = units[arc];
    }
    if (backoffs[s] > 0) {
      row[count].target[0] = suffixes[s];
      row[count].token[0] = BACKOFF;
      row_units[count++] = backoffs[s];
    }
    build_row(row, count, row_units, queue);
    states[s].columns = count;
    next += count;
  }
}

/* The generator sfc32, its state mixed from a key and the value's index as in packages/ngram/src/random/RandomStream.ts. */
typedef struct {
  uint32_t a, b, c, d;
} stream;

static const uint32_t key[4] = {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344};

static inline uint32_t mix32(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x85ebca6bu;
  x = (x ^ (x >> 13)) * 0xc2b2ae35u;
  return x ^ (x >> 16);
}

static inline stream seed(uint64_t index) {
  stream s;
  s.a = mix32(key[0] ^ (uint32_t)index);
  s.b = mix32(key[1] ^ (uint32_t)(index >> 32) ^ s.a);
  s.c = mix32(key[2] ^ s.b);
  s.d = mix32(key[3] ^ s.c);
  return s;
}

static inline uint32_t draw(stream *s) {
  uint32_t out = s->a + s->b + s->d;
  s->d++;
  s->a = s->b ^ (s->b >> 9);
  s->b = s->c + (s->c << 3);
  s->c = ((s->c << 21) | (s->c >> 11)) + out;
  return out;
}

/* Writes the value of an index and a newline; returns where the next one goes. */
static uint8_t *walk(uint64_t index, uint8_t *out) {
  stream random = seed(index);
  for (;;) {
    uint32_t at = start;
    uint32_t length = 0;
    /* Behind a back-off, the tokens that the longer context has arcs for: they are drawn again. */
    uint64_t excluded = 0;
    for (;;) {
      const state *here = &states[at];
      uint64_t product = (uint64_t)draw(&random) * here->columns;
      const column *drawn = &columns[here->first + (uint32_t)(product >> 32)];
      int which = (uint32_t)product >= drawn->threshold;
      uint32_t token = drawn->token[which];
      if (token == BACKOFF) {
        excluded = here->seen;
        at = drawn->target[which];
        continue;
      }
      if (excluded >> token & 1) continue;
      if (token == 0 || length == longest) {
        if (token == 0 && draw(&random) >> 16 < acceptances[length]) {
          out[length] = '\n';
          return out + length + 1;
        }
        break;
      }
      excluded = 0;
      out[length++] = letters[token];
      at = drawn->target[which];
    }
  }
}

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc < 4) fail("usage: walk model.bin <first index> <values> [<rounds>]");
  read_file(argv[1]);
  build();
  uint64_t index = strtoull(argv[2], NULL, 10);
  uint64_t values = strtoull(argv[3], NULL, 10);
  uint64_t rounds = argc > 4 ? strtoull(argv[4], NULL, 10) : 1;
  if (values == 0 || rounds == 0) fail("there is nothing to do");
  uint8_t *buffer = allocate(values, longest + 1);
  double *speeds = allocate(rounds, sizeof(double));
  uint64_t bytes = 0;
  uint32_t checksum = 0;
  /* One round more than is counted: the first brings pages and tables into memory. */
  for (uint64_t round = 0; round <= rounds; round++) {
    uint8_t *out = buffer;
    double from = milliseconds();
    for (uint64_t i = 0; i < values; i++) out = walk(index++, out);
    double took = milliseconds() - from;
    if (argc == 4) return fwrite(buffer, 1, (size_t)(out - buffer), stdout) == (size_t)(out - buffer) ? 0 : 1;
    for (const uint8_t *byte = buffer; byte < out; byte++) checksum = checksum * 31 + *byte;
    if (round == 0) continue;
    bytes += (uint64_t)(out - buffer);
    speeds[round - 1] = (double)values / took / 1e3;
  }
  qsort(speeds, rounds, sizeof(double), ascending);
  printf("{ \"speed\": %.6f, \"meanLength\": %.6f, \"checksum\": %u }\n", speeds[rounds / 2],
         (double)bytes / (double)(values * rounds) - 1, checksum);
  return 0;
}
