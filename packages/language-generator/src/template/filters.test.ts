import { describe, expect, it } from 'vitest';
import { FILTERS } from './filters.ts';

describe('FILTERS', () => {
  it.each([
    ['upper', 'straße', 'STRASSE'],
    ['upper', 'ilk', 'ILK'],
    ['lower', 'ANNA Ö', 'anna ö'],
    ['lower', '', ''],
    ['capitalize', 'anna lena', 'Anna lena'],
    ['capitalize', '𐐨x', '𐐀x'],
    ['capitalize', '', ''],
    ['initials', 'Anna-Lena von Hohenstein', 'ALVH'],
    ['initials', "Seán O'Brien", 'SO'],
    ['initials', 'émile  zola 3rd', 'ÉZ'],
    ['initials', '', ''],
    ['trim', '  a b \n', 'a b'],
    ['json', 'say "hi"\n', 'say \\"hi\\"\\n'],
    ['json', '\ud800', '\\ud800'],
  ])('%s makes of %j %j', (filter, text, expected) => {
    expect(FILTERS[filter]!(text)).toBe(expected);
  });
});
