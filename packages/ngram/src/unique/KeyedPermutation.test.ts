import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../tests/support/chiSquare.ts';
import { volume } from '../../tests/support/volume.ts';
import { hashText, type Words4 } from '../random/hash128.ts';
import { mix32 } from '../random/RandomStream.ts';
import { KeyedPermutation, LARGEST_SIZE } from './KeyedPermutation.ts';

const KEY: Words4 = [0x51ab, -7, 1234567, -0x7654321];

/** The permutation's inverse, in integers without bound: every shift is taken back, the last one first. */
function indexOf(size: number, key: Words4, place: number): number {
  const keys = ['rounds 1 to 4', 'rounds 5 to 8', 'rounds 9 to 12'].flatMap((rounds) => hashText(key, rounds));
  let columns = 1n;
  while (columns * columns < BigInt(size)) columns *= 2n;
  const rows = (BigInt(size) + columns - 1n) / columns;
  const mixed = (x: bigint, round: number): bigint => BigInt(mix32(Number(x) ^ keys[round]!) >>> 0);
  let at = BigInt(place);
  do {
    let row = at / columns;
    let column = at % columns;
    for (let round = 10; round >= 0; round -= 2) {
      column = (((column - mixed(row, round + 1)) % columns) + columns) % columns;
      row = (row + rows - ((mixed(column, round) * rows) >> 32n)) % rows;
    }
    at = row * columns + column;
  } while (at >= BigInt(size));
  return Number(at);
}

describe('KeyedPermutation', () => {
  it('is a bijection for every small size', () => {
    for (let size = 1; size <= 300; size++) {
      const permutation = new KeyedPermutation(size, [size, 2, 3, 4]);
      const seen = new Set<number>();
      for (let i = 0; i < size; i++) {
        const place = permutation.at(i);
        if (!(Number.isInteger(place) && place >= 0 && place < size)) expect.fail(`${place} is not below ${size}`);
        seen.add(place);
      }
      expect(seen.size).toBe(size);
    }
  });

  it.each([4095, 4096, 4097, 65_535, 65_537, 100_003])('is a bijection for %d', (size) => {
    const permutation = new KeyedPermutation(size, KEY);
    const seen = new Uint8Array(size);
    for (let i = 0; i < size; i++) seen[permutation.at(i)]!++;
    expect(seen.every((times) => times === 1)).toBe(true);
  });

  it.each([1, 2, 1000, 2 ** 31 - 1, 2 ** 32, 2 ** 32 + 1, 10 ** 12, 2 ** 52 + 1, LARGEST_SIZE])(
    'has an inverse for %d',
    (size) => {
      const permutation = new KeyedPermutation(size, KEY);
      const count = volume(300, 20_000);
      for (let i = 0; i < count; i++) {
        const index = i % 2 === 0 ? Math.floor((size - 1) * (i / count)) : (size - i) % size;
        const place = permutation.at(Math.abs(index));
        if (!(place >= 0 && place < size)) expect.fail(`${place} is not below ${size}`);
        expect(indexOf(size, KEY, place)).toBe(Math.abs(index));
      }
    },
  );

  it('puts any two indices anywhere, over keys', () => {
    const size = 12;
    const keys = volume(30_000, 600_000);
    const cells = new Array<number>(size * size).fill(0);
    for (let i = 0; i < keys; i++) {
      const permutation = new KeyedPermutation(size, [i, 5, 6, 7]);
      cells[permutation.at(1) * size + permutation.at(9)]!++;
    }
    const different = cells.filter((_, cell) => cell % (size + 1) !== 0);
    const expected = new Array(different.length).fill(keys / different.length);
    expect(Math.abs(chiSquareDeviation(different, expected))).toBeLessThan(5);
  });

  it.each([1_000_000, 10 ** 12, LARGEST_SIZE])('scatters neighbours among %d places', (size) => {
    const permutation = new KeyedPermutation(size, KEY);
    // Of two neighbours, where in eight parts each stands, and what their lowest bits are.
    const count = volume(100_000, 900_000);
    const parts = new Array<number>(64).fill(0);
    const lowest = new Array<number>(64).fill(0);
    let last = permutation.at(0);
    for (let i = 1; i <= count; i++) {
      const place = permutation.at(i);
      parts[Math.floor((last / size) * 8) * 8 + Math.floor((place / size) * 8)]!++;
      lowest[(last % 8) * 8 + (place % 8)]!++;
      last = place;
    }
    expect(chiSquareDeviation(parts, new Array(64).fill(count / 64))).toBeLessThan(5);
    expect(chiSquareDeviation(lowest, new Array(64).fill(count / 64))).toBeLessThan(5);
  });

  it('is another one for another key', () => {
    const order = (key: Words4): number[] => {
      const permutation = new KeyedPermutation(1000, key);
      return Array.from({ length: 20 }, (_, i) => permutation.at(i));
    };
    expect(order(KEY)).toEqual(order([...KEY]));
    for (let word = 0; word < 4; word++) {
      const other: [number, number, number, number] = [...KEY];
      other[word]! ^= 1;
      expect(order(other)).not.toEqual(order(KEY));
    }
  });
});
