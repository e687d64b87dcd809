import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { logProbability } from '../src/automaton/logProbability.ts';
import { LengthMasses } from '../src/lengths/LengthMasses.ts';
import { trainTables } from './support/trainTables.ts';

const HELD_OUT = 1000;
const SEEDS = [1, 2, 3, 4, 5];

function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

interface Measure {
  readonly name: string;
  readonly path: string;
  readonly rows: number;
  readonly order: number;
  /** The bound, in nats per character. */
  readonly most: number;
}

// The names of karpathy/makemore are no part of this repository: they are measured where they lie beside it, or in a
// folder that PHONY_DATA names.
const carried = { name: 'the carried first names', path: fileOf('examples/names/first-names.txt'), rows: 8422 };
const makemore = {
  name: 'the names of makemore',
  path: `${process.env.PHONY_DATA ?? fileOf('../shared/data')}/eval/makemore-names.txt`,
  rows: 32_033,
};
const measures: Measure[] = [
  { ...carried, order: 5, most: 1.907 },
  { ...makemore, order: 5, most: 1.952 },
  { ...makemore, order: 6, most: 1.943 },
];

describe('the yardstick: held-out names, mean of five splits, modified Kneser–Ney fitted to lengths', () => {
  it.each(measures.filter(({ path, name }) => name === carried.name || existsSync(path)))(
    'is at most $most nats per character on $name with order $order, and nothing is impossible',
    ({ path, rows, order, most }) => {
      const names = readRows(path);
      expect(names).toHaveLength(rows);
      const { nats, impossible } = meanOfSplits(names, order);
      expect(nats).toBeLessThanOrEqual(most);
      // A figure far below would speak of held-out names that were trained on.
      expect(nats).toBeGreaterThan(most - 0.05);
      expect(impossible).toBe(0);
    },
  );
});

function readRows(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '');
}

/** Natural logarithm per character, the end of each name included. */
function meanOfSplits(rows: readonly string[], order: number): { nats: number; impossible: number } {
  let nats = 0;
  let impossible = 0;
  for (const seed of SEEDS) {
    const shuffled = shuffle(rows, seed);
    const tables = trainTables(shuffled.slice(HELD_OUT), { order });
    const automaton = new Automaton(tables);
    const { kept } = new LengthMasses(automaton);
    const tokens = new Map(tables.symbols.map((symbol, token) => [symbol, token]));
    let sum = 0;
    let characters = 0;
    for (const name of shuffled.slice(0, HELD_OUT)) {
      const log = logProbability(
        automaton,
        Array.from(name, (letter) => tokens.get(letter) ?? -1),
        kept,
      );
      if (log === Number.NEGATIVE_INFINITY) {
        impossible++;
        continue;
      }
      sum -= log;
      characters += name.length + 1;
    }
    nats += sum / characters / SEEDS.length;
  }
  return { nats, impossible };
}

/** Fisher–Yates from the end. */
function shuffle(rows: readonly string[], seed: number): string[] {
  const shuffled = rows.slice();
  const random = mulberry32(seed);
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
