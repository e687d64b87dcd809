import { expect, test } from 'vitest';
import { addressFormatOf } from '../../../places/addressFormatOf.ts';
import { countryOf } from '../../../places/countryOf.ts';
import { FAKER_LOCALES } from '../fakerLocales.ts';
import { native } from '../native.ts';
import { SECONDARY_ADDRESSES } from './secondaryAddresses.ts';
import { STREET_PATTERNS } from './streetPatterns.ts';

const tags = new Set([...FAKER_LOCALES.values()].map(({ tag }) => tag!));

test('flats are told where the format of the country does not tell them, or tells them by what is a pattern', () => {
  for (const tag of tags) {
    const tells = addressFormatOf(tag, countryOf(tag)!.country).flat !== undefined && tag !== 'en-SG';
    expect(Object.hasOwn(SECONDARY_ADDRESSES, tag), tag).toBe(!tells);
  }
});

test('streets have patterns where no model or rule makes them', () => {
  for (const tag of tags) {
    expect(Object.hasOwn(STREET_PATTERNS, tag), tag).toBe(native(tag).address().streetName.at(0) === undefined);
  }
});

test('numbers and flats that are made are no patterns', () => {
  for (const tag of tags) {
    const { houseNumber, postalCode, city, streetName } = native(tag).address();
    for (let i = 0; i < 20; i++) {
      for (const text of [houseNumber.at(i), postalCode.at(i), city.at(i), streetName.at(i) ?? '']) {
        expect(text).not.toMatch(/[#?*]|\{\{/);
      }
    }
  }
});
