import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import record from './japaneseReadings.json' with { type: 'json' };
import { originOf } from './renderModule.ts';
import { sourceOf } from './Source.ts';

const FOLDER = new URL('../../../models/readings/', import.meta.url);

test('the readings of Japanese names and their licence are the files that the script wrote', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(record.sha256).sort());
  for (const [file, hash] of Object.entries(record.sha256)) {
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(file, FOLDER)))
        .digest('hex'),
      file,
    ).toBe(hash);
  }
  expect(readFileSync(new URL('ja.txt', FOLDER)).length).toBe(record.bytes);
  expect(record.bytes).toBeLessThan(250_000);
});

test('they name their source and its licence', () => {
  const source = sourceOf('open-jtalk-dictionary');
  expect([record.source, record.licence]).toEqual([originOf(source), source.licence]);
  const licence = readFileSync(new URL('NAIST-JDIC-LICENCE.txt', FOLDER), 'utf8');
  expect(licence).toContain(source.notice);
  expect(licence).toContain('Redistributions in binary form must reproduce the above copyright notice');
});

test('nine in ten of the readings that are composed were right', () => {
  expect(record.family.heldOut.right).toBeGreaterThanOrEqual(0.9);
  expect(record.given.heldOut.right).toBeGreaterThanOrEqual(0.9);
});
