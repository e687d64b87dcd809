import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../tests/support/chiSquare.ts';
import { type TrainingSettings, trainTables } from '../../tests/support/trainTables.ts';
import { volume } from '../../tests/support/volume.ts';
import { layOut, ownersOf, probabilitiesOf } from '../../tests/twin/ReferenceLattice.ts';
import { Automaton, ROOT } from '../automaton/Automaton.ts';
import { ArgumentError } from '../PhonyError.ts';
import { hashText, type Words4 } from '../random/hash128.ts';
import { RandomStream } from '../random/RandomStream.ts';
import { createTokenizer } from '../tokens/createTokenizer.ts';
import { KeyedPermutation } from './KeyedPermutation.ts';
import { ValueLattice, type ValueLatticeOptions } from './ValueLattice.ts';

const KEY: Words4 = [3, -1, 41, -592];
const rows = ['ab', 'abba', 'ba', 'bab', 'a', 'aab', 'bbb', 'abab', 'ca', 'cab'];
const marks = ['-', '--', 'a-', 'a--', '--a', 'a', '-a--'];
/** Of values of 0, 1, 2, … tokens. */
const acceptance = [0.5, 0.25, 1, 0.7, 0, 0.9];

const models: [title: string, rows: readonly string[], settings: TrainingSettings][] = [
  ['smoothed', rows, { order: 3 }],
  ['unsmoothed', rows, { order: 2, smoothing: 'none' }],
  ['of order 1', rows, { order: 1 }],
  ['full of back-off', ['ab', 'abba', 'ba', 'abab'], { order: 10 }],
  ['of words', marks, { order: 3, tokenizer: 'word' }],
];

/** The values of all slots (or of some), by the slot: their tokens joined with spaces. */
function decodeAll(lattice: ValueLattice, from = 0, to: number = lattice.size): Map<number, string> {
  const values = new Map<number, string>();
  for (let slot = from; slot < to; slot++) {
    const count = lattice.decode(slot);
    if (count > 0) values.set(slot, lattice.tokens.subarray(0, count).join(' '));
  }
  return values;
}

function prepare(of: readonly string[], settings: TrainingSettings, accepts: readonly number[] = acceptance) {
  const automaton = new Automaton(trainTables(of, settings));
  const line = layOut(automaton, accepts.length - 1);
  return { automaton, line, probabilities: probabilitiesOf(line, accepts) };
}

