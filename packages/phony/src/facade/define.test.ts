import { createGenerator, makeGenerator, Root, ruleSource, trainModel } from '@phonyland/language-generator';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { codeOf, errorOf } from '../../../language-generator/tests/support/codeOf.ts';
import { Phony } from './Phony.ts';

const seeded = (seed = 1) => Phony.seed(seed).locale('en-US');
const seededRoot = (): Root => new Root({ seed: 9 });

describe('the rows of a factory', () => {
  it('have fields that speak of the person at their index', () => {
    const phony = seeded();
    const users = phony.define({
      name: (p) => p.name().full(),
      email: (p) => p.email(),
      gender: (p) => p.name().gender,
    });
    for (const index of [0, 7, 1_000_000_000_000]) {
      const { full: name, email, gender } = phony.person().at(index);
      expect(users.at(index)).toEqual({ name, email, gender });
    }
    const { full: name, email, gender } = phony.person().for({ id: 7 });
    expect(users.for({ id: 7 })).toEqual({ name, email, gender });
  });

  it('have addresses: by index, by key, in turn, by seed', () => {
    const users = seeded().define({ name: (p) => p.name().full(), ok: (p) => p.boolean()() });
    const rows = users.batch(5);
    expect(rows).toEqual([0, 1, 2, 3, 4].map((index) => users.at(index)));
    expect(users()).toEqual(users.at(5));
    expect(users.build()).toEqual(users.at(6));
    expect(users.buildMany(2)).toEqual([users.at(7), users.at(8)]);
    expect(users.seed(2).at(0)).toEqual(
      seeded(2)
        .define({ name: (p) => p.name().full(), ok: (p) => p.boolean()() })
        .at(0),
    );
    expect(users.seed(2).at(0)).not.toEqual(users.at(0));
    expect(users.for('anna', { secret: 's' })).not.toEqual(users.for('anna'));
  });

  it('do not change when a field is added, or when fields change places', () => {
    const few = seeded().define({ name: (p) => p.name().full(), ok: (p) => p.boolean()() });
    const more = seeded().define({
      other: (p) => p.boolean()(),
      ok: (p) => p.boolean()(),
      email: (p) => p.email(),
      name: (p) => p.name().full(),
    });
    for (let index = 0; index < 50; index++) expect(more.at(index)).toMatchObject(few.at(index));
  });

  it('have different values in two fields of one generator, but one person', () => {
    const rows = seeded()
      .define({
        a: (p) => p.boolean()(),
        b: (p) => p.boolean()(),
        first: (p) => p.name().first(),
        same: (p) => p.name().first(),
      })
      .batch(200);
    const equal = rows.filter(({ a, b }) => a === b).length;
    expect(equal).toBeGreaterThan(70);
    expect(equal).toBeLessThan(130);
    expect(rows.every(({ first, same }) => first === same)).toBe(true);
  });

  it('count the calls of a generator within a field, beginning with the row’s own', () => {
    const phony = seeded();
    const rows = phony.define({
      friends: (p) => [p.name().first(), p.name().first(), ...p.name().first.batch(2)],
      coins: (p) => p.boolean().boolean.batch(40),
    });
    const { friends, coins } = rows.at(3);
    expect(friends[0]).toBe(phony.name().first.at(3));
    expect(new Set(friends).size).toBe(4);
    expect(new Set(coins).size).toBe(2);
    expect(rows.at(3)).toEqual({ friends, coins });
    expect(rows.at(4).coins).not.toEqual(coins);
  });

  it('hold for changed generators too, at the row’s address', () => {
    const phony = seeded();
    const rows = phony.define({
      loud: (p) => p.name().full.map((name) => name.toUpperCase()),
      short: (p) => p.name().first.filter((name) => name.length < 5)(),
      perhaps: (p) => p.email().maybe(0.5),
      other: (p) => p.email().maybe(0.5),
      text: (p) => p.template('{name.last}, {name.first}'),
      drawnText: (p) => p.template('{name.last}, {name.first}')(),
      seventh: (p) => p.name().full.at(7),
      key: (p) => p.name().full.for('k'),
    });
    const made = rows.batch(200);
    for (const [index, row] of made.entries()) {
      expect(row.loud).toBe(phony.name().full.at(index).toUpperCase());
      expect(row.short.length).toBeLessThan(5);
      expect(row.drawnText).toBe(row.text);
      expect(row.text).toBe(`${phony.name().last.at(index)}, ${phony.name().first.at(index)}`);
      expect([undefined, phony.email().at(index)]).toContain(row.perhaps);
      expect(row.seventh).toBe(phony.name().full.at(7));
      expect(row.key).toBe(phony.name().full.for('k'));
    }
    const there = made.filter(({ perhaps }) => perhaps !== undefined).length;
    expect(there).toBeGreaterThan(70);
    expect(there).toBeLessThan(130);
    expect(made.some(({ perhaps, other }) => (perhaps === undefined) !== (other === undefined))).toBe(true);
  });

  it('have values without repetitions within a field', () => {
    const rows = seeded().define({
      tags: (p) => p.boolean().boolean.unique().batch(2),
      view: (p) => p.unique().boolean().batch(2),
    });
    for (let index = 0; index < 20; index++) {
      const { tags, view } = rows.at(index);
      expect([...tags].sort()).toEqual([false, true]);
      expect([...view].sort()).toEqual([false, true]);
    }
  });

  it('can speak of somebody else, in another locale, and of generators from elsewhere', () => {
    const phony = seeded();
    const letters = createGenerator(trainModel(['anna', 'bert', 'carla'], { name: 'x', order: 3 }), { seed: 5 });
    const rows = phony.define({
      name: (p) => p.name().full(),
      manager: (p) => p.as('manager').name().full(),
      managerEmail: (p) => p.as('manager').email(),
      managerLast: (p) => p.as('manager').name().last(),
      turkish: (p) => p.locale('tr').name().full(),
      letters,
      fixed: 3,
    });
    for (let index = 0; index < 30; index++) {
      const row = rows.at(index);
      expect(row.manager).not.toBe(row.name);
      expect(row.manager.endsWith(row.managerLast)).toBe(true);
      expect(row.managerEmail).toContain(row.managerLast[0]!.toLowerCase());
      expect(row.turkish).toBe(phony.locale('tr').name().full.at(index));
      expect(row.letters).toBe(letters.at(index));
      expect(row.fixed).toBe(3);
    }
  });

  it('of named factories are of other persons', () => {
    const phony = seeded();
    const name = (p: { name(): { full(): string } }) => p.name().full();
    const users = phony.define({ name }, { name: 'user' });
    const clients = phony.define({ name }, { name: 'client' });
    expect(users.batch(20)).toEqual(phony.define({ name }, { name: 'user' }).seed(1).batch(20));
    expect(
      new Set([...users.batch(20), ...clients.batch(20), ...phony.name().full.batch(20)].map(String)).size,
    ).toBeGreaterThan(20);
    expect(users.at(0)).not.toEqual(clients.at(0));
  });
});

