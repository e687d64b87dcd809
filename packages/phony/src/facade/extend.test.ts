import { describe, expect, expectTypeOf, it } from 'vitest';
import { codeOf } from '../../../language-generator/tests/support/codeOf.ts';
import { Phony } from './Phony.ts';

const extended = () =>
  Phony.seed(1)
    .locale('en-US')
    .extend({
      modules: {
        pets: {
          whole: 'kind',
          members: {
            name: (p) => p.name().first.map((name) => `${name.slice(0, 4)}y`),
            kind: (p) => p.boolean().boolean.map((cat) => (cat ? ('cat' as const) : ('dog' as const))),
          },
        },
        badge: (p) => p.username().map((name) => `#${name}`),
      },
    });

describe('extend', () => {
  it('adds modules and generators, with their types', () => {
    const phony = extended();
    expectTypeOf(phony.pets().name()).toEqualTypeOf<string>();
    expectTypeOf(phony.pets().kind.at(0)).toEqualTypeOf<'cat' | 'dog'>();
    expectTypeOf(phony.pets().at(0)).toEqualTypeOf<'cat' | 'dog'>();
    expectTypeOf(phony.badge().at(0)).toEqualTypeOf<string>();
    expect(phony.pets().name.at(3)).toBe(`${phony.name().first.at(3).slice(0, 4)}y`);
    expect(phony.badge().at(3)).toBe(`#${phony.username().at(3)}`);
    expect(phony.pets().at(0)).toBe(phony.pets().kind.at(0));
    // @ts-expect-error: the facade itself stays as it is
    expect(Phony.pets).toBeUndefined();
  });

  it('counts for itself', () => {
    const phony = extended();
    phony.pets().name.batch(5);
    expect(phony.name().first()).toBe(phony.name().first.at(0));
    expect(phony.pets().name()).toBe(phony.pets().name.at(5));
    expect(phony.pets().name.path).toBe('en-US/pets.name');
  });

  it('is in every view made from it, in templates and in factories', () => {
    const phony = extended();
    expect(phony.locale('tr').pets().name.at(0)).toBe(`${phony.locale('tr').name().first.at(0).slice(0, 4)}y`);
    expect(phony.template('{pets.name}, {badge}').at(2)).toBe(`${phony.pets().name.at(2)}, ${phony.badge().at(2)}`);
    const rows = phony.define({
      name: (p) => p.name().first(),
      pet: (p) => p.pets().name(),
      kind: (p) => p.pets().kind,
    });
    for (let index = 0; index < 20; index++) {
      const { name, pet } = rows.at(index);
      expect(pet).toBe(`${name.slice(0, 4)}y`);
    }
    expect(new Set(rows.batch(30).map(({ kind }) => kind))).toEqual(new Set(['cat', 'dog']));
    expect([...phony.unique().pets().batch(2)].sort()).toEqual(['cat', 'dog']);
    expect(phony.seed(2).pets().name.at(0)).toBe(`${Phony.seed(2).locale('en-US').name().first.at(0).slice(0, 4)}y`);
  });

  it('can be extended again, by what was added', () => {
    const phony = extended().extend({ modules: { loud: (p) => p.pets().name.map((name) => name.toUpperCase()) } });
    expect(phony.loud().at(1)).toBe(phony.pets().name.at(1).toUpperCase());
  });

  it.each<[topic: string, code: string, call: () => unknown]>([
    ['a module that is there', 'NAME_TAKEN', () => Phony.extend({ modules: { name: (p) => p.email() } })],
    ['a method that is there', 'NAME_TAKEN', () => Phony.extend({ modules: { seed: (p) => p.email() } })],
    ['what is no name', 'INVALID_NAME', () => Phony.extend({ modules: { 'a b': (p) => p.email() } })],
    [
      'a member called like a method',
      'INVALID_NAME',
      () => Phony.extend({ modules: { x: { members: { map: (p) => p.email() } } } }),
    ],
    ['no members', 'INVALID_MODULE', () => Phony.extend({ modules: { x: { members: {} } } })],
    [
      'a whole that is none',
      'INVALID_MODULE',
      () => Phony.extend({ modules: { x: { whole: 'b', members: { a: (p) => p.email() } } } }),
    ],
    ['what is no module', 'INVALID_MODULE', () => Phony.extend({ modules: { x: 3 as never } })],
    [
      'a value for a generator',
      'INVALID_MODULE',
      () =>
        Phony.seed(1)
          .extend({ modules: { x: ((p: typeof Phony) => p.email()()) as never } })
          .x(),
    ],
    ['unknown options', 'UNKNOWN_OPTION', () => Phony.extend({ module: {} } as never)],
    ['nothing', 'INVALID_OPTIONS', () => Phony.extend({} as never)],
  ])('refuses %s (%s)', (_topic, code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
