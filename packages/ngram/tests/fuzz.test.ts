import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { checkTables, verifyTables } from '../src/automaton/checkTables.ts';
import { logProbability } from '../src/automaton/logProbability.ts';
import { type ModelTables, narrow } from '../src/automaton/ModelTables.ts';
import { ConstrainedWalk } from '../src/constraints/ConstrainedWalk.ts';
import { type Constraints, normalizeConstraints } from '../src/constraints/Constraints.ts';
import { LengthMasses } from '../src/lengths/LengthMasses.ts';
import { PhonyError } from '../src/PhonyError.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [6, 28, 496, 8128];
const bases = [
  trainTables(['ab', 'abba', 'ba', 'cab'], { order: 4 }),
  trainTables(['ab', 'abba', 'ba', 'cab'], { order: 3, smoothing: 'none' }),
  trainTables(['ab', 'b'], { order: 1 }),
  trainTables(['a', 'aa'], { order: 10 }),
  trainTables(['a b', 'b-b', '-- a', 'b'], { order: 3, tokenizer: 'word' }),
  // Wide rows.
  trainTables(
    Array.from({ length: 90 }, (_, i) => String.fromCodePoint(...[i, i + 90, i + 180].map((at) => 0x4e00 + at))),
    { order: 2 },
  ),
];
const interesting = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.constantFrom(255, 256, 65_535, 65_536, 2 ** 24, 2 ** 31, 2 ** 32 - 1),
  fc.nat(),
);

type Mutation = (tables: Mutable) => void;
interface Mutable {
  order: number;
  symbols: string[];
  arcCounts: number[];
  tokens: number[];
  weights: number[];
  backoffs: number[];
  maxTokens: number;
  acceptances: number[];
}

const place = fc.nat();
const inColumn = fc
  .tuple(fc.constantFrom('arcCounts', 'tokens', 'weights', 'backoffs', 'acceptances'), place, interesting, fc.nat(5))
  .map(([name, at, value, how]): Mutation => {
    return (tables) => {
      const column = tables[name as 'tokens'];
      const i = at % Math.max(1, column.length);
      if (how === 0) column.splice(i, 1);
      else if (how === 1) column.splice(i, 0, value);
      else if (how === 2) column.length = i;
      else column[i] = value;
    };
  });
/** Moves an arc from one state to another, drops or adds one everywhere: sizes still fit each other. */
const consistent = fc.tuple(place, place, fc.nat(3), fc.nat(3)).map(([x, y, token, how]): Mutation => {
  return (tables) => {
    const { arcCounts, tokens, weights, backoffs } = tables;
    const state = x % arcCounts.length;
    const arc = y % tokens.length;
    if (how === 0) {
      if (arcCounts[state]! > 0) arcCounts[state]!--;
      arcCounts[y % arcCounts.length]!++;
    } else if (how === 1) {
      weights[arc] = 0;
      backoffs[state] = x % 3;
    } else if (how === 2) {
      tokens[arc] = token;
      weights[arc] = (x % 3) * 100;
    } else {
      arcCounts[state]!++;
      tokens.splice(arc, 0, token);
      weights.splice(arc, 0, 1);
      arcCounts.push(0);
      backoffs.push(x % 2);
    }
  };
});
/** Another maximum, and acceptances that fit it: none, or of all sizes. */
function setMaxTokens(tables: Mutable, maxTokens: number, value: number): void {
  tables.maxTokens = maxTokens;
  tables.acceptances =
    value % 3 === 0 ? [] : Array.from({ length: maxTokens + 1 }, (_, n) => (n % 2 === 0 ? 0 : (n * value) % 65_536));
}
/** Damage that no count or size betrays: another token for an arc, other weights, other bounds. */
const subtle = fc.tuple(place, place, fc.nat(4), interesting).map(([x, y, how, value]): Mutation => {
  return (tables) => {
    const { tokens, weights, backoffs, symbols } = tables;
    const arc = symbols.length + (x % Math.max(1, tokens.length - symbols.length));
    if (how === 0 && arc < tokens.length && tokens[arc] !== 0) tokens[arc] = 2 + (y % (symbols.length - 2));
    else if (how === 1) weights[x % weights.length] = value % 65_536;
    else if (how === 2) backoffs[x % backoffs.length] = value % 65_536;
    else if (how === 3) weights[arc % weights.length] = 0;
    else setMaxTokens(tables, 1 + (y % 30), value);
  };
});
const elsewhere = fc.tuple(fc.nat(3), interesting, fc.string({ maxLength: 3 })).map(([how, value, text]): Mutation => {
  return (tables) => {
    if (how === 0) tables.order = value;
    else if (how === 1) tables.maxTokens = [0, 1, 7, 5000, 65_535, 65_536, 2 ** 32 - 1, 0.5, -1][value % 9]!;
    else if (how === 2) tables.symbols[value % tables.symbols.length] = text;
    else tables.symbols.push(text);
  };
});
const mutations = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: subtle },
    { weight: 3, arbitrary: consistent },
    { weight: 2, arbitrary: inColumn },
    elsewhere,
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function mutate(base: ModelTables, changes: readonly Mutation[]): ModelTables {
  const tables: Mutable = {
    order: base.order,
    symbols: [...base.symbols],
    arcCounts: [...base.arcCounts],
    tokens: [...base.tokens],
    weights: [...base.weights],
    backoffs: [...base.backoffs],
    maxTokens: base.maxTokens,
    acceptances: [...base.acceptances],
  };
  for (const change of changes) change(tables);
  return {
    ...tables,
    arcCounts: narrow(tables.arcCounts),
    tokens: narrow(tables.tokens),
    weights: Uint16Array.from(tables.weights),
    backoffs: Uint16Array.from(tables.backoffs),
    acceptances: Uint16Array.from(tables.acceptances),
  };
}