describe('fields that depend on others', () => {
  it('are given the row, whatever the order', () => {
    const rows = seeded().define(
      {
        slug: (_p, row) => `${row.name}`.toLowerCase().replaceAll(' ', '-'),
        name: (p) => p.name().full(),
      },
      { derive: { length: (_p, row) => row.name.length } },
    );
    const row = rows.at(0);
    expect(row.slug).toBe(row.name.toLowerCase().replaceAll(' ', '-'));
    expect(row.length).toBe(row.name.length);
    expect(Object.keys(row)).toEqual(['slug', 'name', 'length']);
    expectTypeOf(row.length).toEqualTypeOf<number>();
  });

  it('that wait for one another are told', () => {
    const rows = seeded().define({
      a: (_p, row): string => `${row.b}`,
      b: (_p, row): string => `${row.c}`,
      c: (_p, row): string => `${row.a}`,
      d: 1,
    });
    const error = errorOf(() => rows());
    expect(error.code).toBe('FIELD_CYCLE');
    expect(error.message).toContain('"a" depends on itself, by way of a, b, c');
  });
});

describe('overrides and traits', () => {
  const users = () =>
    seeded().define(
      { id: (p) => p.sequence(), name: (p) => p.name().full(), role: 'user', active: true },
      {
        derive: { label: (_p, row) => `${row.name} (${row.role})` },
        traits: { admin: { role: 'admin' }, gone: { active: false, name: 'nobody' } },
      },
    );

  it('change the fields that they name, and what depends on them', () => {
    const plain = users().at(0);
    expect(users().build({ role: 'guest' })).toEqual({ ...plain, role: 'guest', label: `${plain.name} (guest)` });
    expect(
      users()
        .with({ role: (_p, row) => `role of ${row.name}` })
        .at(0).role,
    ).toBe(`role of ${plain.name}`);
    expect(users().with({ name: seeded().name().last }).at(0).name).toBe(seeded().name().last.at(0));
    expect(users().build({ role: undefined }).role).toBe('user');
    expect(users()({ role: 'guest' }).role).toBe('guest');
    expect(users().trait('admin').at(0)).toEqual({ ...plain, role: 'admin', label: `${plain.name} (admin)` });
    expect(users().trait('admin', 'gone').at(0)).toMatchObject({
      role: 'admin',
      active: false,
      label: 'nobody (admin)',
    });
  });

  it('share the counter: a number is given once', () => {
    const factory = users();
    const ids = [
      factory().id,
      factory.build({ role: 'x' }).id,
      factory.trait('admin')().id,
      ...factory.batch(2).map(({ id }) => id),
    ];
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    expect(factory.buildMany(2, { name: 'n' }).map(({ id, name }) => [id, name])).toEqual([
      [6, 'n'],
      [7, 'n'],
    ]);
  });

  it('that are functions are not confused with others of the same text', () => {
    const factory = users();
    const roles = ['a', 'b'].map((role) => factory({ role: () => role }).role);
    expect(roles).toEqual(['a', 'b']);
  });
});

