import type { Generator } from '@phonyland/language-generator';
import { describe, expectTypeOf, it } from 'vitest';
import { type ListGenerator, Phony, type PickOptions } from '../../index.ts';

enum Color {
  Red = 0,
  Green = 1,
}
enum Direction {
  Up = 'UP',
  Down = 'DOWN',
}

const helpers = Phony.seed(1).helpers();

describe('types of helpers', () => {
  it('are those of the values', () => {
    expectTypeOf(helpers.pick(['a', 'b'])).toEqualTypeOf<'a' | 'b'>();
    expectTypeOf(helpers.pick([1, 2, null])).toEqualTypeOf<1 | 2 | null>();
    expectTypeOf(helpers.pick([{ id: 1 }, { id: 2 }])).toEqualTypeOf<{ id: number }>();
    expectTypeOf(helpers.pick(['a', { id: 1 }])).toEqualTypeOf<string | { id: number }>();
    const words: string[] = ['a'];
    expectTypeOf(helpers.pick(words)).toEqualTypeOf<string>();
    const fixed = ['x', 'y'] as const;
    expectTypeOf(helpers.pick(fixed)).toEqualTypeOf<'x' | 'y'>();
    const callbacks = [(n: number): string => String(n)];
    expectTypeOf(helpers.pick(callbacks)).toEqualTypeOf<(n: number) => string>();
    expectTypeOf(helpers.pick({ values: ['a', 'b'], weights: [1, 2] })).toEqualTypeOf<'a' | 'b'>();
    expectTypeOf(helpers.pick.with(['a', 'b'])).toEqualTypeOf<Generator<'a' | 'b', Partial<PickOptions<'a' | 'b'>>>>();
    expectTypeOf(helpers.pick.with(['a', 'b']).batch(3)).toEqualTypeOf<('a' | 'b')[]>();
    // The module itself picks too.
    expectTypeOf(helpers(['a', 'b'])).toEqualTypeOf<'a' | 'b'>();
  });

  it('are those of the values with weights', () => {
    expectTypeOf(
      helpers.weighted([
        ['a', 3],
        ['b', 1],
      ]),
    ).toEqualTypeOf<'a' | 'b'>();
    expectTypeOf(
      helpers.weighted([
        { value: 'a', weight: 3 },
        { value: 'b', weight: 1 },
      ]),
    ).toEqualTypeOf<'a' | 'b'>();
    expectTypeOf(helpers.weighted([[{ id: 1 }, 1]])).toEqualTypeOf<{ id: number }>();
  });

  it('are lists', () => {
    expectTypeOf(helpers.pickMany(['a', 'b'])).toEqualTypeOf<('a' | 'b')[]>();
    expectTypeOf(helpers.pickMany({ values: [1, 2], count: { min: 0, max: 1 } })).toEqualTypeOf<(1 | 2)[]>();
    expectTypeOf(helpers.shuffle.with([1, 2]).at).returns.toEqualTypeOf<(1 | 2)[]>();
    expectTypeOf(helpers.multiple(Phony.number().int)).toEqualTypeOf<number[]>();
    expectTypeOf(helpers.multiple.with({ of: Phony.name().full, count: 2 })).toEqualTypeOf<ListGenerator<string>>();
    expectTypeOf(helpers.multiple((number) => ({ number }))).toEqualTypeOf<{ number: number }[]>();
    expectTypeOf(helpers.multiple(() => Phony.date().past)).toEqualTypeOf<Date[]>();
    expectTypeOf(helpers.multiple({ of: (number) => number, count: 2 })).toEqualTypeOf<number[]>();
  });

  it('are parts of enums and objects', () => {
    expectTypeOf(helpers.enumValue(Color)).toEqualTypeOf<Color>();
    expectTypeOf(helpers.enumValue(Direction)).toEqualTypeOf<Direction>();
    expectTypeOf(helpers.enumValue({ A: 'a', B: 'b' } as const)).toEqualTypeOf<'a' | 'b'>();
    const object = { a: 1, b: 'text', 3: true };
    expectTypeOf(helpers.objectKey(object)).toEqualTypeOf<'a' | 'b' | '3'>();
    expectTypeOf(helpers.objectValue(object)).toEqualTypeOf<number | string | boolean>();
    expectTypeOf(helpers.objectEntry(object)).toEqualTypeOf<['a', number] | ['b', string] | ['3', boolean]>();
  });

  it('are texts', () => {
    expectTypeOf(helpers.fromRegExp(/a/)).toEqualTypeOf<string>();
    expectTypeOf(helpers.slugify('a')).toEqualTypeOf<string>();
    expectTypeOf(helpers.slugify.with(Phony.name().full).at).returns.toEqualTypeOf<string>();
  });

  it('refuse what no helper takes', () => {
    const calls = (): void => {
      // @ts-expect-error: there is nothing to pick from
      helpers.pick();
      // @ts-expect-error: a text is no list
      helpers.pick('ab');
      // @ts-expect-error: a weight is a number
      helpers.weighted([['a', '3']]);
      // @ts-expect-error: a helper by itself has no values, and so no addresses
      helpers.pick.at(0);
      // @ts-expect-error: there is no such distribution
      helpers.pick({ values: ['a'], distribution: 'gauss' });
      // @ts-expect-error: an enum's values are texts and numbers
      helpers.enumValue({ a: {} });
      // @ts-expect-error: a pattern is no number
      helpers.fromRegExp(5);
    };
    expectTypeOf(calls).returns.toBeVoid();
  });
});
