import { expect, test } from 'vitest';
import { FAKER_LOCALES } from '../fakerLocales.ts';
import { directionsIn, hasDirections } from './directions.ts';

test('each language that has them has four of each, and short ones that are shorter or the same', () => {
  let count = 0;
  for (const tag of ['en', ...[...FAKER_LOCALES.values()].map(({ tag }) => tag!)]) {
    if (!hasDirections(tag)) continue;
    count++;
    const { cardinal, cardinal_abbr, ordinal, ordinal_abbr } = directionsIn(tag);
    for (const [long, short] of [
      [cardinal, cardinal_abbr],
      [ordinal, ordinal_abbr],
    ] as const) {
      expect([new Set(long).size, new Set(short).size], tag).toEqual([4, 4]);
      for (const [at, word] of long.entries()) expect(short[at]!.length).toBeLessThanOrEqual(word.length);
    }
  }
  expect(count).toBeGreaterThan(25);
});
