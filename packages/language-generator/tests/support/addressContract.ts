import { describe, expect, it } from 'vitest';
import type { Generator, JsonValue } from '../../src/index.ts';
import { Root } from '../../src/index.ts';
import { codeOf } from './codeOf.ts';
import { names } from './kinds.ts';

const KEYS: readonly JsonValue[] = [
  'user-42',
  '42',
  42,
  0,
  -1.5,
  '',
  null,
  true,
  false,
  [],
  {},
  ['a', ['b', null]],
  { id: 7, tags: ['x'], deep: { y: 1, x: 2 } },
  'İstanbul 😀',
];

/**
 * What holds for every generator whose values have addresses: the contract that everybody's seeds rest on.
 * @param make makes the generator below a root, anew at each call
 */
export function addressContract(kind: string, make: (root: Root) => Generator<unknown>): void {
  const below = (seed: string | number | Uint8Array): Generator<unknown> => make(new Root({ seed }));
  const sequence = below('contract').batch(60);

  describe(kind, () => {
    it('gives the same values for the same seed, and others for another', () => {
      expect(below('contract').batch(60)).toEqual(sequence);
      expect(below('other').batch(60)).not.toEqual(sequence);
      expect(below(Uint8Array.of(1, 2, 3)).batch(60)).toEqual(below(Uint8Array.of(1, 2, 3)).batch(60));
      expect(below(Uint8Array.of(1, 2, 3)).batch(60)).not.toEqual(below(Uint8Array.of(1, 2)).batch(60));
      expect(below(42).batch(60)).toEqual(below('42').batch(60));
      expect(below(42).batch(60)).not.toEqual(below(43).batch(60));
    });

    it('gives by its i-th call what stands at index i', () => {
      const generator = below('contract');
      expect(Array.from({ length: 60 }, () => generator.generate())).toEqual(sequence);
      expect(Array.from(sequence, (_, i) => below('contract').at(i))).toEqual(sequence);
    });

    it('gives what stands at an index whatever was called before', () => {
      const generator = below('contract');
      const backwards = Array.from(sequence, (_, i) => generator.at(sequence.length - 1 - i)).reverse();
      generator.batch(7);
      generator.for('key');
      const after = Array.from(sequence, (_, i) => generator.at(i));
      expect(backwards).toEqual(sequence);
      expect(after).toEqual(sequence);
      expect(generator()).toEqual(sequence[7]);
    });

    it('moves one counter by calls, generate, batch, iteration and tryGenerate', () => {
      const generator = below('contract');
      const seen: unknown[] = [generator(), generator.generate(), ...generator.batch(3)];
      for (const value of generator) if (seen.push(value) === 8) break;
      const [next] = generator;
      seen.push(next, generator.toJSON());
      const attempt = generator.tryGenerate();
      seen.push(attempt.ok ? attempt.value : attempt);
      expect(generator.batch(0)).toEqual([]);
      seen.push(...generator.batch(2), generator());
      expect(seen).toEqual(sequence.slice(0, seen.length));
    });

    it('shares its counter with a generator of the same path and root, and with no other', () => {
      const root = new Root({ seed: 'contract' });
      const [one, two] = [make(root), make(root)];
      expect(one.path).toBe(two.path);
      expect([one(), two(), one(), two()]).toEqual(sequence.slice(0, 4));
      const other = make(new Root({ seed: 'contract' }));
      expect(other()).toEqual(sequence[0]);
      root.reset();
      expect([two(), one()]).toEqual(sequence.slice(0, 2));
    });

    it('is not shifted by calls on other paths', () => {
      const root = new Root({ seed: 'contract' });
      const generator = make(root);
      const others = [names(root, 'another'), names(root, 'another').maybe(0.5), names(root, 'another').unique()];
      const seen = sequence.map((_, i) => {
        for (const other of others) other.batch(i % 3);
        names(root, `made in between ${i}`)();
        return generator();
      });
      expect(seen).toEqual(sequence);
    });

    it('gives each key its value, whatever was called before', () => {
      const generator = below('contract');
      const values = KEYS.map((key) => generator.for(key));
      generator.batch(5);
      expect(KEYS.map((key) => generator.for(key))).toEqual(values);
      expect(KEYS.map((key) => below('contract').for(key))).toEqual(values);
      expect(KEYS.map((key) => below('other').for(key))).not.toEqual(values);
      expect(generator()).toEqual(sequence[5]);
    });

    it('takes keys that are equal as JSON for one', () => {
      const generator = below('contract');
      const deep = { tags: ['x'], deep: { x: 2, y: 1 }, id: 7, left: undefined };
      expect(generator.for(deep)).toEqual(generator.for({ id: 7, tags: ['x'], deep: { y: 1, x: 2 } }));
      expect(generator.for(-0)).toEqual(generator.for(0));
      expect(generator.for(1e21)).toEqual(generator.for(1000000000000000000000));
    });

    it('keeps keys apart from indices, from other keys and by secret', () => {
      const generator = below('contract');
      const numbers = sequence.map((_, i) => i);
      const plain = numbers.map((i) => generator.for(i));
      expect(plain).not.toEqual(sequence);
      expect(numbers.map((i) => generator.for(String(i)))).not.toEqual(plain);
      expect(numbers.map((i) => generator.for([i]))).not.toEqual(plain);
      const secret = numbers.map((i) => generator.for(i, { secret: 's1' }));
      expect(secret).not.toEqual(plain);
      expect(numbers.map((i) => generator.for(i, { secret: 's1' }))).toEqual(secret);
      expect(numbers.map((i) => generator.for(i, { secret: 's2' }))).not.toEqual(secret);
      expect(numbers.map((i) => generator.for(i, {}))).toEqual(plain);
    });

    it('reaches every index, as far as whole numbers go', () => {
      const generator = below('contract');
      const far = [2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
      const values = far.map((index) => generator.at(index));
      expect(far.map((index) => generator.at(index))).toEqual(values);
      // The high word counts: indices that agree in the low one are different places.
      const low = sequence.map((_, i) => generator.at(i + 2 ** 32));
      expect(low).not.toEqual(sequence);
      expect(sequence.map((_, i) => generator.at(i + 2 ** 33))).not.toEqual(low);
    });

    it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null, undefined, 1n])(
      'has nothing at index %s',
      (index) => {
        expect(codeOf(() => below('contract').at(index as number))).toBe('INVALID_INDEX');
      },
    );

    it.each([
      undefined,
      () => 1,
      Symbol('key'),
      1n,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      new Date(0),
      new Map(),
      [undefined],
    ])('has nothing for the key %o', (key) => {
      expect(codeOf(() => below('contract').for(key as JsonValue))).toBe('INVALID_KEY');
    });

    it.each(['', 7, null])('takes no secret such as %o', (secret) => {
      expect(codeOf(() => below('contract').for('key', { secret: secret as string }))).toBe('INVALID_KEY');
    });

    it.each([-1, 1.5, Number.NaN, 2 ** 32, '3', undefined])('has no batch of %s', (count) => {
      expect(codeOf(() => below('contract').batch(count as number))).toBe('INVALID_COUNT');
    });
  });
}
