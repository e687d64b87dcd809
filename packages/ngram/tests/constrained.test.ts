import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { logProbability } from '../src/automaton/logProbability.ts';
import type { ModelTables } from '../src/automaton/ModelTables.ts';
import { ConstrainedWalk } from '../src/constraints/ConstrainedWalk.ts';
import { CONSTRAINT_NAMES, type Constraints, normalizeConstraints } from '../src/constraints/Constraints.ts';
import { LengthMasses } from '../src/lengths/LengthMasses.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { chiSquareDeviation } from './support/chiSquare.ts';
import { byText, type EnumeratedValue, enumerateValues } from './support/enumerateValues.ts';
import { handMade } from './support/handMade.ts';
import { sampleDeviation } from './support/sampleDeviation.ts';
import { trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [11, -22, 33, -44];
const rows = ['ab', 'abba', 'ba', 'bab', 'a', 'aab', 'bbb', 'abab', 'ca', 'cab'];
const marks = ['-', '--', 'a-', 'a--', '--a', 'a', '-a--'];
const phrases = ['a b', 'a', 'b b a', 'b', 'a b a', 'b a'];
const graphemes = ['नि', 'न', 'निन', 'ि', 'ननि'];
const letters = Array.from({ length: 258 }, (_, i) => String.fromCodePoint(0x4e00 + i));
const manyLetters = [...letters, ...letters.slice(0, 30).map((letter, i) => letter + letters[i % 7]!)];

const models: Readonly<Record<string, ModelTables>> = {
  smoothed: trainTables(rows, { order: 3, maxTokens: 6 }),
  flat: trainTables(rows, { order: 3, maxTokens: 6, acceptances: 'flat' }),
  unsmoothed: trainTables(rows, { order: 2, maxTokens: 6, smoothing: 'none' }),
  'of order 1': trainTables(rows, { order: 1, maxTokens: 5 }),
  'of marks': trainTables(marks, { order: 2, maxTokens: 4, tokenizer: 'word' }),
  'of words': trainTables(phrases, { order: 3, maxTokens: 4, tokenizer: 'word' }),
  // After "a-" nearly all values end, after "a--" they go on: one way to spell the prefix fits seldom, the other often.
  'of forks': trainTables(['a-', 'a-!', 'a-b', 'a--b'], { order: 4, maxTokens: 4, tokenizer: 'word' }),
  'of phrases': trainTables(phrases, { order: 3, maxTokens: 6 }),
  'of graphemes': trainTables(graphemes, { maxTokens: 4, tokenizer: { type: 'character', unit: 'grapheme' } }),
  'of 258 letters': trainTables(manyLetters, { order: 2, maxTokens: 2, smoothing: 'none' }),
  'of lengths that are all kept seldom': {
    ...trainTables(rows, { order: 3, maxTokens: 5 }),
    acceptances: Uint16Array.of(9, 500, 0, 90, 3000, 7),
  },
  'of words that are all kept seldom': {
    ...trainTables(phrases, { order: 3, maxTokens: 4, tokenizer: 'word' }),
    acceptances: Uint16Array.of(9, 500, 0, 90, 3000),
  },
  // Most of what the shorter contexts give is ruled out: redrawing gives up often.
  'that backs off to almost nothing': handMade(
    3,
    'abc',
    {
      '': [{ $: 40, a: 2000, b: 10, c: 30 }, 0],
      '^': [{ a: 1 }, 2],
      a: [{ $: 10, a: 3, b: 20 }, 10],
      b: [{ a: 2000, $: 20 }, 30],
      c: [{ a: 1, b: 2, $: 1 }, 2000],
      ab: [{ a: 1 }, 4],
    },
    { maxTokens: 5 },
  ),
};

/** Each model is enumerated once. */
const prepared = new Map<string, Prepared>();

interface Prepared {
  readonly automaton: Automaton;
  readonly masses: LengthMasses;
  readonly values: readonly EnumeratedValue[];
}

function prepare(name: string): Prepared {
  let found = prepared.get(name);
  if (found === undefined) {
    const automaton = new Automaton(models[name]!);
    found = { automaton, masses: new LengthMasses(automaton), values: enumerateValues(automaton) };
    prepared.set(name, found);
  }
  return found;
}

/** The way stands with each, so that no case loses its point unnoticed. */
const cases: [model: string, way: ConstrainedWalk['way'], constraints: Constraints][] = [
  ['smoothed', 'own walks', {}],
  ['smoothed', 'own walks', { minLength: 2 }],
  ['smoothed', 'own walks', { maxLength: 4 }],
  ['smoothed', 'own walks', { minLength: 2, maxLength: 3 }],
  ['smoothed', 'product', { minLength: 5 }],
  ['smoothed', 'folded product', { minLength: 5, maxLength: 5 }],
  ['smoothed', 'folded product', { maxLength: 1 }],
  ['smoothed', 'product', { prefix: 'ab' }],
  ['smoothed', 'product', { prefix: 'cc' }],
  ['smoothed', 'product', { prefix: 'ab', minLength: 5 }],
  ['smoothed', 'product', { prefix: 'ab', maxLength: 4 }],
  ['smoothed', 'product', { suffix: 'ab' }],
  ['smoothed', 'product', { suffix: 'bb', minLength: 3 }],
  ['smoothed', 'product', { pattern: /^(ab)+$/ }],
  ['smoothed', 'product', { pattern: /c/ }],
  ['smoothed', 'product', { pattern: '/^.[^a]/', prefix: 'b', suffix: 'a' }],
  ['smoothed', 'product', { prefix: 'ab', suffix: 'ba' }],
  ['smoothed', 'product', { maxWords: 1 }],
  [
    'smoothed',
    'folded product',
    { prefix: 'a', suffix: 'b', pattern: '/bb/', minLength: 4, maxLength: 5, minWords: 1, maxWords: 1 },
  ],
  ['flat', 'own walks', { minLength: 2 }],
  ['flat', 'product', { suffix: 'a', maxLength: 3 }],
  ['flat', 'product', { pattern: '/^(?:a|b){2,3}$/' }],
  ['unsmoothed', 'own walks', { minLength: 2 }],
  ['unsmoothed', 'product', { minLength: 6, prefix: 'c' }],
  ['unsmoothed', 'product', { suffix: 'bb' }],
  ['unsmoothed', 'product', { pattern: /aa|bbb/ }],
  ['of order 1', 'folded product', { minLength: 5 }],
  ['of order 1', 'product', { maxLength: 3, prefix: 'b' }],
  ['of order 1', 'product', { suffix: 'cab' }],
  ['of marks', 'product', { prefix: 'a-' }],
  ['of marks', 'product', { prefix: '--', maxLength: 4 }],
  ['of marks', 'folded product', { minLength: 5 }],
  ['of marks', 'product', { maxLength: 5, minLength: 4, prefix: '--' }],
  ['of marks', 'folded product', { suffix: 'a-', pattern: /--/ }],
  ['of words', 'product', { minWords: 2 }],
  ['of words', 'product', { maxWords: 2 }],
  ['of words', 'product', { minWords: 3, maxWords: 3 }],
  ['of words', 'product', { minWords: 2, suffix: ' a', maxLength: 6 }],
  ['of words', 'product', { pattern: /^a( b)*$/, minWords: 2 }],
  ['of forks', 'product', { minLength: 4, prefix: 'a-' }],
  ['of phrases', 'product', { minWords: 2 }],
  ['of phrases', 'product', { minWords: 2, maxWords: 2, prefix: 'b' }],
  ['of phrases', 'product', { minWords: 1, maxWords: 1, minLength: 3 }],
  ['of phrases', 'product', { pattern: /^\S+ \S+$/, suffix: 'a' }],
  ['of graphemes', 'product', { prefix: 'नि' }],
  ['of graphemes', 'product', { minLength: 5, prefix: 'न' }],
  ['of graphemes', 'product', { suffix: 'ि', maxLength: 5 }],
  ['of graphemes', 'product', { pattern: /^न.न/u }],
  ['of 258 letters', 'own walks', { minLength: 1 }],
  ['of 258 letters', 'product', { minLength: 2 }],
  ['of 258 letters', 'product', { pattern: '/^[一-丰]/u' }],
  ['of 258 letters', 'product', { suffix: letters[3]! }],
  ['of lengths that are all kept seldom', 'own walks', { minLength: 3 }],
  ['of lengths that are all kept seldom', 'folded product', { minLength: 3, maxLength: 3 }],
  ['of lengths that are all kept seldom', 'folded product', { maxLength: 3 }],
  ['of lengths that are all kept seldom', 'product', { prefix: 'b' }],
  ['of lengths that are all kept seldom', 'folded product', { suffix: 'b', maxLength: 3 }],
  ['of words that are all kept seldom', 'product', { minWords: 2 }],
  ['of words that are all kept seldom', 'product', { minLength: 2 }],
  ['of words that are all kept seldom', 'product', { maxLength: 5, prefix: 'a' }],
  ['that backs off to almost nothing', 'folded product', { suffix: 'c' }],
  ['that backs off to almost nothing', 'folded product', { pattern: /[bc]{2}/ }],
  ['that backs off to almost nothing', 'product', { prefix: 'b', minLength: 3 }],
];

const titled = cases.map(([model, way, given]) => ({ model, way, given, title: titleOf(given) }));

function titleOf(given: Constraints): string {
  return Object.entries(given)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

describe('ConstrainedWalk', () => {
  it.each(titled)('draws what the model gives on the condition: $model, $title, $way', ({ model, way, given }) => {
    const { automaton, masses, values } = prepare(model);
    const walk = new ConstrainedWalk(automaton, masses, normalizeConstraints(given));
    const fitting = byText(values.filter((value) => fits(value, given)));
    let sum = 0;
    for (const probability of fitting.values()) sum += probability;
    expect(walk.probability).toBeCloseTo(sum, 9);
    for (const [text, probability] of fitting) fitting.set(text, probability / sum);
    const draw = (i: number): string => walk.text(walk.walk(KEY, i, 3, 1, 4));
    expect(Math.abs(sampleDeviation(fitting, volume(15_000, 400_000), draw))).toBeLessThan(5);
    expect(walk.way).toBe(way);
  });

  it('knows the probability of any constraints, and which exclude everything', () => {
    const names = Object.keys(models).filter((name) => name !== 'of 258 letters');
    let excluded = 0;
    fc.assert(
      fc.property(fc.constantFrom(...names), constraintsOf, (name, given) => {
        fc.pre((given.minLength ?? 0) <= (given.maxLength ?? 9) && (given.minWords ?? 0) <= (given.maxWords ?? 9));
        const { automaton, masses, values } = prepare(name);
        const canonical = normalizeConstraints(given);
        const walk = new ConstrainedWalk(automaton, masses, canonical);
        const sumUnder = (names: readonly (keyof Constraints)[]): number => {
          const some = Object.fromEntries(names.map((name) => [name, canonical[name]]));
          return values.reduce((sum, value) => (fits(value, some) ? sum + value.probability : sum), 0);
        };
        const all = CONSTRAINT_NAMES.filter((name) => canonical[name] !== undefined);
        const sum = sumUnder(all);
        expect(walk.probability).toBeCloseTo(sum, 9);
        expect(walk.probability > 0).toBe(sum > 0);
        if (sum > 0) {
          expect(walk.excluding).toEqual([]);
          for (let i = 0; i < 3; i++) {
            const text = walk.text(walk.walk(KEY, 9, 9, 9, i));
            expect(fits({ text, length: Array.from(text).length }, given), text).toBe(true);
          }
          return;
        }
        excluded++;
        expect(sumUnder(walk.excluding)).toBe(0);
        for (const left of walk.excluding) {
          expect(sumUnder(walk.excluding.filter((other) => other !== left))).toBeGreaterThan(0);
        }
        if (all.some((one) => sumUnder([one]) === 0)) expect(walk.excluding).toHaveLength(1);
      }),
      { numRuns: volume(400, 10_000), seed: 7 },
    );
    expect(excluded).toBeGreaterThan(volume(40, 1000));
  });

  it.each<[constraints: Constraints, most: number]>([
    [{ prefix: 'ccccaaaabbbb' }, 1e-6],
    [{ suffix: 'ccccaaaabbbb' }, 1e-6],
    [{ prefix: 'cccccccc', suffix: 'bbbbbbbb' }, 1e-6],
    [{ pattern: '/c{5}a{5}/' }, 1e-3],
  ])('goes beyond anything seen through back-off: %j', (given, most) => {
    const automaton = new Automaton(trainTables(rows, { order: 4 }));
    const walk = new ConstrainedWalk(automaton, new LengthMasses(automaton), normalizeConstraints(given));
    expect(walk.probability).toBeGreaterThan(0);
    expect(walk.probability).toBeLessThan(most);
    for (let i = 0; i < 50; i++) {
      const text = walk.text(walk.walk(KEY, i, 2, 7, 1));
      expect(fits({ text, length: text.length }, given), text).toBe(true);
    }
  });

  it.each<Constraints>([{ prefix: 'ab', minLength: 4 }, { maxLength: 2 }, { suffix: 'ba' }, { minLength: 2 }])(
    'leaves no trace of the values drawn before: %j',
    (given) => {
      const tables = trainTables(rows, { order: 3 });
      const make = (): ConstrainedWalk => {
        const automaton = new Automaton(tables);
        return new ConstrainedWalk(automaton, new LengthMasses(automaton), given);
      };
      const used = make();
      for (let i = 500; i > 0; i--) used.walk(KEY, i, 0, 0, 0);
      for (let i = 0; i < 100; i++) {
        const fresh = make();
        expect(used.text(used.walk(KEY, i, 0, 0, 0))).toBe(fresh.text(fresh.walk(KEY, i, 0, 0, 0)));
      }
    },
  );

  it('draws names that end in "son", of all that a model of real names gives', () => {
    const path = new URL('../../../examples/names/first-names.txt', import.meta.url);
    const names = readFileSync(path, 'utf8').split('\n');
    const tables = trainTables(
      names.filter((name) => name !== ''),
      { order: 5 },
    );
    const automaton = new Automaton(tables);
    const masses = new LengthMasses(automaton);
    const walk = new ConstrainedWalk(automaton, masses, { suffix: 'son' });
    const drawn = new Map<string, number>();
    const count = volume(5000, 100_000);
    for (let i = 0; i < count; i++) {
      const text = walk.text(walk.walk(KEY, i, 1, 8, 1));
      expect(text.endsWith('son')).toBe(true);
      drawn.set(text, (drawn.get(text) ?? 0) + 1);
    }
    expect(drawn.size).toBeGreaterThan(count / 20);
    // The commonest come as often as the model says, on the condition.
    const tokens = new Map(tables.symbols.map((symbol, token) => [symbol, token]));
    const common = [...drawn].sort((a, b) => b[1] - a[1]).slice(0, 30);
    const expected = common.map(([text]) => {
      const ids = Array.from(text, (letter) => tokens.get(letter)!);
      return (Math.exp(logProbability(automaton, ids, masses.kept)) / walk.probability) * count;
    });
    const rest = (of: readonly number[]): number => count - of.reduce((sum, value) => sum + value, 0);
    const found = common.map(([, often]) => often);
    expect(chiSquareDeviation([...found, rest(found)], [...expected, rest(expected)])).toBeLessThan(5);
    // And walks of the model itself end so as often as the probability says.
    let ending = 0;
    for (let i = 0; i < 100_000; i++) if (automaton.text(automaton.walk(KEY, i, 2, 8, 1)).endsWith('son')) ending++;
    const mean = 100_000 * walk.probability;
    expect(Math.abs(ending - mean)).toBeLessThan(5 * Math.sqrt(mean));
  });
});

const letter = fc.constantFrom('a', 'b', 'c', '-', ' ', 'न', 'ि', 'z');
const piece = fc.constantFrom(
  ...['a', 'b', 'c', '.', '[ab]', '[^b]', '(?:ab|b)', 'a*', 'b+', 'c?', '(?:a|bc){1,2}', '\\s', '-', 'न', 'a{2,}'],
);
const pattern = fc
  .tuple(fc.constantFrom('', '^'), fc.array(piece, { maxLength: 4 }), fc.constantFrom('', '$'))
  .map(([from, pieces, to]) => `/${from}${pieces.length === 0 ? 'a' : pieces.join('')}${to}/u`);
const constraintsOf: fc.Arbitrary<Constraints> = fc.record(
  {
    minLength: fc.integer({ min: 0, max: 7 }),
    maxLength: fc.integer({ min: 1, max: 9 }),
    minWords: fc.integer({ min: 0, max: 3 }),
    maxWords: fc.integer({ min: 1, max: 3 }),
    prefix: fc.string({ unit: letter, maxLength: 3 }),
    suffix: fc.string({ unit: letter, maxLength: 3 }),
    pattern,
  },
  { requiredKeys: [] },
);

/** Whether a value satisfies constraints, by other means than the engine's. */
function fits({ text, length }: { text: string; length: number }, constraints: Constraints): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, prefix = '', suffix = '' } = constraints;
  const { minWords = 0, maxWords = Number.POSITIVE_INFINITY, pattern = '' } = constraints;
  const words = text.split(/\p{White_Space}+/u).filter((word) => word !== '').length;
  const expression = pattern instanceof RegExp ? pattern : new RegExp(pattern.replace(/^\/(.*)\/u?$/, '$1'), 'u');
  return (
    length >= minLength &&
    length <= maxLength &&
    words >= minWords &&
    words <= maxWords &&
    text.startsWith(prefix) &&
    text.endsWith(suffix) &&
    expression.test(text)
  );
}
