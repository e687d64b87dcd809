import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../tests/support/chiSquare.ts';
import { volume } from '../../tests/support/volume.ts';
import type { Words4 } from './hash128.ts';
import { mix32, RandomStream } from './RandomStream.ts';

const KEY: Words4 = [0x0badcafe, 0x1234567, -0x1234567, 99];

describe('RandomStream', () => {
  it('is a function of key and address', () => {
    const draws = (stream: RandomStream): number[] => Array.from({ length: 20 }, () => stream.next());
    const one = draws(new RandomStream(KEY, 1, 2, 3, 4));
    expect(draws(new RandomStream(KEY, 1, 2, 3, 4))).toEqual(one);
    const others = [
      new RandomStream(KEY, 1, 2, 3, 5),
      new RandomStream(KEY, 1, 2, 4, 4),
      new RandomStream(KEY, 1, 3, 3, 4),
      new RandomStream(KEY, 2, 2, 3, 4),
      new RandomStream([KEY[0], KEY[1], KEY[2], 98], 1, 2, 3, 4),
    ];
    for (const other of others) expect(draws(other)).not.toEqual(one);
  });

  it('gives signed 32-bit integers', () => {
    const stream = new RandomStream(KEY, 0, 0, 0, 0);
    for (let i = 0; i < 1000; i++) {
      const bits = stream.next();
      expect(bits).toBe(bits | 0);
    }
  });

  it.each(['w0', 'w1', 'w2', 'w3'] as const)('is independent at neighbouring indices in %s', (word) => {
    // Of the first draws at i and i + 1, the top three bits each: 64 cells.
    const first = (i: number): number => {
      const words = { w0: 0, w1: 0, w2: 0, w3: 0, [word]: i };
      return new RandomStream(KEY, words.w0, words.w1, words.w2, words.w3).next() >>> 29;
    };
    const count = volume(200_000, 4_000_000);
    const cells = new Array<number>(64).fill(0);
    let last = first(0);
    for (let i = 1; i <= count; i++) {
      const next = first(i);
      cells[last * 8 + next]!++;
      last = next;
    }
    expect(Math.abs(chiSquareDeviation(cells, new Array(64).fill(count / 64)))).toBeLessThan(5);
  });

  it('is independent from draw to draw of one address, over addresses', () => {
    const count = volume(100_000, 2_000_000);
    const cells = new Array<number>(64).fill(0);
    for (let i = 0; i < count; i++) {
      const stream = new RandomStream(KEY, i, 0, 0, 0);
      cells[(stream.next() >>> 29) * 8 + (stream.next() >>> 29)]!++;
    }
    expect(Math.abs(chiSquareDeviation(cells, new Array(64).fill(count / 64)))).toBeLessThan(5);
  });

  it('sets every bit in about half of all draws', () => {
    const count = volume(50_000, 1_000_000);
    const stream = new RandomStream(KEY, 1, 1, 1, 1);
    const set = new Array<number>(32).fill(0);
    for (let i = 0; i < count; i++) {
      const bits = stream.next();
      for (let bit = 0; bit < 32; bit++) set[bit]! += (bits >>> bit) & 1;
    }
    for (const ones of set) expect(Math.abs(ones - count / 2)).toBeLessThan(5 * Math.sqrt(count / 4));
  });

  it('gives fractions in [0, 1) of 53 bits, evenly', () => {
    const stream = new RandomStream(KEY, 2, 2, 2, 2);
    const count = volume(100_000, 2_000_000);
    const cells = new Array<number>(50).fill(0);
    for (let i = 0; i < count; i++) {
      const fraction = stream.fraction();
      if (!Number.isInteger(fraction * 2 ** 53)) expect.fail(`${fraction} has more than 53 bits`);
      cells[Math.floor(fraction * 50)]!++;
    }
    expect(Math.abs(chiSquareDeviation(cells, new Array(50).fill(count / 50)))).toBeLessThan(5);
  });

  it.each([1, 2, 3, 7, 10, 100, 1000, 65_537])('is even below %d', (bound) => {
    const stream = new RandomStream(KEY, bound, 0, 0, 0);
    const count = volume(50_000, 1_000_000);
    const cells = new Array<number>(Math.min(bound, 50)).fill(0);
    const sizes = cells.map(
      (_, cell) => Math.ceil(((cell + 1) * bound) / cells.length) - Math.ceil((cell * bound) / cells.length),
    );
    for (let i = 0; i < count; i++) {
      const drawn = stream.below(bound);
      if (!(Number.isInteger(drawn) && drawn >= 0 && drawn < bound)) expect.fail(`${drawn} is not below ${bound}`);
      cells[Math.floor((drawn * cells.length) / bound)]!++;
    }
    expect(
      Math.abs(
        chiSquareDeviation(
          cells,
          sizes.map((size) => (count * size) / bound),
        ),
      ),
    ).toBeLessThan(5);
  });

  it.each([3 * 2 ** 30, 2 ** 31 + 1, 2 ** 32 - 1, 2 ** 32])(
    'is even below %d, where plain products would be biased',
    (bound) => {
      // Modulo or a product without rejection would give half of these numbers twice as often as the others.
      const stream = new RandomStream(KEY, 7, 7, 7, 7);
      const count = volume(60_000, 1_000_000);
      const cells = new Array<number>(48).fill(0);
      const odd = [0, 0, 0];
      for (let i = 0; i < count; i++) {
        const drawn = stream.below(bound);
        if (!(Number.isInteger(drawn) && drawn >= 0 && drawn < bound)) expect.fail(`${drawn} is not below ${bound}`);
        cells[Math.floor((drawn * 48) / bound)]!++;
        odd[drawn % 3]!++;
      }
      expect(Math.abs(chiSquareDeviation(cells, new Array(48).fill(count / 48)))).toBeLessThan(5);
      expect(Math.abs(chiSquareDeviation(odd, new Array(3).fill(count / 3)))).toBeLessThan(5);
    },
  );
});

describe('mix32', () => {
  it('loses nothing: different words stay different', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 200_000; i++) seen.add(mix32(i));
    expect(seen.size).toBe(200_000);
    expect(mix32(0)).toBe(0);
  });

  it('flips each bit with each bit in about half of all cases', () => {
    const trials = 4000;
    for (let bit = 0; bit < 32; bit++) {
      const flips = new Array<number>(32).fill(0);
      for (let i = 0; i < trials; i++) {
        const word = Math.imul(i + 1, 0x9e3779b1);
        const changed = mix32(word) ^ mix32(word ^ (1 << bit));
        for (let out = 0; out < 32; out++) flips[out]! += (changed >>> out) & 1;
      }
      for (const count of flips) expect(Math.abs(count / trials - 0.5)).toBeLessThan(0.06);
    }
  });
});