describe('relations', () => {
  const comments = () => seeded().define({ text: (p) => p.name().last(), postId: (p) => p.parent?.id });
  const blog = () => {
    const comment = comments();
    const post = seeded().define({
      id: (p) => `${p.parent?.id}/${p.index}`,
      author: (p) => p.parent?.name,
      comments: (p) => p.hasMany(comment, { min: 0, max: 2 }),
    });
    return seeded().define({
      id: (p) => p.sequence(),
      name: (p) => p.name().full(),
      posts: (p) => p.hasMany(post, 3),
      profile: (p) => p.hasOne(seeded().define({ bio: (q) => q.name().first() })),
    });
  };

  it('nest rows: children know their parent, and their address hangs from its', () => {
    const users = blog();
    const [a, b] = users.batch(2);
    expect(a!.posts).toHaveLength(3);
    expect(a!.posts.map(({ id }) => id)).toEqual(['1/0', '1/1', '1/2']);
    expect(a!.posts.every(({ author }) => author === a!.name)).toBe(true);
    expect(new Set([a!, b!].flatMap(({ posts }) => posts.map(({ comments }) => comments.length))).size).toBeGreaterThan(
      1,
    );
    expect(users.at(1)).toEqual(b);
    const texts = [a!, b!].flatMap(({ posts }) => posts.flatMap((post) => post.comments.map(({ text }) => text)));
    expect(new Set(texts).size).toBe(texts.length);
    expect(a!.posts.flatMap((post) => post.comments.map(({ postId }) => postId === post.id)).every(Boolean)).toBe(true);
  });

  it('let a factory stand as a field', () => {
    const address = seeded().define({ city: (p) => p.name().last() });
    const rows = seeded().define({ home: address, work: (_p) => address });
    const { home, work } = rows.at(4);
    expect(rows.at(4)).toEqual({ home, work });
    expect(home).not.toEqual(work);
    expect(rows.at(5).home).not.toEqual(home);
    expectTypeOf(home).toEqualTypeOf<{ city: string }>();
  });

  it('refer to rows of other factories', () => {
    const users = seeded().define({ id: (p) => p.sequence(), name: (p) => p.name().full() }, { name: 'user' });
    const ranks = makeGenerator(
      ruleSource({ options: {}, prepare: () => (random) => random.below(2) }, seededRoot(), 'und', 'rank'),
    );
    const orders = seeded().define({
      user: (p) => p.belongsTo(users, 5),
      userId: (p) => p.belongsTo(users, 5).id,
      popular: (p) => p.belongsTo(users, ranks).id,
    });
    const rows = orders.batch(200);
    expect(rows.every(({ user }) => JSON.stringify(user) === JSON.stringify(users.at(user.id - 1)))).toBe(true);
    expect(new Set(rows.map(({ user }) => user.id))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(new Set(rows.map(({ popular }) => popular))).toEqual(new Set([1, 2]));
  });

  it('that go round in circles are told', () => {
    type Row = { readonly b: unknown };
    const a = seeded().define({ b: (p): unknown => p.hasOne(b) }, { name: 'a' });
    const b = seeded().define({ a: (p): Row => p.hasOne(a) }, { name: 'b' });
    const error = errorOf(() => a());
    expect(error.code).toBe('FACTORY_CYCLE');
    expect(error.message).toContain('the factory "a" → the factory "b"');
    expect(codeOf(() => a())).toBe('FACTORY_CYCLE');
  });

  it('take counts from generators', () => {
    const one = makeGenerator(ruleSource({ options: {}, prepare: () => () => 1 }, seededRoot(), 'und', 'one'));
    const child = comments();
    expect(
      seeded()
        .define({ all: (p) => p.hasMany(child, one) })
        .at(0).all,
    ).toHaveLength(1);
  });
});

describe('sequences and streams', () => {
  it('count from a start, by steps', () => {
    const rows = seeded().define({
      id: (p) => p.sequence(),
      code: (p) => `C-${p.sequence({ start: 100, step: 10 })}`,
      index: (p) => p.index,
    });
    expect(rows.batch(2)).toEqual([
      { id: 1, code: 'C-100', index: 0 },
      { id: 2, code: 'C-110', index: 1 },
    ]);
    expect(rows.at(Number.MAX_SAFE_INTEGER - 1).id).toBe(Number.MAX_SAFE_INTEGER);
    expect(codeOf(() => rows.for('key'))).toBe('NO_NUMBER');
  });

  it('give rows one at a time', async () => {
    const rows = seeded().define({ id: (p) => p.sequence() });
    const ids: number[] = [];
    for await (const { id } of rows) if (ids.push(id) === 3) break;
    for (const { id } of rows) if (ids.push(id) === 5) break;
    const reader = rows.stream(2).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) ids.push(next.value.id);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('keep the number of a row that is drawn again because it was not unique', () => {
    const rows = seeded().define({ id: (p) => p.sequence(), coin: (p) => p.boolean()() });
    const unique = rows.unique({ by: 'coin' });
    expect(unique.batch(2).map(({ id }) => id)).toEqual([1, 2]);
    expect(codeOf(() => unique())).toBe('UNIQUE_EXHAUSTED');
  });
});

describe('what a factory refuses', () => {
  const users = () =>
    seeded().define({ id: (p) => p.sequence(), role: 'user' }, { traits: { admin: { role: 'admin' } } });

  it.each<[topic: string, code: string, call: () => unknown]>([
    ['no fields', 'INVALID_FIELDS', () => seeded().define({})],
    ['a list of fields', 'INVALID_FIELDS', () => seeded().define([] as never)],
    ['nothing', 'INVALID_FIELDS', () => seeded().define(undefined as never)],
    ['unknown options', 'UNKNOWN_OPTION', () => seeded().define({ a: 1 }, { trait: {} } as never)],
    [
      'a trait of unknown fields',
      'UNKNOWN_FIELD',
      () => seeded().define({ a: 1 }, { traits: { t: { b: 1 } as never } }),
    ],
    ['an unknown field', 'UNKNOWN_FIELD', () => users().build({ rle: 'x' } as never)],
    ['an unknown trait', 'UNKNOWN_TRAIT', () => users().trait('admn' as never)],
    ['no overrides', 'INVALID_OPTIONS', () => users().build('x' as never)],
    ['a broken count', 'INVALID_COUNT', () => users().batch(1.5)],
    ['a broken stream', 'INVALID_COUNT', () => users().stream(-1)],
    ['no factory', 'INVALID_FACTORY', () => seeded().define({ a: (p) => p.hasMany({} as never, 1) })()],
    ['a negative count', 'INVALID_COUNT', () => seeded().define({ a: (p) => p.hasMany(users(), -1) })()],
    ['min above max', 'INVALID_COUNT', () => seeded().define({ a: (p) => p.hasMany(users(), { min: 2, max: 1 }) })()],
    ['one of no rows', 'INVALID_COUNT', () => seeded().define({ a: (p) => p.belongsTo(users(), 0) })()],
    ['half a step', 'INVALID_OPTIONS', () => seeded().define({ a: (p) => p.sequence({ step: 0.5 }) })()],
    ['a unique view', 'INVALID_VIEW', () => seeded().unique().define({ a: 1 })],
    ['bytes of a field', 'NOT_IN_A_ROW', () => seeded().define({ a: (p) => p.email().fill(new Uint8Array(99)) })()],
  ])('%s (%s)', (_topic, code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it('suggests what is near', () => {
    expect(errorOf(() => users().build({ rle: 'x' } as never)).message).toContain('did you mean role');
  });

  it('a generator that left its row', () => {
    let kept: (() => string) | undefined;
    const rows = seeded().define({
      a: (p) => {
        kept = p.email();
        return 1;
      },
    });
    rows();
    expect(codeOf(() => kept!())).toBe('OUTSIDE_ROW');
  });
});

describe('types', () => {
  it('follow from the fields', () => {
    const rows = seeded().define({
      id: (p) => p.sequence(),
      email: (p) => p.email(),
      drawn: (p) => p.email()(),
      perhaps: (p) => p.email().maybe(0.5),
      role: 'user',
    });
    type Row = { id: number; email: string; drawn: string; perhaps: string | undefined; role: string };
    expectTypeOf(rows.at(0)).toEqualTypeOf<Row>();
    expectTypeOf(rows.batch(1)).toEqualTypeOf<Row[]>();
    expectTypeOf(rows.stream()).toEqualTypeOf<ReadableStream<Row>>();
    // @ts-expect-error: a number is no text
    const wrong = () => rows.build({ email: 3 });
    // @ts-expect-error: there is no such field
    const unknown = () => rows.build({ mail: 'x' });
    // @ts-expect-error: there are no traits
    const trait = () => rows.trait('admin');
    expect([wrong, unknown, trait]).toHaveLength(3);
  });
});
