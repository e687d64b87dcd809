import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockListOf } from '../../../models/blocklists/blockListOf.ts';
import type { Manifest } from './Manifest.ts';
import rawManifest from './manifest.json' with { type: 'json' };
import { noticeText } from './noticeText.ts';
import { readmeText } from './readmeText.ts';
import { SOURCES } from './Source.ts';

const manifest = rawManifest as Manifest;
const names = Object.keys(manifest.modules);
const OWN = /^(lazy\w*|.*\.test)\.ts$/;

test('every recipe has its module in the manifest, and every generated module its recipe', () => {
  const recipes = readdirSync(new URL('recipes/', import.meta.url)).filter((file) => /^[^.]+\.ts$/.test(file));
  const modules = readdirSync(new URL('../src/lists/', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && !OWN.test(file),
  );
  expect(names.map((name) => `${name}.ts`).sort()).toEqual(recipes.sort());
  expect(modules.sort()).toEqual(recipes.sort());
});

test.for(names)('%s.ts is the file that the build wrote, with the lists that the manifest tells', async (name) => {
  const module = manifest.modules[name]!;
  const file = readFileSync(new URL(`../src/lists/${name}.ts`, import.meta.url));
  expect(createHash('sha256').update(file).digest('hex')).toBe(module.sha256);
  expect(file.length).toBe(module.bytes);
  const lists = (await import(`../src/lists/${name}.ts`)) as Record<string, () => readonly unknown[]>;
  expect(Object.keys(lists).sort()).toEqual(Object.keys(module.lists).sort());
  for (const [list, { rows, about, type }] of Object.entries(module.lists)) {
    const found = lists[list]!();
    expect(found.length, list).toBe(rows);
    expect(new Set(found.map((row) => JSON.stringify(row))).size, `${list} has a row twice`).toBe(rows);
    expect(about, list).toMatch(/\.$/);
    expect(typeof found[0] === 'string', list).toBe(type === 'string');
  }
});

test('every module names its sources and their licences, and none of these is refused', () => {
  for (const name of names) {
    const { sources, licences } = manifest.modules[name]!;
    expect(sources.length, name).toBeGreaterThan(0);
    expect(licences.length, name).toBeGreaterThan(0);
  }
  for (const { id, registry, licence, url, about, notice, integrity } of SOURCES) {
    expect(licence, id).not.toMatch(/\bA?L?GPL\b|\bODbL\b|BY-SA|BY-NC/i);
    expect(
      [licence, url, about, notice].every((text) => text !== ''),
      id,
    ).toBe(true);
    if (registry === 'npm') expect(integrity, id).toMatch(/^sha512-/);
    if (registry === 'debian') expect(integrity, id).toMatch(/^sha256-[0-9a-f]{64}$/);
  }
  expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
});

/** The modules whose texts are words of English: names of places in other languages have words that are rude in English alone. */
const ENGLISH = [
  'animals',
  'closedClasses',
  'foods',
  'hackerWords',
  'musicGenres',
  'occupations',
  'things',
  'topLevelDomains',
  'words',
];

test('no text of a list of English words has a word that the models block', async () => {
  const { words, parts } = blockListOf(['en', 'latin']);
  const blocked = new Set(words);
  for (const name of ENGLISH) {
    const lists = (await import(`../src/lists/${name}.ts`)) as Record<string, () => readonly string[]>;
    for (const list of Object.keys(lists)) {
      const bad = lists[list]!().filter((text) => {
        const small = text.toLowerCase();
        return small.split(/[^a-z]+/).some((word) => blocked.has(word)) || parts.some((part) => small.includes(part));
      });
      expect(bad, list).toEqual([]);
    }
  }
});

test('NOTICE is made from sources.json, and the table of lists from the manifest', () => {
  expect(readFileSync(new URL('NOTICE', import.meta.url), 'utf8')).toBe(noticeText(SOURCES));
  expect(readFileSync(new URL('../src/lists/README.md', import.meta.url), 'utf8')).toBe(readmeText(manifest));
});

test('all lists together stay small enough to ship', () => {
  const bytes = Object.values(manifest.modules).reduce((sum, module) => sum + module.bytes, 0);
  expect(bytes).toBeLessThan(400_000);
});
