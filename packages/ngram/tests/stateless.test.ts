import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { hashText, type Words4 } from '../src/random/hash128.ts';
import { latticeSize } from '../src/unique/latticeSize.ts';
import { ValueLattice } from '../src/unique/ValueLattice.ts';
import { trainTables } from './support/trainTables.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [271, -828, 1828, -459];
const names = readFileSync(new URL('../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((name) => name !== '');
const tables = trainTables(names, { order: 5 });
/** Names of up to 20 letters, those of three letters and of more than nine less often. */
const acceptance = Array.from({ length: 21 }, (_, n) => (n < 3 ? 0 : n === 3 || n > 9 ? 0.5 : 1));

function latticeOf(size: number): ValueLattice {
  return new ValueLattice(new Automaton(tables), { size, acceptance, key: KEY });
}

function text(lattice: ValueLattice, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += tables.symbols[lattice.tokens[i]!]!;
  return text;
}

describe('Stateless uniqueness', () => {
  it('gives no name twice in all slots of a large lattice', () => {
    const size = volume(200_000, 10_000_000);
    const lattice = latticeOf(size);
    // 53 bits of a hash stand for a name: to take two different ones for the same would be a chance of 1 in 1,000.
    const prints = new Float64Array(size);
    let given = 0;
    for (let slot = 0; slot < size; slot++) {
      const count = lattice.decode(slot);
      if (count === 0) continue;
      const hash = hashText(KEY, text(lattice, count));
      prints[given++] = (hash[0] >>> 0) * 2097152 + (hash[1] >>> 11);
    }
    const sorted = prints.subarray(0, given).sort();
    let repeated = 0;
    for (let i = 1; i < given; i++) if (sorted[i] === sorted[i - 1]) repeated++;
    expect(repeated).toBe(0);
    expect(given).toBeGreaterThan(size * 0.2);
  });

  it('gives 64 shards, each on its own, what one reader of all slots gets', () => {
    const size = latticeSize(volume(20_000, 1_000_000));
    const whole: string[] = [];
    const lattice = latticeOf(size);
    for (let slot = 0; slot < size; slot++) {
      const count = lattice.decode(slot);
      if (count > 0) whole.push(text(lattice, count));
    }
    const shards = new Map<number, string[]>();
    for (let turn = 0; turn < 64; turn++) {
      const shard = (turn * 37) % 64;
      const own = latticeOf(size);
      const values: string[] = [];
      for (let slot = Math.floor((size * shard) / 64); slot < Math.floor((size * (shard + 1)) / 64); slot++) {
        const count = own.decode(slot);
        if (count > 0) values.push(text(own, count));
      }
      shards.set(shard, values);
    }
    const together = Array.from({ length: 64 }, (_, shard) => shards.get(shard)!).flat();
    expect(together.length).toBe(whole.length);
    expect(together.findIndex((value, i) => value !== whole[i])).toBe(-1);
    expect(new Set(together).size).toBe(together.length);
  });

  it('has as many values as a capacity far below what the model can say promises', () => {
    for (const capacity of [100, 1000, 5000]) {
      // The mass is estimated here as the share of slots that any value comes from where none has two points.
      const probe = latticeOf(200);
      let kept = 0;
      for (let slot = 0; slot < 200; slot++) if (probe.decode(slot) > 0) kept++;
      const size = latticeSize(capacity, kept / 200);
      const lattice = latticeOf(size);
      let given = 0;
      for (let slot = 0; slot < size; slot++) if (lattice.decode(slot) > 0) given++;
      expect(given).toBeGreaterThanOrEqual(capacity);
      expect(given).toBeLessThan(capacity * 1.5);
    }
  });

  it('comes nearer to a uniform choice the more slots there are', () => {
    // How much more often than a rare name a likely one is found: of originals among the names that are given.
    const originals = new Set(names);
    const share = (size: number): number => {
      const lattice = latticeOf(size);
      let given = 0;
      let known = 0;
      for (let slot = 0; slot < Math.min(size, 50_000); slot++) {
        const count = lattice.decode(slot);
        if (count === 0) continue;
        given++;
        if (originals.has(text(lattice, count))) known++;
      }
      return known / given;
    };
    const [few, more, many] = [share(1000), share(100_000), share(10_000_000)];
    expect(few).toBeGreaterThan(2 * more!);
    expect(more).toBeGreaterThan(2 * many!);
  });
});
