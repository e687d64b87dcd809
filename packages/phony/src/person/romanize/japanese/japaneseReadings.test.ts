import { describe, expect, it, test, vi } from 'vitest';
import { Phony } from '../../../index.ts';
import { ComposedReadings } from './ComposedReadings.ts';
import { type JapaneseReadings, japaneseReadings, LEAST_CERTAINTY, parseReadings } from './japaneseReadings.ts';

describe.each([
  ['family', 0.35],
  ['given', 0.5],
] as const)('readings of %s names', (part, share) => {
  it('are in hiragana, one for each sign or one for all', () => {
    const names = [...japaneseReadings()[part].names()];
    expect(names.length).toBeGreaterThan(14_000);
    const odd = names.filter(
      ({ signs, readings }) =>
        (readings.length !== signs.length && readings.length !== 1) ||
        !readings.every((reading) => /^[\u3041-\u3096]+$/.test(reading)),
    );
    expect(odd).toEqual([]);
    expect(names.filter(({ signs, readings }) => signs.length !== readings.length).length).toBeLessThan(30);
    expect(new Set(names.map(({ signs }) => signs.join(''))).size).toBe(names.length);
  });

  it('are composed rightly nine times in ten for names that the table was kept from', () => {
    const names = [...japaneseReadings()[part].names()];
    const least = LEAST_CERTAINTY[part as keyof JapaneseReadings];
    let asked = 0;
    let read = 0;
    let right = 0;
    for (let fold = 0; fold < 5; fold++) {
      const composed = new ComposedReadings(names.filter((_, index) => index % 5 !== fold));
      for (const [index, { signs, readings }] of names.entries()) {
        if (index % 5 !== fold || signs.length < 2) continue;
        asked++;
        const found = composed.compose(signs);
        if (found === undefined || found.certainty < least) continue;
        read++;
        if (found.readings.join('') === readings.join('')) right++;
      }
    }
    expect(right / read).toBeGreaterThanOrEqual(0.9);
    expect(read / asked).toBeGreaterThan(share);
  });
});

test('two persons in five have accounts that are made of their names', () => {
  const persons = Phony.seed('readings').locale('ja').username().batch(2000);
  const named = persons.filter((username) => !/^user\d{5}$/.test(username)).length;
  expect(named / persons.length).toBeGreaterThan(0.36);
});

test('a file is refused that has not both parts', () => {
  expect(parseReadings('# a comment\nfamily\n小\tこ\t0\n')).toBeUndefined();
  const parsed = parseReadings('# a comment\nfamily\n小\tこ\t0\ngiven\n小\tお\t0\n')!;
  expect(parsed.family.read('小')).toEqual(['こ']);
  expect(parsed.given.read('小')).toEqual(['お']);
});

test('says what is wrong where files are missing', async () => {
  vi.resetModules();
  vi.doMock('@phonyland/models', () => ({ models: [], assetsFolder: undefined }));
  const without = await import('./japaneseReadings.ts');
  expect(() => without.japaneseReadings()).toThrow(expect.objectContaining({ code: 'FILES_UNAVAILABLE' }));
  vi.resetModules();
  vi.doMock('@phonyland/models', () => ({ models: [], assetsFolder: '/nowhere/assets' }));
  const damaged = await import('./japaneseReadings.ts');
  expect(() => damaged.japaneseReadings()).toThrow(expect.objectContaining({ code: 'ASSET_DAMAGED' }));
  vi.doUnmock('@phonyland/models');
});
