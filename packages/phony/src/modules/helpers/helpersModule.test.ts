import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { chiSquareDeviation } from '../../../../ngram/tests/support/chiSquare.ts';
import { Phony } from '../../index.ts';

const helpers = Phony.seed('helpers').helpers();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

function shares(values: readonly unknown[]): Map<unknown, number> {
  const seen = new Map<unknown, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  return seen;
}

function expectProportions(values: readonly unknown[], expected: ReadonlyMap<unknown, number>): void {
  const seen = shares(values);
  const total = [...expected.values()].reduce((sum, weight) => sum + weight, 0);
  for (const value of seen.keys()) expect(expected.has(value)).toBe(true);
  const keys = [...expected.keys()];
  expect(
    Math.abs(
      chiSquareDeviation(
        keys.map((key) => seen.get(key) ?? 0),
        keys.map((key) => (expected.get(key)! / total) * values.length),
      ),
    ),
  ).toBeLessThan(4);
}

describe('pick', () => {
  it('gives each place of a list equally often', () => {
    expectProportions(
      helpers.pick.with(['a', 'b', 'b', 3]).batch(8000),
      new Map<unknown, number>([
        ['a', 1],
        ['b', 2],
        [3, 1],
      ]),
    );
  });

  it('follows weights and distributions', () => {
    expectProportions(
      helpers.pick.with({ values: ['a', 'b', 'c'], weights: [1, 0, 3] }).batch(8000),
      new Map([
        ['a', 1],
        ['c', 3],
      ]),
    );
    expectProportions(
      helpers.pick.with({ values: ['first', 'second', 'third'], distribution: 'zipf' }).batch(8000),
      new Map([
        ['first', 6],
        ['second', 3],
        ['third', 2],
      ]),
    );
    const further = helpers.pick.with(['a', 'b']).with({ weights: [0, 1] });
    expect(shares(further.batch(20))).toEqual(new Map([['b', 20]]));
  });

  it('hands out values as they are', () => {
    const values = [{ a: 1 }, () => 1, Symbol('s'), new Date(0), [1], Number.NaN, undefined, null];
    const drawn = helpers.pick.with(values).batch(200);
    expect(drawn.every((value) => values.some((each) => Object.is(each, value)))).toBe(true);
    expect(new Set(drawn).size).toBe(values.length);
  });

  it('does not confuse lists that look the same', () => {
    const [one, two] = [
      [{ id: 1 }, { id: 2 }],
      [{ id: 1 }, { id: 2 }],
    ] as const;
    for (let i = 0; i < 20; i++) {
      expect(one.includes(helpers.pick(one) as never)).toBe(true);
      expect(two.includes(helpers.pick(two) as never)).toBe(true);
    }
    const functions = [() => 1, () => 2];
    const others = [() => 1, () => 2];
    expect(functions).toContain(helpers.pick(functions));
    expect(others).toContain(helpers.pick(others));
    // Their addresses are the same, and so is which of them comes.
    const at = (list: readonly { id: number }[]): number => list.indexOf(helpers.pick.with(list).at(5));
    expect(at(one)).toBe(at(two));
  });

  it('knows a list by what it holds at the call', () => {
    const list = ['a'];
    expect(helpers.pick(list)).toBe('a');
    list[0] = 'b';
    expect(helpers.pick(list)).toBe('b');
    list.push('c', 'd');
    const generator = helpers.pick.with(list);
    list.length = 0;
    expect(new Set(generator.batch(50))).toEqual(new Set(['b', 'c', 'd']));
  });

  it('moves on when it is called with the same values again', () => {
    const { pick } = Phony.seed(1).helpers();
    const called = Array.from({ length: 20 }, () => pick(['a', 'b', 'c']));
    expect(called).toEqual(Phony.seed(1).helpers().pick.with(['a', 'b', 'c']).batch(20));
    expect(new Set(called).size).toBe(3);
    const [x, y] = [{ v: 1 }, { v: 2 }];
    const objects = Array.from({ length: 20 }, () => Phony.seed(1).helpers().pick.with([x, y])()) as unknown[];
    expect(new Set(objects).size).toBe(1);
  });

  it('is addressable, and the same in every process', () => {
    const values = { values: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] };
    const { pick } = Phony.seed(1).helpers();
    expect(Array.from({ length: 12 }, (_, i) => pick.with(values).at(i).name).join('')).toBe('bacccccabaca');
    expect(pick.with(values).for('key')).toBe(pick.with(values).for('key'));
    expect(pick.with(values).path).toBe('multi/helpers.pick?values=[{"name":"a"},{"name":"b"},{"name":"c"}]');
    const long = Array.from({ length: 100 }, (_, i) => i);
    expect(pick.with(long).path).toMatch(/^multi\/helpers\.pick\?values=#[0-9a-f]{32}$/);
  });

  it('knows how many different values there are', () => {
    const two = Phony.seed(1).helpers().pick.with(['a', 'b', 'a']).unique();
    expect(new Set(two.batch(2))).toEqual(new Set(['a', 'b']));
    expect(() => two()).toThrow('2 of 2 used');
    const objects = [{ a: 1 }, { a: 1 }, () => 1, () => 1];
    const unique = Phony.seed(1).helpers().pick.with(objects).unique();
    expect(new Set(unique.batch(4))).toEqual(new Set(objects));
    expect(() => unique()).toThrow('4 of 4 used');
    const rare = Phony.seed(1)
      .helpers()
      .pick.with({ values: ['a', 'b', 'c'], weights: [1e9, 1e-9, 0] })
      .unique();
    expect(new Set(rare.batch(2))).toEqual(new Set(['a', 'b']));
    expect(() => rare()).toThrow('2 of 2 used');
    const without = helpers.pick.with(objects).unique({ exclude: objects.slice(1) });
    expect(without()).toBe(objects[0]);
  });

  it('keeps its options through unique views, maps and filters', () => {
    const { pick } = Phony.seed(2).unique().helpers();
    const objects = [{ a: 1 }, { a: 1 }];
    expect(new Set([pick(objects), pick(objects)])).toEqual(new Set(objects));
    expect(codeOf(() => pick(objects))).toBe('UNIQUE_EXHAUSTED');
  });

  it('draws the row of a factory', () => {
    const roles = [{ role: 'admin' }, { role: 'user' }];
    const factory = Phony.seed(3).define({
      role: (p) => p.helpers().pick(roles),
      other: (p) => p.helpers().pick(['x', 'y', 'z']),
      both: (p) => [p.helpers().pick(['x', 'y', 'z']), p.helpers().pick(['x', 'y', 'z'])].join(''),
    });
    const rows = Array.from({ length: 60 }, (_, i) => factory.at(i));
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(roles));
    expect(new Set(rows.map(({ other }) => other)).size).toBe(3);
    expect(new Set(rows.map(({ both }) => both)).size).toBe(9);
    expect(factory.at(5)).toEqual(rows[5]);
  });

  it.each<[unknown, string]>([
    [[], 'INVALID_OPTIONS'],
    ['ab', 'INVALID_OPTIONS'],
    [null, 'INVALID_OPTIONS'],
    [new Set(['a']), 'INVALID_OPTIONS'],
    [{ values: 'ab' }, 'INVALID_OPTIONS'],
    [{ values: [] }, 'INVALID_OPTIONS'],
    [{ values: ['a'], weights: [1, 2] }, 'INVALID_OPTIONS'],
    [{ values: ['a'], weights: [0] }, 'INVALID_OPTIONS'],
    [{ values: ['a'], weights: [-1] }, 'INVALID_OPTIONS'],
    [{ values: ['a', 'b'], weights: [1, Number.NaN] }, 'INVALID_OPTIONS'],
    [{ values: ['a'], weights: [1], distribution: 'zipf' }, 'INVALID_OPTIONS'],
    [{ values: ['a'], distribution: 'gauss' }, 'INVALID_OPTIONS'],
    [{ values: ['a'], chance: 1n }, 'UNKNOWN_OPTION'],
    [{ list: ['a'] }, 'UNKNOWN_OPTION'],
    [{}, 'NOTHING_GIVEN'],
  ])('refuses %o', (options, code) => {
    expect(codeOf(() => helpers.pick(options as never))).toBe(code);
  });

  it('has nothing to draw from by itself, and says what to do', () => {
    expect(() => (helpers.pick as unknown as () => unknown)()).toThrow("give it, as in pick(['a', 'b'])");
    expect(() => helpers.pick([])).toThrow('values is []; it must have one value at least');
  });
});

