import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { KINDS, names, seeded } from '../../tests/support/kinds.ts';
import type { Generator } from './Generator.ts';
import { isGenerator, makeGenerator, sourceOf } from './makeGenerator.ts';
import type { Source } from './Source.ts';
import type { ModelOptions } from './sources/ModelSource.ts';

const name = (): Generator<string, ModelOptions> => names(seeded(1));
const expected = name().batch(20);

/** A generator of the numbers of its indices, to see that numbers stay numbers. */
function indices(): Generator<number> {
  const source: Source<number> = {
    root: seeded(1),
    path: 'indices',
    addressable: true,
    draw: (w0) => w0 * 10,
    with: () => source,
  };
  return makeGenerator(source);
}

describe('a generator', () => {
  it('called with options is the same call on with(options)', () => {
    const one = name();
    const two = name();
    const options = { minLength: 5, prefix: 'A' };
    const seen = [one(options), one.generate(options), ...one.batch(2, options), one.tryGenerate(options)];
    const [a, b, c, d, e] = two.with(options).batch(5);
    expect(seen).toEqual([a, b, c, d, { ok: true, value: e }]);
    expect(one()).toBe(expected[0]);
  });

  it('takes options in any order, and undefined ones for none', () => {
    const one = name();
    const values = [
      one({ minLength: 4, maxLength: 9 }),
      one({ maxLength: 9, minLength: 4 }),
      one({ maxLength: 9, minLength: 4, prefix: undefined }),
      one.with({ maxLength: 9 })({ minLength: 4 }),
    ];
    expect(values).toEqual(name().with({ minLength: 4, maxLength: 9 }).batch(4));
    expect([one({}), one({ excludeOriginals: false }), one({ minLength: 0 })]).toEqual(expected.slice(0, 3));
  });

  it('compiles the same options once, and keeps 256 of them', () => {
    const one = name();
    const first = one.with({ maxLength: 10 });
    expect(one.with({ maxLength: 10 })).toBe(first);
    const spy = vi.spyOn(sourceOf(one), 'with');
    one({ maxLength: 10 });
    one.batch(3, { maxLength: 10 });
    one.with({ maxLength: 10 });
    expect(spy).not.toHaveBeenCalled();
    for (let i = 1; i <= 255; i++) one.with({ minLength: 1, maxLength: 10 + i });
    expect(one.with({ maxLength: 10 })).toBe(first);
    one.with({ minLength: 1, maxLength: 266 });
    const again = one.with({ maxLength: 10 });
    expect(again).not.toBe(first);
    // Forgotten or not, it is the same path: the counter goes on.
    expect(again()).toBe(name().with({ maxLength: 10 }).at(4));
  });

  it('tells options of the call before from those that changed within', () => {
    const seen: object[] = [];
    const source: Source<number> = {
      root: seeded(1),
      path: 'seen',
      addressable: true,
      draw: () => 0,
      with: (options) => {
        seen.push(structuredClone(options));
        return { ...source, path: JSON.stringify(options) };
      },
    };
    const one = makeGenerator(source);
    const between = [1, 2];
    const options: { between?: number[]; pattern?: RegExp; n?: number } = { between };
    one(options);
    one(options);
    between[1] = 3;
    one(options);
    options.n = 4;
    one(options);
    delete options.between;
    one(options);
    one({ n: 4, pattern: /a/ });
    one({ n: 4, pattern: /a/ });
    one({ n: 4, pattern: /b/ });
    expect(seen).toEqual([
      { between: [1, 2] },
      { between: [1, 3] },
      { between: [1, 3], n: 4 },
      { n: 4 },
      { n: 4, pattern: /a/ },
      { n: 4, pattern: /b/ },
    ]);
  });

  it.each([null, 7, 'Al', true, undefined])('takes no %o for options', (options) => {
    expect(codeOf(() => name().with(options as unknown as object))).toBe('INVALID_OPTIONS');
    if (options !== undefined) {
      expect(codeOf(() => name()(options as unknown as object))).toBe('INVALID_OPTIONS');
      expect(codeOf(() => name().batch(3, options as unknown as object))).toBe('INVALID_OPTIONS');
    }
  });

  it('tells an expected failure as data and throws wrong arguments', () => {
    const failure = name().tryGenerate({ prefix: 'Q' });
    expect(failure).toEqual({
      ok: false,
      code: 'UNSATISFIABLE',
      message: errorOf(() => name().generate({ prefix: 'Q' })).message,
      details: { excluding: ['prefix'] },
    });
    expect(codeOf(() => name().tryGenerate({ minLength: -1 }))).toBe('INVALID_CONSTRAINT');
    expect(codeOf(() => name().tryGenerate({ sufix: 'a' } as object))).toBe('UNKNOWN_OPTION');
  });

  it('that fails at an index goes on with the next one', () => {
    const one = name();
    let calls = 0;
    const failing = one.map((value) => {
      if (calls++ === 1) throw new Error('now');
      return value;
    });
    expect(failing()).toBe(expected[0]);
    expect(() => failing()).toThrow('now');
    expect(failing()).toBe(expected[2]);
  });

  it('has values passed through functions', () => {
    expect(
      name()
        .map((value) => value.length)
        .batch(20),
    ).toEqual(expected.map((value) => value.length));
    expect(name().pipe().batch(20)).toEqual(expected);
    const piped = name().pipe(
      (value) => value.length,
      (length) => [length],
      ([length]) => length! * 2,
      (doubled) => `${doubled}`,
    );
    expect(piped.batch(20)).toEqual(expected.map((value) => `${value.length * 2}`));
    expect(
      name()
        .map((value) => value.length)
        .with({ maxLength: 3 })
        .batch(50)
        .every((length) => length <= 3),
    ).toBe(true);
  });

  it('keeps address and counter when mapped, filtered or piped', () => {
    const one = name();
    const [mapped, filtered, piped] = [one.map((v) => v), one.filter(() => true), one.pipe((v) => v)];
    expect([one(), mapped(), filtered(), piped(), one()]).toEqual(expected.slice(0, 5));
    expect(filtered.at(7)).toBe(expected[7]);
  });

  it('filters by redraws at the same address', () => {
    const filtered = name().filter((value) => value.length > 5);
    const values = filtered.batch(20);
    values.forEach((value, i) => {
      expect(value.length).toBeGreaterThan(5);
      if (expected[i]!.length > 5) expect(value).toBe(expected[i]);
    });
  });

  it.each(['map', 'filter', 'pipe'] as const)('takes no text for a function: %s', (method) => {
    const error = errorOf(() => (name()[method] as (change: unknown) => unknown)('upper'));
    expect(error.code).toBe('INVALID_FUNCTION');
    expect(error.message).toContain(`${method}: upper`);
  });

  describe('in a text or in JSON', () => {
    it('draws its next value', () => {
      const one = name();
      const seen = [`${one}`, String(one), `${one}`, one.toString(), JSON.parse(JSON.stringify(one)) as string];
      seen.push((JSON.parse(JSON.stringify({ deep: [one] })) as { deep: string[] }).deep[0]!);
      expect(seen).toEqual(expected.slice(0, 6));
    });

    it('is a number where it makes numbers', () => {
      const one = indices();
      const as = (value: unknown): number => value as number;
      expect([as(one) + 1, as(one) * 2, `${one}`, Number(one), as(one) > 35]).toEqual([1, 20, '20', 30, true]);
      expect(JSON.stringify([one, one])).toBe('[50,60]');
      // A text plus a generator asks for either; what it makes is a number.
      expect(`#${as(one)}`).toBe('#70');
      expect(indices().toString()).toBe('0');
    });

    it('gives JSON what it makes', () => {
      const pair = name().map((first) => ({ first, none: undefined }));
      expect(JSON.stringify(pair)).toBe(JSON.stringify({ first: expected[0] }));
      expect(pair.toJSON()).toEqual({ first: expected[1], none: undefined });
    });
  });

  it.each(KINDS)('is not drawn by looking at it: %s', (_kind, make) => {
    const one = make(seeded(1));
    const drawn = vi.spyOn(sourceOf(one), 'draw');
    const log = vi.spyOn(console, 'log').mockImplementation((...things) => void inspect(things, { depth: 9 }));
    for (const options of [{}, { showHidden: true }, { depth: 9, getters: true }, { customInspect: false }]) {
      inspect(one, options);
      inspect({ deep: [one] }, options);
    }
    console.log(one, { one });
    log.mockRestore();
    Reflect.ownKeys(one);
    Object.getOwnPropertyDescriptors(one);
    expect([typeof one, one.length, one instanceof Function, Object.keys(one)]).toEqual(['function', 1, true, []]);
    expect(drawn).not.toHaveBeenCalled();
    expect(inspect(one)).toBe(`[Generator ${one.path}]`);
    expect(one()).toEqual(make(seeded(1)).at(0));
  });

  it('is a function that can be handed on', () => {
    const one = name();
    const { generate } = { generate: one };
    expect([generate(), one.call(null), one.apply(undefined), Array.from({ length: 2 }, () => one())].flat()).toEqual(
      expected.slice(0, 5),
    );
    const bound: () => string = one.generate.bind(one);
    expect(bound()).toBe(expected[5]);
  });

  it('is told apart from other things', () => {
    expect(isGenerator(name())).toBe(true);
    for (const other of [undefined, null, 'text', () => 1, {}, [], Symbol.iterator])
      expect(isGenerator(other)).toBe(false);
  });
});
