import { PhonyError, Root, sourceOf, type View } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../index.ts';
import { shippedRegistry } from '../registry.ts';
import { MODULE_NAMES } from './entries.ts';
import { MODULES } from './modules.ts';

const registry = shippedRegistry();

/** The values of a generator at some addresses, or why there are none. */
function valuesOf(view: View, path: string): unknown {
  try {
    const generator = registry.generator(view, path);
    return [generator.at(0), generator.at(1_000_003), generator.for('key')].map(spelled);
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
}

/** As the snapshot shows it on one line. */
function spelled(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

describe('the values of every generator stay the same, except for major versions', () => {
  // Helpers have no values before they are given something.
  it.each(MODULE_NAMES.filter((name) => name !== 'helpers'))('%s', (name) => {
    const paths = registry.generatorPaths().filter((path) => path === name || path.startsWith(`${name}.`));
    expect(paths.length).toBe(1 + MODULES[name].members.length);
    const values: Record<string, unknown> = {};
    for (const seed of [12345, 'phony']) {
      const root = new Root({ seed });
      for (const locale of ['multi', 'tr', 'ja']) {
        for (const path of paths) values[`${seed} ${locale} ${path}`] = valuesOf({ root, locale, unique: false }, path);
      }
    }
    expect(values).toMatchSnapshot();
  });

  it.each([12345, 'phony'])('helpers, seed %j', (seed) => {
    const { pick, weighted, pickMany, shuffle, enumValue, objectKey, multiple, fromRegExp, slugify } =
      Phony.seed(seed).helpers();
    const list = ['a', 'b', 'c', 'd', 'e'];
    expect(
      [
        pick.with(list),
        weighted.with([
          ['a', 3],
          ['b', 1],
        ]),
        pickMany.with({ values: list, count: 2 }),
        shuffle.with(list),
        enumValue.with({ A: 'a', B: 'b' }),
        objectKey.with({ x: 1, y: 2 }),
        multiple.with({ of: (index: number) => index * 2, count: 3 }),
        fromRegExp.with(/[A-Z]{3}-\d{2,4}/),
        slugify.with('Привет, мир'),
      ].map((generator) => [0, 1, 2].map((index) => generator.at(index))),
    ).toMatchSnapshot();
  });
});

it('the names of the modules are those that there are', () => {
  expect([...MODULE_NAMES].sort()).toEqual(Object.keys(MODULES).sort());
});

it('every generator is addressable, and its path begins with the locale or a model', () => {
  const view: View = { root: new Root({ seed: 1 }), locale: 'multi', unique: false };
  for (const path of registry.generatorPaths().filter((each) => !each.startsWith('helpers'))) {
    const source = sourceOf(registry.generator(view, path));
    expect(source.addressable, path).toBe(true);
    expect(source.path, path).toMatch(/^(?:multi\/|model:)/);
  }
});