describe('weighted', () => {
  it('gives values as often as their weights say', () => {
    const expected = new Map([
      ['a', 3],
      ['b', 1],
      ['c', 0.5],
    ]);
    expectProportions(helpers.weighted.with([...expected, ['never', 0]]).batch(9000), expected);
    const objects = [...expected].map(([value, weight]) => ({ value, weight }));
    expectProportions(helpers.weighted.with(objects).batch(9000), expected);
    expect(helpers.weighted.with([...expected]).path).toBe(helpers.weighted.with(objects).path);
  });

  it('hands out values as they are, whatever their JSON', () => {
    const [one, two] = [{ a: 1 }, { a: 1 }];
    expect(helpers.weighted([[one, 1]])).toBe(one);
    expect(helpers.weighted([[two, 1]])).toBe(two);
    const list = [1, 2] as const;
    expect(helpers.weighted([[list, 1]])).toBe(list);
    const unique = helpers.weighted
      .with([
        [one, 1],
        [two, 5],
        [one, 3],
      ])
      .unique();
    expect(new Set(unique.batch(2))).toEqual(new Set([one, two]));
    expect(() => unique()).toThrow('2 of 2 used');
  });

  it.each<[unknown]>([
    [[]],
    [[['a', -1]]],
    [[['a', Number.NaN]]],
    [[['a', 0]]],
    [[['a', '1']]],
    [[['a', Number.POSITIVE_INFINITY]]],
    [
      [
        ['a', 1e308],
        ['b', 1e308],
      ],
    ],
    [[['a', 1, 2]]],
    [['a']],
    [[{ value: 'a' }]],
    [{ a: 1 }],
    ['a'],
  ])('refuses %o', (entries) => {
    expect(codeOf(() => helpers.weighted(entries as never))).toBe('INVALID_OPTIONS');
  });
});

