import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { foldText } from './foldText.ts';

describe('foldText', () => {
  it.each([
    ['', ''],
    ['!?', ''],
    ['Word', 'word'],
    ['St. Émile’s', 'st emile s'],
    ['  two -- words!', 'two words'],
    ['naïve', 'naive'],
    ['nai\u0308ve', 'naive'],
    ['IŞIK ışık', 'isik isik'],
    ['co\u00adop 👩‍🔧 x', 'coop x'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['\u0301', ''],
    // й is a letter of its own; in pieces it is put together first.
    ['И\u0306', 'й'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('of what is folded is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(`${text.normalize('NFC')}`)).toBe(folded);
      }),
      { seed: 3 },
    );
  });
});
