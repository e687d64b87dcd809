import { expect, it } from 'vitest';
import { union } from '../constraints/pattern/CodePointSet.ts';
import { unicodeProperty } from '../constraints/pattern/unicode/unicodeProperty.ts';
import { WORD_UNITS } from './wordUnits.ts';

it('the packed borders are those of letters, marks and decimal digits in the tables of patterns', () => {
  const words = union(['L', 'M', 'Nd'].map((category) => unicodeProperty(category)!));
  const belongs = new Uint8Array(0x10001);
  for (let i = 0; i < words.length; i += 2) belongs.fill(1, words[i]!, Math.min(words[i + 1]!, 0x10000));
  const borders: number[] = [];
  for (let unit = 0x250, within = 0; unit <= 0x10000; unit++) {
    if (belongs[unit] !== within) borders.push(unit);
    within = belongs[unit]!;
  }
  let border = 0;
  const packed = WORD_UNITS.split(' ').map((distance) => {
    border += Number.parseInt(distance, 36);
    return border;
  });
  expect(packed).toEqual(borders);
  expect(packed.length).toBeGreaterThan(500);
});