describe('pickMany', () => {
  it('gives so many, none twice, in any order', () => {
    const values = ['a', 'b', 'c', 'd'];
    const pairs = new Map<string, number>();
    for (const pair of helpers.pickMany.with({ values, count: 2 }).batch(6000)) {
      expect(new Set(pair).size).toBe(2);
      pairs.set(pair.join(''), (pairs.get(pair.join('')) ?? 0) + 1);
    }
    expect(pairs.size).toBe(12);
    expect(Math.abs(chiSquareDeviation([...pairs.values()], new Array(12).fill(500)))).toBeLessThan(4);
  });

  it('gives from one to all by default, or as told', () => {
    const sizes = (options: never): number[] =>
      [
        ...shares(
          helpers.pickMany
            .with(options)
            .batch(400)
            .map((some) => (some as unknown[]).length),
        ).keys(),
      ].sort() as number[];
    expect(sizes(['a', 'b', 'c'] as never)).toEqual([1, 2, 3]);
    expect(sizes({ values: ['a', 'b', 'c'], count: { min: 0, max: 2 } } as never)).toEqual([0, 1, 2]);
    expect(sizes({ values: ['a', 'b', 'c'], count: 0 } as never)).toEqual([0]);
  });

  it('hands out values as they are, each place once', () => {
    const values = [{ a: 1 }, { a: 1 }, { a: 1 }];
    const all = helpers.pickMany({ values, count: 3 });
    expect(new Set(all)).toEqual(new Set(values));
    expect(helpers.pickMany({ values: ['x', 'x'], count: 2 })).toEqual(['x', 'x']);
  });

  it('knows how many there are', () => {
    const unique = Phony.seed(1)
      .helpers()
      .pickMany.with({ values: [{ a: 1 }, { a: 1 }, { a: 1 }], count: 2 })
      .unique();
    expect(unique.batch(6)).toHaveLength(6);
    expect(() => unique()).toThrow('6 of 6 used');
    const many = Phony.seed(1)
      .helpers()
      .pickMany.with({ values: ['a', 'b', 'c'] })
      .unique();
    expect(new Set(many.batch(15).map((some) => some.join())).size).toBe(15);
    expect(codeOf(() => many())).toBe('UNIQUE_EXHAUSTED');
  });

  it.each<[unknown]>([
    [{ values: ['a'], count: 2 }],
    [{ values: ['a'], count: -1 }],
    [{ values: ['a'], count: { min: 1, max: 2 } }],
    [[]],
  ])('refuses %o', (options) => {
    expect(codeOf(() => helpers.pickMany(options as never))).toBe('INVALID_OPTIONS');
  });
});

