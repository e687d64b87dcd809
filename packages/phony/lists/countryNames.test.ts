import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import hashes from './countryNames.json' with { type: 'json' };

const FOLDER = new URL('../../../models/names/', import.meta.url);

test('the names of countries are the texts that the script wrote', () => {
  expect(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.txt'))
      .sort(),
  ).toEqual(Object.keys(hashes).sort());
  for (const [file, hash] of Object.entries(hashes)) {
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(file, FOLDER)))
        .digest('hex'),
      file,
    ).toBe(hash);
  }
});
