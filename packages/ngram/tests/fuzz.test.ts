import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { checkTables, verifyTables } from '../src/automaton/checkTables.ts';
import { logProbability } from '../src/automaton/logProbability.ts';
import { type ModelTables, narrow } from '../src/automaton/ModelTables.ts';
import { ArcTable } from '../src/constraints/ArcTable.ts';
import { ConstrainedWalk } from '../src/constraints/ConstrainedWalk.ts';
import type { Constraints } from '../src/constraints/Constraints.ts';
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
  maxLength: number;
}

const place = fc.nat();
const inColumn = fc
  .tuple(fc.constantFrom('arcCounts', 'tokens', 'weights', 'backoffs'), place, interesting, fc.nat(5))
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
/** Damage that no count or size betrays: another token for an arc, other weights, other bounds. */
const subtle = fc.tuple(place, place, fc.nat(4), interesting).map(([x, y, how, value]): Mutation => {
  return (tables) => {
    const { tokens, weights, backoffs, symbols } = tables;
    const arc = symbols.length + (x % Math.max(1, tokens.length - symbols.length));
    if (how === 0 && arc < tokens.length && tokens[arc] !== 0) tokens[arc] = 2 + (y % (symbols.length - 2));
    else if (how === 1) weights[x % weights.length] = value % 65_536;
    else if (how === 2) backoffs[x % backoffs.length] = value % 65_536;
    else if (how === 3) weights[arc % weights.length] = 0;
    else tables.maxLength = 1 + (y % 30);
  };
});
const elsewhere = fc.tuple(fc.nat(3), interesting, fc.string({ maxLength: 3 })).map(([how, value, text]): Mutation => {
  return (tables) => {
    if (how === 0) tables.order = value;
    else if (how === 1) tables.maxLength = [0, 1, 7, 5000, 2 ** 24 + 1, 2 ** 32 - 1, 0.5, -1][value % 8]!;
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
    maxLength: base.maxLength,
  };
  for (const change of changes) change(tables);
  return {
    ...tables,
    arcCounts: narrow(tables.arcCounts),
    tokens: narrow(tables.tokens),
    weights: Uint16Array.from(tables.weights),
    backoffs: Uint16Array.from(tables.backoffs),
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
];

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
      { numRuns: volume(3000, 200_000), seed: 99 },
    );
    // Every kind of outcome is met in numbers, or the fuzz proves nothing.
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(volume(50, 4000));
  });
});

describe('a model without ends', () => {
  it('gives a value of its maximum length, however great, and no more', () => {
    const longest = volume(2 ** 20, 2 ** 24);
    const trained = trainTables(['ab', 'ba'], { order: 2, maxLength: longest });
    const endless = {
      ...trained,
      weights: trained.weights.map((weight, arc) => (trained.tokens[arc] === 0 ? 0 : weight)),
    };
    // "a" and "b" were followed by the end alone or by each other: both still lead on.
    checkTables(endless);
    const automaton = new Automaton(endless);
    expect(automaton.walk(KEY, 0, 0, 0, 0)).toBe(longest);
  });
});

/** Walks in every way there is; returns how many values came. */
function useAll(tables: ModelTables): number {
  const longest = tables.maxLength + Math.max(...tables.symbols.map((symbol) => Array.from(symbol).length));
  const automaton = new Automaton(tables);
  let values = 0;
  const expectBounded = (count: number | PhonyError): void => {
    if (count instanceof PhonyError) return;
    values++;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(tables.maxLength);
    expect(Array.from(automaton.text(count)).length).toBeLessThanOrEqual(longest);
  };
  // A model without ends fills the hard maximum length: once is enough where that is long.
  const often = tables.maxLength > 1000 ? 1 : 5;
  for (let i = 0; i < often; i++) expectBounded(attempt(() => automaton.walk(KEY, i, 0, 0, 0)));
  const alphabet = tables.symbols.length;
  for (const tokens of [
    [2],
    [2, 3],
    [3, 2, 2, 3],
    [alphabet - 1, 2, alphabet],
    Array.from({ length: 50 }, (_, i) => 2 + (i % 2)),
  ]) {
    const found = attempt(() => logProbability(automaton, tokens));
    if (!(found instanceof PhonyError)) expect(found).not.toBeNaN();
  }
  const arcs = attempt(() => new ArcTable(automaton));
  if (arcs instanceof PhonyError) return values;
  for (const constraints of given) {
    const walk = attempt(() => new ConstrainedWalk(automaton, arcs, constraints));
    if (walk instanceof PhonyError) continue;
    expect(walk.probability).toBeGreaterThanOrEqual(0);
    expect(walk.probability).toBeLessThanOrEqual(1);
    if (walk.probability === 0) continue;
    for (let i = 0; i < often; i++) expectBounded(attempt(() => walk.walk(KEY, i, 1, 1, 1)));
  }
  return values;
}