describe('ValueLattice', () => {
  it.each(models)('gives no value twice and none that cannot be: a model %s', (_title, of, settings) => {
    const { automaton, probabilities } = prepare(of, settings);
    for (const size of [1, 2, 3, 10, 97, 1000, 20_000]) {
      const values = [...decodeAll(new ValueLattice(automaton, { size, acceptance, key: KEY })).values()];
      expect(new Set(values).size).toBe(values.length);
      expect(values.filter((value) => !probabilities.has(value))).toEqual([]);
    }
  });

  it.each(models)('agrees with its readable twin about every point: a model %s', (_title, of, settings) => {
    const { automaton, line } = prepare(of, settings);
    let decided = 0;
    for (const size of [7, 101, 997, 30_011]) {
      const lattice = new ValueLattice(automaton, { size, acceptance, key: KEY });
      const permutation = new KeyedPermutation(size, KEY);
      const shift = new RandomStream(hashText(KEY, 'shift'), 0, 0, 0, 0).fraction();
      const owners = ownersOf(line, size, shift, acceptance);
      const values = decodeAll(lattice);
      for (let slot = 0; slot < size; slot++) {
        const owner = owners.get(permutation.at(slot));
        const value = values.get(slot);
        if (owner?.alone) {
          if (value !== undefined) expect(value).toMatch(new RegExp(`^${owner.tokens.join(' ')}\\b`));
        } else {
          decided++;
          if (value !== owner?.tokens.join(' ')) expect(value, `slot ${slot}`).toBe(owner?.tokens.join(' '));
        }
      }
    }
    expect(decided).toBeGreaterThan(1000);
  });

  it.each(models)('gives every value that has room for a point: a model %s', (_title, of, settings) => {
    const { automaton, probabilities } = prepare(of, settings);
    const size = 50_000;
    const values = new Set(decodeAll(new ValueLattice(automaton, { size, acceptance, key: KEY })).values());
    const certain = [...probabilities].filter(([, probability]) => size * probability >= 1 + 1e-9);
    expect(certain.length).toBeGreaterThan(4);
    expect(certain.filter(([value]) => !values.has(value))).toEqual([]);
  });

  it.each(models)('includes each value by min(1, M · P), over keys: a model %s', (_title, of, settings) => {
    const { automaton, probabilities } = prepare(of, settings);
    const size = 60;
    const keys = volume(3000, 60_000);
    const seen = new Map<string, number>();
    // Rare values are counted together; their numbers in one lattice depend on each other, those of two do not.
    const isRare = (value: string): boolean => keys * Math.min(1, size * probabilities.get(value)!) < 30;
    let rare = 0;
    let rareSquares = 0;
    for (let i = 0; i < keys; i++) {
      let rareHere = 0;
      for (const value of decodeAll(new ValueLattice(automaton, { size, acceptance, key: [i, 9, 9, 9] })).values()) {
        if (isRare(value)) rareHere++;
        else seen.set(value, (seen.get(value) ?? 0) + 1);
      }
      rare += rareHere;
      rareSquares += rareHere ** 2;
    }
    let expectedRare = 0;
    let certain = 0;
    for (const [value, probability] of probabilities) {
      const inclusion = size * probability;
      if (isRare(value)) expectedRare += inclusion;
      else if (inclusion >= 1) {
        certain++;
        expect(seen.get(value), value).toBe(keys);
      } else {
        const deviation = ((seen.get(value) ?? 0) - keys * inclusion) / Math.sqrt(keys * inclusion * (1 - inclusion));
        expect(Math.abs(deviation), value).toBeLessThan(5.5);
      }
    }
    expect(certain).toBeGreaterThan(0);
    expect(seen.size).toBeGreaterThan(certain + 3);
    const variance = rareSquares / keys - (rare / keys) ** 2;
    expect(Math.abs(rare / keys - expectedRare)).toBeLessThanOrEqual(5.5 * Math.sqrt(variance / keys));
  });

  it('gives a text of several spellings only as its canonical one', () => {
    const accepts = [0, 1, 1, 1, 1];
    const { automaton, probabilities } = prepare(marks, { order: 2, tokenizer: 'word' }, accepts);
    const { symbols } = automaton.tables;
    const tokenizer = createTokenizer('word');
    const spell = (tokens: ArrayLike<number>, count: number): string[] =>
      Array.from({ length: count }, (_, i) => symbols[tokens[i]!]!);
    const isCanonical = (tokens: ArrayLike<number>, count: number): boolean => {
      const spelled = spell(tokens, count);
      return tokenizer.tokenize(spelled.join('')).join('|') === spelled.join('|');
    };
    const size = 5000;
    const lattice = new ValueLattice(automaton, { size, acceptance: accepts, key: KEY, isCanonical });
    const texts: string[] = [];
    for (let slot = 0; slot < size; slot++) {
      const count = lattice.decode(slot);
      if (count > 0) texts.push(spell(lattice.tokens, count).join(''));
    }
    expect(new Set(texts).size).toBe(texts.length);
    let refused = 0;
    for (const [value, probability] of probabilities) {
      const tokens = value.split(' ').map(Number);
      if (!isCanonical(tokens, tokens.length)) refused++;
      else if (size * probability > 1) expect(texts).toContain(spell(tokens, tokens.length).join(''));
    }
    expect(refused).toBeGreaterThan(10);
    // Also where nothing but the single slot's own stream decides.
    const single = (isCanonical: ValueLatticeOptions['isCanonical']): number => {
      let given = 0;
      for (let i = 0; i < 100; i++) {
        const key: Words4 = [i, 1, 1, 1];
        if (new ValueLattice(automaton, { size: 1, acceptance: accepts, key, isCanonical }).decode(0) > 0) given++;
      }
      return given;
    };
    expect(single(() => true)).toBeGreaterThan(50);
    expect(single(() => false)).toBe(0);
  });

  it('keeps the distribution where values are so improbable that doubles have no room for them', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const stream = new RandomStream(KEY, 1, 1, 1, 1);
    const rows = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 400 }, () => letters[Math.min(stream.below(26), stream.below(26)) % (26 - (row % 3))]!).join(
        '',
      ),
    );
    const automaton = new Automaton(trainTables(rows, { order: 1 }));
    const size = volume(2000, 100_000);
    const lattice = new ValueLattice(automaton, { size, acceptance: new Float64Array(8000).fill(1), key: KEY });
    const { units, total } = automaton.unitsOf(ROOT);
    const shares = Array.from(units.subarray(0, automaton.tables.symbols.length), (unit) => unit / total);
    const place = 300;
    const observed = new Array<number>(shares.length).fill(0);
    let given = 0;
    for (let slot = 0; slot < size; slot++) {
      const count = lattice.decode(slot);
      if (count > 0) given++;
      if (count > place) observed[lattice.tokens[place]!]!++;
    }
    // Letters follow each other independently in this model: each is as likely at any place as at the first.
    const long = observed.reduce((sum, times) => sum + times);
    expect(long).toBeGreaterThan(size * 0.3);
    const notEnd = 1 - shares[0]!;
    const expected = shares.map((share, token) => (token === 0 ? 0 : (long * share) / notEnd));
    expect(Math.abs(chiSquareDeviation(observed, expected))).toBeLessThan(5);
    expect(given).toBeGreaterThan(size * 0.98);
  });

  it('decodes the same whatever was decoded before', () => {
    const { automaton } = prepare(rows, { order: 3 });
    const options = { size: 500, acceptance, key: KEY };
    const forwards = decodeAll(new ValueLattice(automaton, options));
    const lattice = new ValueLattice(new Automaton(automaton.tables), options);
    for (let slot = 499; slot >= 0; slot--) {
      const count = lattice.decode(slot);
      expect(count === 0 ? undefined : lattice.tokens.subarray(0, count).join(' ')).toBe(forwards.get(slot));
    }
  });

  it('gives other values for another key, and the same for the same', () => {
    const { automaton } = prepare(rows, { order: 3 });
    const values = (key: Words4): string[] => [
      ...decodeAll(new ValueLattice(automaton, { size: 50, acceptance, key })).values(),
    ];
    expect(values([1, 2, 3, 4])).toEqual(values([1, 2, 3, 4]));
    expect(values([1, 2, 3, 4])).not.toEqual(values([1, 2, 3, 5]));
  });

  it('has nothing but empty slots where no length is accepted', () => {
    const { automaton } = prepare(rows, { order: 3 });
    for (const accepts of [[], [1], [1, 0, 0]]) {
      const lattice = new ValueLattice(automaton, { size: 100, acceptance: accepts, key: KEY });
      expect(decodeAll(lattice).size).toBe(0);
      expect(lattice.tokens.length).toBe(0);
    }
  });

  it('ends where a hostile model does not', () => {
    // No way to the end: after "a" always "a".
    const tables = trainTables(['a', 'aa'], { order: 2, smoothing: 'none' });
    const { firstArc } = new Automaton(tables);
    const weights = tables.weights.slice();
    for (let arc = 0; arc < weights.length; arc++) if (tables.tokens[arc] === 0) weights[arc] = 0;
    expect(firstArc[firstArc.length - 1]).toBe(weights.length);
    const lattice = new ValueLattice(new Automaton({ ...tables, weights }), {
      size: 10,
      acceptance: new Float64Array(1000).fill(1),
      key: KEY,
    });
    expect(decodeAll(lattice).size).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])('refuses a size of %d', (size) => {
    const { automaton } = prepare(rows, { order: 1 });
    const make = (): ValueLattice => new ValueLattice(automaton, { size, acceptance, key: KEY });
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(
      expect.objectContaining({
        code: 'INVALID_CAPACITY',
        message: expect.stringContaining(`size ${size} is not an integer from 1 to 9007199254740991`),
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses an acceptance of %d', (factor) => {
    const { automaton } = prepare(rows, { order: 1 });
    expect(() => new ValueLattice(automaton, { size: 9, acceptance: [0, 1, factor], key: KEY })).toThrow(
      expect.objectContaining({
        code: 'INVALID_ACCEPTANCE',
        message: `ValueLattice: the acceptance of 2 tokens, ${factor}, is not a number from 0 to 1`,
      }),
    );
  });

  it.each([-1, 20, 0.5, Number.NaN, '3' as unknown as number])('refuses the slot %s of 20', (slot) => {
    const { automaton } = prepare(rows, { order: 1 });
    const lattice = new ValueLattice(automaton, { size: 20, acceptance, key: KEY });
    expect(() => lattice.decode(slot)).toThrow(
      expect.objectContaining({
        code: 'INVALID_SLOT',
        message: `decode: slot ${slot} is not an integer from 0 to 19; a greater capacity has more slots`,
        details: { slot, size: 20 },
      }),
    );
  });

  it('takes the greatest size', () => {
    const { automaton, probabilities } = prepare(rows, { order: 3 });
    const size = Number.MAX_SAFE_INTEGER;
    const lattice = new ValueLattice(automaton, { size, acceptance: [0, 1], key: KEY });
    // Nearly every point belongs to a value that has many: seldom is it the first.
    expect(lattice.decode(0)).toBe(0);
    expect(lattice.decode(size - 1)).toBe(0);
    expect(probabilities.size).toBeGreaterThan(3);
  });
});