describe('shuffle', () => {
  it('gives every order equally often, and leaves the list as it is', () => {
    const list = ['a', 'b', 'c', 'd'];
    const orders = shares(
      helpers.shuffle
        .with(list)
        .batch(12_000)
        .map((order) => order.join('')),
    );
    expect(orders.size).toBe(24);
    expect(Math.abs(chiSquareDeviation([...orders.values()], new Array(24).fill(500)))).toBeLessThan(4);
    expect(list).toEqual(['a', 'b', 'c', 'd']);
    expect(helpers.shuffle.with(list).at(0)).not.toBe(helpers.shuffle.with(list).at(0));
  });

  it('knows how many orders there are', () => {
    const unique = Phony.seed(1).helpers().shuffle.with([1, 2, 3]).unique();
    expect(new Set(unique.batch(6).map((order) => order.join())).size).toBe(6);
    expect(() => unique()).toThrow('6 of 6 used');
  });

  it('shuffles long lists too', () => {
    const list = Array.from({ length: 1000 }, (_, i) => i);
    const shuffled = helpers.shuffle(list);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
    expect(shuffled).not.toEqual(list);
  });
});

enum Color {
  Red = 0,
  Green = 1,
  Blue = 5,
}
enum Direction {
  Up = 'UP',
  Down = 'DOWN',
}
enum Mixed {
  No = 0,
  Yes = 'YES',
  Minus = -1,
}

describe('enumValue', () => {
  it('gives the values of an enum, and no names of numbers', () => {
    const all = (of: Record<string, string | number>): unknown[] =>
      [...shares(helpers.enumValue.with(of).batch(200)).keys()].sort();
    expect(all(Color)).toEqual([0, 1, 5]);
    expect(all(Direction)).toEqual(['DOWN', 'UP']);
    expect(all(Mixed)).toEqual([-1, 0, 'YES']);
    expect(all({ A: 1, B: 1 })).toEqual([1]);
    expect(Phony.seed(1).helpers().enumValue.with(Color).unique().batch(3)).toHaveLength(3);
  });

  it.each<[unknown]>([[{}], [null], ['UP'], [{ a: {} }], [[]]])('refuses %o', (of) => {
    expect(codeOf(() => helpers.enumValue(of as never))).toBe('INVALID_OPTIONS');
  });
});

describe('objects', () => {
  const inner = { deep: true };
  const object = { a: 1, b: inner, 7: 'seven' };

  it('give their keys, values and entries', () => {
    expect(new Set(helpers.objectKey.with(object).batch(100))).toEqual(new Set(['a', 'b', '7']));
    expect(new Set(helpers.objectValue.with(object).batch(100))).toEqual(new Set([1, inner, 'seven']));
    const entries = helpers.objectEntry.with(object).batch(100);
    for (const [key, value] of entries) expect(value).toBe(object[key as 'a']);
    expect(new Set(entries.map(([key]) => key)).size).toBe(3);
    expect(Phony.seed(1).helpers().objectEntry.with(object).unique().batch(3)).toHaveLength(3);
    expect(() => Phony.seed(1).helpers().objectKey.with(object).unique().batch(4)).toThrow('no 4 values more');
  });

  it('give the same whatever the order in which they were written', () => {
    const turned = { b: inner, 7: 'seven', a: 1 };
    for (let i = 0; i < 10; i++)
      expect(helpers.objectKey.with(turned).at(i)).toBe(helpers.objectKey.with(object).at(i));
    expect(helpers.objectValue.with(turned).path).toBe(helpers.objectValue.with(object).path);
  });

  it.each<[unknown]>([[{}], [null], [5], [undefined], [[]]])('without properties are refused: %o', (of) => {
    for (const member of ['objectKey', 'objectValue', 'objectEntry'] as const) {
      const call = (): unknown => (helpers[member].with as (of: unknown) => unknown)(of);
      expect(codeOf(call)).toBe('INVALID_OPTIONS');
    }
  });
});

