import { mkdirSync, writeFileSync } from 'node:fs';
import { ArgumentError } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { testRegistry } from '../../tests/support/testRegistry.ts';
import { openSession } from '../Session.ts';
import { shippedPlace } from './shippedPlace.ts';

const session = openSession([], {
  registry: testRegistry(),
  version: '0',
  defaultLocale: 'en-US',
  resolveLocale: (tag) => {
    if (tag.toLowerCase().startsWith('en')) return 'en-US';
    throw new ArgumentError('UNKNOWN_LOCALE', `there is no locale ${tag}`);
  },
});

it.each<[topic: string, what: string, found: string | undefined]>([
  ['a shipped model', 'tr/city', 'tr'],
  ['what a tag stands for', 'en/city', 'en-US'],
  ['a tag written otherwise', 'EN_us/city', 'en-US'],
  ['a model of the user’s', 'und/mine', undefined],
  ['neither locale nor name', 'models/pets', undefined],
  ['an ending', 'tr/city.phony', undefined],
  ['a path', './city', undefined],
  ['an absolute path', '/city', undefined],
  ['a longer path', 'a/tr/city', undefined],
  ['a template', '{a}/city', undefined],
  ['a name', 'city', undefined],
])('%s: %s', (_, what, found) => {
  expect(shippedPlace(session, what)?.locale).toBe(found);
});

it.each<[what: string, words: string]>([
  ['tr/cty', 'there is no shipped model "tr/cty"; did you mean tr/city'],
  ['xx/city', 'did you mean tr/city'],
  ['tr/names', 'There is no file of this path either'],
])('refuses %s', (what, words) => {
  expect(() => shippedPlace(session, what)).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_MODEL', message: expect.stringContaining(words) }),
  );
});

it('leaves a place to the file that is there', () => {
  const folder = temporaryFolder();
  const before = process.cwd();
  process.chdir(folder);
  try {
    mkdirSync('tr/names', { recursive: true });
    writeFileSync('tr/city', '');
    expect(shippedPlace(session, 'tr/city')).toBeUndefined();
    expect(shippedPlace(session, 'en/city')?.locale).toBe('en-US');
    expect(() => shippedPlace(session, 'tr/names')).toThrow(expect.objectContaining({ code: 'UNKNOWN_MODEL' }));
  } finally {
    process.chdir(before);
  }
});
