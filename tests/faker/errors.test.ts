import * as theirs from '@faker-js/faker';
import { describe, expect, test, vi } from 'vitest';
import * as ours from '../../packages/phony/src/faker/index.ts';
import { ERRORS } from './errors.ts';
import { methodAt } from './methods.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

describe.each(byPath())('%s', (path, lists) => {
  test('throws what faker throws at', () => {
    const problems: string[] = [];
    for (const args of lists) {
      const given = `${path}(${args.map(show).join(', ')})`;
      const there = thrown(() => methodAt(theirs.faker, path)(...args));
      if (there === undefined) throw new Error(`the table is wrong: faker takes ${given}`);
      const here = thrown(() => methodAt(ours.faker, path)(...args));
      if (here === undefined) problems.push(`${given} throws nothing`);
      else if (!isAsTold(here, there)) problems.push(`${given} throws ${String(here)}`);
    }
    expect(problems).toEqual([]);
  });
});

describe('besides methods', () => {
  test.each([
    ['a Faker without options', (all: typeof ours) => new (all.Faker as new (options?: object) => unknown)()],
    ['a Faker with an empty list of locales', (all: typeof ours) => new all.Faker({ locale: [] })],
    ['what a locale lacks', (all: typeof ours) => new all.Faker({ locale: {} as never }).person.firstName()],
    [
      'what does not apply',
      (all: typeof ours) => new all.Faker({ locale: { person: { first_name: null } } as never }).person.firstName(),
    ],
    ['an empty list', (all: typeof ours) => new all.Faker({ locale: { animal: { dog: [] } } as never }).animal.dog()],
    ['a category that is not there', (all: typeof ours) => (all.faker.definitions as never as { no: { x: 1 } }).no.x],
    ['an entry that is not there', (all: typeof ours) => (all.faker.definitions.animal as { no?: unknown }).no],
    [
      'changed definitions',
      (all: typeof ours) => {
        (all.faker.definitions as { animal: unknown }).animal = {};
      },
    ],
    ['no seed', (all: typeof ours) => all.faker.seed(null as never)],
    ['a base of 0', (all: typeof ours) => all.exponentialDistributor({ base: 0 })({ next: () => 0.5, seed: () => {} })],
    [
      'a base below 0',
      (all: typeof ours) => all.exponentialDistributor({ base: -1 })({ next: () => 0.5, seed: () => {} }),
    ],
  ])('%s', (_, act) => {
    expect(() => act(theirs as unknown as typeof ours)).toThrow();
    expect(() => act(ours)).toThrow(ours.FakerError);
  });
});

/** The table with each method once. */
function byPath(): [string, unknown[][]][] {
  const paths = new Map<string, unknown[][]>();
  for (const [path, ...lists] of ERRORS) paths.set(path, [...(paths.get(path) ?? []), ...lists]);
  return [...paths];
}

/** Where faker tells what is wrong, so do we. Where it fails by chance, such as a TypeError, we may do that as well. */
function isAsTold(here: Error, there: Error): boolean {
  if (here instanceof ours.FakerError) return here.message.length > 10;
  return !(there instanceof theirs.FakerError) && here.constructor === there.constructor;
}

function thrown(act: () => unknown): Error | undefined {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}

function show(value: unknown): string {
  if (typeof value === 'function' || value instanceof RegExp || value === undefined) return String(value);
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner));
}