describe('multiple', () => {
  const phony = Phony.seed(5);

  it('gives lists of what a generator gives', () => {
    expect(phony.helpers().multiple.with(phony.number().digit).at(0)).toHaveLength(3);
    const five = phony.helpers().multiple.with({ of: phony.name().full, count: 5 });
    expect(new Set(five.at(0)).size).toBe(5);
    expect(five.at(1)).not.toEqual(five.at(0));
    expect(five.at(1)).toEqual(five.at(1));
    const sizes = shares(
      phony
        .helpers()
        .multiple.with({ of: phony.number().digit, count: { min: 1, max: 3 } })
        .batch(600)
        .map((list) => list.length),
    );
    expect(Math.abs(chiSquareDeviation([sizes.get(1)!, sizes.get(2)!, sizes.get(3)!], [200, 200, 200]))).toBeLessThan(
      4,
    );
    expect(phony.helpers().multiple({ of: phony.number().digit, count: 0 })).toEqual([]);
  });

  it('draws items evenly and independently', () => {
    const pairs = new Array<number>(100).fill(0);
    for (const [a, b] of phony.helpers().multiple.with({ of: phony.number().digit, count: 2 }).batch(10_000)) {
      pairs[10 * a! + b!]!++;
    }
    expect(
      Math.abs(
        chiSquareDeviation(
          pairs,
          pairs.map(() => 100),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('gives lists of what a function returns, generators drawn', () => {
    expect(phony.helpers().multiple((number) => number * 2)).toEqual([0, 2, 4]);
    const drawn = phony.helpers().multiple.with((number) => (number === 0 ? phony.number().digit : phony.boolean()));
    const [digit, truth] = drawn.at(3);
    expect([typeof digit, typeof truth]).toEqual(['number', 'boolean']);
    expect(drawn.at(3)).toEqual(drawn.at(3));
    const [one, two] = [(): string => 'one', (): string => 'two'];
    expect([phony.helpers().multiple({ of: one, count: 1 }), phony.helpers().multiple({ of: two, count: 1 })]).toEqual([
      ['one'],
      ['two'],
    ]);
  });

  it('takes unique items, without addresses then', () => {
    const list = phony.helpers().multiple.with({ of: phony.number().digit.unique(), count: 10 });
    expect(codeOf(() => list.at(0))).toBe('UNIQUE_NOT_ADDRESSABLE');
    expect([...list()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each<[unknown, string]>([
    [{ of: 'text' }, 'INVALID_OPTIONS'],
    [{ of: () => 1, count: -1 }, 'INVALID_OPTIONS'],
    [{ of: () => 1, times: 1 }, 'UNKNOWN_OPTION'],
    [3, 'INVALID_OPTIONS'],
    [{ count: 3 }, 'NOTHING_GIVEN'],
  ])('refuses %o', (options, code) => {
    expect(codeOf(() => phony.helpers().multiple(options as never))).toBe(code);
  });
});

describe('the module', () => {
  it('picks, by itself and in rows of factories', () => {
    const { helpers } = Phony.seed(1);
    expect(typeof helpers).toBe('function');
    const module = Phony.seed(1).helpers();
    expect(['a', 'b']).toContain(module(['a', 'b']));
    expect((module as unknown as typeof module.pick).with(['a', 'b']).at(3)).toBe(module.pick.with(['a', 'b']).at(3));
  });

  it('makes lists and slugs of the row', () => {
    const posts = Phony.seed(2).define({
      title: (p) => p.name().full(),
      slug: (p, row) => p.helpers().slugify(String(row.title)),
      tags: (p) => p.helpers().multiple({ of: p.number().digit, count: { min: 1, max: 4 } }),
      code: (p) => p.helpers().fromRegExp(/[A-Z]{2}\d{2}/),
    });
    const row = posts.at(4);
    expect(row).toEqual(posts.at(4));
    expect(row.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(row.code).toMatch(/^[A-Z]{2}\d{2}$/);
    expect(row.tags.length).toBeGreaterThan(0);
    const rows = Array.from({ length: 50 }, (_, i) => posts.at(i));
    expect(new Set(rows.map(({ tags }) => tags.join())).size).toBeGreaterThan(30);
    expect(new Set(rows.map(({ tags }) => tags.length))).toEqual(new Set([1, 2, 3, 4]));
  });
});