/** What a call gives, or the coded error it throws; any other error fails the test. */
function attempt<T>(call: () => T): T | PhonyError {
  try {
    return call();
  } catch (error) {
    if (error instanceof PhonyError) return error;
    throw error;
  }
}

const given: Constraints[] = [
  {},
  { minLength: 5 },
  { maxLength: 2 },
  { prefix: 'a', minLength: 3, maxLength: 9 },
  { prefix: 'bba' },
  { suffix: 'ba' },
  { pattern: /^(?:a|b)+.$/ },
  { minWords: 2, maxWords: 3 },
  { suffix: 'b', pattern: /ab|-/, maxLength: 7, minWords: 1 },
].map(normalizeConstraints);

describe('tables from strangers', () => {
  it('are refused with a code, or give values of bounded length', () => {
    const outcomes = { refused: 0, unverified: 0, verified: 0, values: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...bases), mutations, (base, changes) => {
        const tables = mutate(base, changes);
        if (attempt(() => checkTables(tables)) instanceof PhonyError) {
          outcomes.refused++;
          return;
        }
        if (attempt(() => verifyTables(tables)) instanceof PhonyError) outcomes.unverified++;
        else outcomes.verified++;
        outcomes.values += useAll(tables);
      }),
      { numRuns: volume(3000, 100_000), seed: 99 },
    );
    // Every kind of outcome is met in numbers, or the fuzz proves nothing.
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(volume(50, 2000));
  });
});

describe('a model without ends', () => {
  it.each([1, 1000, 65_535])('fails in bounded time, with a maximum of %d tokens', (maxTokens) => {
    const trained = trainTables(['ab', 'ba'], { order: 2, maxTokens, acceptances: 'flat' });
    const endless = {
      ...trained,
      weights: trained.weights.map((weight, arc) => (trained.tokens[arc] === 0 ? 0 : weight)),
    };
    // "a" and "b" were followed by the end alone or by each other: both still lead on.
    checkTables(endless);
    const automaton = new Automaton(endless);
    expect(() => automaton.walk(KEY, 0, 0, 0, 0)).toThrow(
      expect.objectContaining({ code: 'MODEL_INCONSISTENT', message: expect.stringMatching(/no acceptable value in/) }),
    );
    const masses = new LengthMasses(automaton);
    expect(masses.kept).toBe(0);
    if (maxTokens > volume(1000, 65_535)) return;
    for (const constraints of given) {
      const walk = attempt(() => new ConstrainedWalk(automaton, masses, constraints));
      if (!(walk instanceof PhonyError)) expect(walk.probability).toBe(0);
    }
  });
});

/** Walks in every way there is; returns how many values came. */
function useAll(tables: ModelTables): number {
  const automaton = new Automaton(tables);
  let values = 0;
  const expectBounded = (count: number | PhonyError, text: (count: number) => string): void => {
    if (count instanceof PhonyError) return;
    values++;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(tables.maxTokens);
    expect(text(count).length).toBeGreaterThanOrEqual(count);
  };
  // A model without ends takes as long to fail as is allowed: once is enough.
  let tries = tables.maxTokens > 1000 ? 1 : 5;
  for (let i = 0; i < tries; i++) {
    const count = attempt(() => automaton.walk(KEY, i, 0, 0, 0));
    if (count instanceof PhonyError) tries = 1;
    expectBounded(count, (places) => automaton.text(places));
  }
  const masses = attempt(() => new LengthMasses(automaton));
  if (masses instanceof PhonyError) return values;
  expect(masses.kept).toBeGreaterThanOrEqual(0);
  expect(masses.kept).toBeLessThan(1 + 1e-9);
  const alphabet = tables.symbols.length;
  for (const tokens of [
    [2],
    [2, 3],
    [3, 2, 2, 3],
    [alphabet - 1, 2, alphabet],
    Array.from({ length: 50 }, (_, i) => 2 + (i % 2)),
  ]) {
    const found = attempt(() => logProbability(automaton, tokens, masses.kept));
    if (!(found instanceof PhonyError)) expect(found).not.toBeNaN();
  }
  for (const constraints of given) {
    const walk = attempt(() => new ConstrainedWalk(automaton, masses, constraints));
    if (walk instanceof PhonyError) continue;
    expect(walk.probability).toBeGreaterThanOrEqual(0);
    expect(walk.probability).toBeLessThanOrEqual(1);
    if (walk.probability === 0) continue;
    for (let i = 0; i < tries; i++) {
      expectBounded(
        attempt(() => walk.walk(KEY, i, 1, 1, 1)),
        (places) => walk.text(places),
      );
    }
  }
  return values;
}
