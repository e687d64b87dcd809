import { describe, expect, it } from 'vitest';
import { trainTables } from '../../tests/support/trainTables.ts';
import { PhonyError } from '../PhonyError.ts';
import { checkTables, verifyTables } from './checkTables.ts';
import type { ModelTables } from './ModelTables.ts';

// Tokens: 0 the end, 1 the start, 2 "a", 3 "b". Arcs: 0..3 of the empty context; none after the end; 4 "a" and 5 "b"
// after the start; 6 "b" after "a"; 7 the end after "b"; then contexts of two tokens: 8 "b" after "^a", 9 the end after
// "^b", 10 the end after "ab".
const sound = trainTables(['ab', 'b'], { order: 3, smoothing: 'none' });

function change(changes: { [name in keyof ModelTables]?: unknown }): ModelTables {
  return { ...sound, ...changes } as ModelTables;
}

function at<T extends ArrayLike<unknown>>(values: T, index: number, value: unknown): T {
  const copy = Array.from(values as ArrayLike<unknown>);
  copy[index] = value;
  return (Array.isArray(values) ? copy : (values.constructor as unknown as { from(v: unknown[]): T }).from(copy)) as T;
}

describe('checkTables', () => {
  it('accepts tables as training makes them', () => {
    expect([...sound.arcCounts]).toEqual([4, 0, 2, 1, 1, 1, 1, 1, 0]);
    expect([...sound.tokens]).toEqual([0, 1, 2, 3, 2, 3, 3, 0, 3, 0, 0]);
    expect(() => checkTables(sound)).not.toThrow();
    expect(() => checkTables(change({ acceptances: new Uint16Array(37) }))).not.toThrow();
  });

  it.each<[message: string, tables: ModelTables]>([
    ['order: found 0, expected an integer from 1 to 10', change({ order: 0 })],
    ['order: found 11, expected an integer from 1 to 10', change({ order: 11 })],
    ['order: found 2.5, expected an integer from 1 to 10', change({ order: 2.5 })],
    ['maximum length: found 0, expected an integer from 1 to 65535, in tokens', change({ maxTokens: 0 })],
    ['maximum length: found 1.5, expected an integer', change({ maxTokens: 1.5 })],
    ['maximum length: found 65536, expected an integer', change({ maxTokens: 65_536 })],
    [
      'number of acceptances: found 3, expected 0, or one for each length from 0 to 36',
      change({ acceptances: new Uint16Array(3) }),
    ],
    ['alphabet: found 2, expected the end, the start and at least one symbol', change({ symbols: ['', ''] })],
    ['symbols of end and start: found ["x",""], expected empty', change({ symbols: ['x', '', 'a', 'b'] })],
    ['symbols of end and start: found ["","x"], expected empty', change({ symbols: ['', 'x', 'a', 'b'] })],
    ['symbol 3: found "", expected a text, not empty', change({ symbols: ['', '', 'a', ''] })],
    ['symbol 2: found 7, expected a text, not empty', change({ symbols: ['', '', 7, 'b'] })],
    ['number of weights: found 3, expected the number of arcs, 11', change({ weights: new Uint16Array(3) })],
    ['number of back-offs: found 3, expected the number of states, 9', change({ backoffs: new Uint16Array(3) })],
    [
      "the empty context's arcs: found 3, expected one for each of the 4",
      change({ arcCounts: at(sound.arcCounts, 0, 3) }),
    ],
    [
      'number of states: found 4, expected more than the 4 tokens',
      change({ arcCounts: sound.arcCounts.slice(0, 4), backoffs: sound.backoffs.slice(0, 4) }),
    ],
    ['last arc of state 2: found 204, expected at most 11', change({ arcCounts: at(sound.arcCounts, 2, 200) })],
    [
      'arcs of state 1: found 1, expected 0, since its context ends a value',
      change({ arcCounts: at(sound.arcCounts, 1, 1) }),
    ],
    ['token of arc 5: found 2, expected above 2 and below 4', change({ tokens: at(sound.tokens, 5, 2) })],
    ['token of arc 8: found 4, expected above -1 and below 4', change({ tokens: at(sound.tokens, 8, 4) })],
    ['token of arc 6: found 1, expected not the start', change({ tokens: at(sound.tokens, 6, 1) })],
    ['weights of state 3: found "all 0", expected at least one above 0', change({ weights: at(sound.weights, 6, 0) })],
    ['weights of state 6: found "all 0", expected at least one above 0', change({ weights: at(sound.weights, 9, 0) })],
    [
      // Nothing is kept behind "b", and nothing to back off with.
      'weights of state 4: found "all 0", expected at least one above 0',
      change({
        arcCounts: at(sound.arcCounts, 4, 0),
        tokens: at(sound.tokens, 7, 3),
      }),
    ],
    ['number of states: found 9, expected 5, the contexts of up to 1 tokens', change({ order: 2 })],
    ['number of states: found 9, expected one for each context of up to 3 tokens', change({ order: 4 })],
    [
      'number of states: found 10, expected 9, the contexts of up to 2 tokens',
      change({ arcCounts: [...sound.arcCounts, 0], backoffs: [...sound.backoffs, 0] }),
    ],
    [
      'number of states: found 8, expected one for each context of up to 2 tokens',
      change({ arcCounts: sound.arcCounts.slice(0, 8), backoffs: sound.backoffs.slice(0, 8) }),
    ],
    [
      "number of arcs: found 12, expected the sum of all states' arcs, 11",
      change({ tokens: [...sound.tokens, 3], weights: [...sound.weights, 1] }),
    ],
    ['weight of the start in the empty context: found 5, expected 0', change({ weights: at(sound.weights, 1, 5) })],
  ])('says %j', (message, tables) => {
    expect(() => checkTables(tables)).toThrow(PhonyError);
    expect(() => checkTables(tables)).toThrow(
      expect.objectContaining({ code: 'MODEL_INCONSISTENT', message: expect.stringContaining(message) }),
    );
  });

  it('gives the facts as data', () => {
    expect(() => checkTables(change({ order: 12 }))).toThrow(
      expect.objectContaining({ details: { what: 'order', found: 12, expected: 'an integer from 1 to 10' } }),
    );
  });

  it('bounds the depth of the trie, on which the depth of every search hangs', () => {
    // A chain "aaaa…": each state has one arc, the next state hangs on it.
    const depth = 100_000;
    const chain: ModelTables = {
      order: 10,
      symbols: ['', '', 'a'],
      arcCounts: Uint32Array.of(3, 0, 1, ...new Array(depth).fill(1)),
      tokens: Uint32Array.of(0, 1, 2, 2, ...new Array(depth).fill(2)),
      weights: Uint16Array.of(1, 0, 1, 1, ...new Array(depth).fill(1)),
      backoffs: new Uint16Array(depth + 3),
      maxTokens: 100,
      acceptances: new Uint16Array(0),
    };
    expect(() => checkTables(chain)).toThrow(expect.objectContaining({ code: 'MODEL_INCONSISTENT' }));
  });
});

describe('verifyTables', () => {
  it('accepts tables as training makes them', () => {
    expect(() => verifyTables(sound)).not.toThrow();
  });

  it('says which arc leaves a state but not its suffix', () => {
    const broken = change({ tokens: at(sound.tokens, 8, 2) });
    checkTables(broken);
    expect(() => verifyTables(broken)).toThrow(
      expect.objectContaining({
        code: 'MODEL_INCONSISTENT',
        message: expect.stringContaining('the token of arc 8 leaves state 5 but not its suffix, state 3'),
        details: { arc: 8, state: 5, suffix: 3 },
      }),
    );
  });
});
