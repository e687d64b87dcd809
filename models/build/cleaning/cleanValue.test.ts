import { describe, expect, it } from 'vitest';
import { enUsPersonFirstMale } from '../../recipes/en-US/person_first_male.ts';
import { enUsPersonLast } from '../../recipes/en-US/person_last.ts';
import { trPersonFirstFemale } from '../../recipes/tr/person_first_female.ts';
import { trPersonFirstMale } from '../../recipes/tr/person_first_male.ts';
import { cleanValue } from './cleanValue.ts';

const recipes = {
  'first, US': enUsPersonFirstMale,
  'last, US': enUsPersonLast,
  'first, tr': trPersonFirstFemale,
  'male, tr': trPersonFirstMale,
};

const clean = (kind: keyof typeof recipes, value: string) =>
  cleanValue(value, recipes[kind].cleaning, recipes[kind].locale);

describe('what is mended', () => {
  it.each([
    ['white space around', 'first, US', '  John ', 'John'],
    ['white space within', 'last, US', 'De  Luca', 'De Luca'],
    ['a curly apostrophe', 'last, US', 'O’Brien', "O'Brien"],
    ['a small particle', 'last, US', 'de Guzman', 'De Guzman'],
    ['guessed accents', 'last, US', 'Chén', 'Chen'],
    ['a composed accent', 'last, US', 'Ne\u0301meth', 'Nemeth'],
    ['decomposed letters', 'first, tr', 'O\u0308yku\u0308', 'Öykü'],
    ['a circumflex', 'male, tr', 'Âdem', 'Adem'],
    ['upper case with dots', 'male, tr', 'İBRAHİM', 'İbrahim'],
    ['upper case without dots', 'male, tr', 'IŞIK', 'Işık'],
    ['lower case', 'first, tr', 'ışıl', 'Işıl'],
  ] as const)('%s (%s): %j becomes %s', (_, kind, raw, value) => {
    expect(clean(kind, raw)).toEqual({ value });
  });

  it('leaves the letters of Turkish whole when it takes circumflexes off', () => {
    expect(clean('first, tr', 'Çığşöü')).toEqual({ value: 'Çığşöü' });
    expect(clean('first, tr', 'İrem')).toEqual({ value: 'İrem' });
  });
});

describe('what is dropped', () => {
  it.each([
    ['initials', 'first, US', 'Tj', 'no vowel'],
    ['an abbreviation', 'last, US', 'Jr', 'no vowel'],
    ['initials with a vowel', 'first, US', 'Aj', 'listed'],
    ['a clerk’s word', 'first, US', 'Unknown', 'listed'],
    ['a single letter', 'first, US', 'J', 'length'],
    ['nothing', 'first, US', '  ', 'length'],
    ['a letter as a word', 'last, US', 'Smith J', 'single letter'],
    ['a very long value', 'first, US', 'Johnjacobjingleheimer', 'length'],
    ['a letter of another language', 'male, tr', 'Alexandru', 'letter'],
    ['a look-alike of another script', 'first, US', 'Jоhn', 'letter'],
    ['a digit', 'last, US', 'Smith2', 'letter'],
    ['a full stop', 'last, US', 'St. John', 'letter'],
    ['a space where none belongs', 'first, US', 'Mary Ann', 'letter'],
    ['a hyphen at the end', 'last, US', 'Smith-', 'joiner'],
    ['an apostrophe at the start', 'last, US', "'Brien", 'joiner'],
    ['two joiners', 'last, US', "O'-Brien", 'joiner'],
  ] as const)('%s (%s): %j', (_, kind, raw, reason) => {
    expect(clean(kind, raw)).toEqual({ reason });
  });

  it('keeps what a recipe names', () => {
    expect(clean('last, US', 'NG')).toEqual({ value: 'Ng' });
  });
});
