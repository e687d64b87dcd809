import { describe, expect, it } from 'vitest';
import { Root } from '../root/Root.ts';
import type { Generator } from './Generator.ts';
import { makeGenerator } from './makeGenerator.ts';
import type { Source } from './Source.ts';

interface Given {
  readonly list?: readonly unknown[];
}

/** Gives the first of a list, and counts how often it was asked for a source. */
function handingOut(root: Root, made: { count: number }, list: readonly unknown[] = []): Source<unknown, Given> {
  return {
    root,
    path: `first of ${list.length}`,
    addressable: true,
    optionParts: (given) => (given as Given).list ?? [given],
    identify: (value) => (typeof value === 'object' ? `\0${list.indexOf(value)}` : undefined),
    draw: (w0, _w1, w2) => list[((w0 + w2) >>> 0) % list.length],
    with: (given) => {
      made.count++;
      return handingOut(root, made, given.list ?? [given]);
    },
  };
}

describe('options that are told apart by their parts', () => {
  it('find the generator that was made for the same ones', () => {
    const made = { count: 0 };
    const generator = makeGenerator(handingOut(new Root({ seed: 1 }), made));
    const object = { a: 1 };
    const one = generator.with({ list: [object, 2] });
    expect(generator.with({ list: [object, 2] })).toBe(one);
    expect(made.count).toBe(1);
    // The same in JSON, but another object.
    const other = generator.with({ list: [{ a: 1 }, 2] });
    expect(other).not.toBe(one);
    expect(one.at(0)).toBe(object);
    expect(other.at(0)).not.toBe(object);
    expect(generator.with({ list: [object, 2] })).toBe(one);
    expect(generator.with({ list: [object] })).not.toBe(one);
    expect(made.count).toBe(3);
  });

  it('need not be objects', () => {
    const generator = makeGenerator(handingOut(new Root({ seed: 1 }), { count: 0 }));
    expect(generator('text' as Given)).toBe('text');
    expect(generator(Number.NaN as Given)).toBeNaN();
    expect(generator.with('text' as Given)).toBe(generator.with('text' as Given));
  });

  it('keep so many generators and no more', () => {
    const made = { count: 0 };
    const generator = makeGenerator(handingOut(new Root({ seed: 1 }), made));
    for (let round = 0; round < 2; round++) for (let i = 0; i < 40; i++) generator({ list: [i] });
    expect(made.count).toBe(80);
    for (let round = 0; round < 5; round++) for (let i = 0; i < 30; i++) generator({ list: [i] });
    expect(made.count).toBeLessThanOrEqual(110);
  });

  it('stay so in whatever is made of the generator', () => {
    const list = [{ a: 1 }, { a: 1 }];
    const fresh = (): Generator<unknown, Given> => makeGenerator(handingOut(new Root({ seed: 1 }), { count: 0 }));
    expect(fresh().unique().with({ list }).batch(2)).toEqual(list);
    const filtered = fresh().filter(() => true);
    expect(filtered.with({ list }).at(0)).toBe(list[0]);
    expect(fresh().maybe(1).with({ list }).at(1)).toBe(list[1]);
    const mapped = fresh().map((value) => [value]);
    expect(mapped.with({ list }).at(1)[0]).toBe(list[1]);
    const unique = filtered.unique().with({ list });
    expect(unique.batch(2)).toHaveLength(2);
    expect(() => unique()).toThrow('no new value');
    const left = fresh()
      .with({ list })
      .unique({ exclude: [list[0]] });
    expect(left()).toBe(list[1]);
  });
});
