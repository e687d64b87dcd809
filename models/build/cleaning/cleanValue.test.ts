import { describe, expect, it } from 'vitest';
import type { CleaningRules } from '../../recipes/Recipe.ts';
import { recipeOf } from '../testData.ts';
import { cleanValue } from './cleanValue.ts';

const places = {
  'first, US': 'en-US/person_first_male',
  'last, US': 'en-US/person_last',
  'first, tr': 'tr/person_first_female',
  'male, tr': 'tr/person_first_male',
  'last, nl': 'nl/person_last',
  'first, es': 'es/person_first_female',
  'company, tr': 'tr/company_names',
  'city, de': 'de/city_names',
  'user, US': 'en-US/email_usernames',
  'word, de': 'de/lorem_words',
  'word, fr': 'fr/lorem_words',
  'last, ja': 'ja/person_last',
  'word, hi': 'hi/lorem_words',
} as const;

type Kind = keyof typeof places;

const clean = (kind: Kind, value: string) => {
  const { cleaning, locale } = recipeOf(places[kind]);
  return cleanValue(value, cleaning, locale);
};

describe('what is mended', () => {
  it.each<[topic: string, kind: Kind, raw: string, value: string]>([
    ['white space around', 'first, US', '  John ', 'John'],
    ['white space within', 'last, US', 'De  Luca', 'De Luca'],
    ['a curly apostrophe', 'last, US', 'O’Brien', "O'Brien"],
    ['guessed accents', 'last, US', 'Chén', 'Chen'],
    ['a composed accent', 'last, US', 'Ne\u0301meth', 'Nemeth'],
    ['decomposed letters', 'first, tr', 'O\u0308yku\u0308', 'Öykü'],
    ['a circumflex', 'male, tr', 'Âdem', 'Adem'],
    ['upper case with dots', 'male, tr', 'İBRAHİM', 'İbrahim'],
    ['upper case without dots', 'male, tr', 'IŞIK', 'Işık'],
    ['lower case', 'first, tr', 'ışıl', 'Işıl'],
    ['upper case, particles in small letters', 'last, nl', 'VAN DEN BERG', 'van den Berg'],
    ['lower case, particles too', 'last, nl', 'van den berg', 'van den Berg'],
    ['capitals where all is small', 'user, US', 'John.Smith_7', 'john.smith_7'],
    ['capitals of words', 'word, fr', 'Été', 'été'],
  ])('%s (%s): %j becomes %s', (_, kind, raw, value) => {
    expect(clean(kind, raw)).toEqual({ value });
  });

  it.each<[topic: string, kind: Kind, value: string]>([
    ['the letters of Turkish, when circumflexes are taken off', 'first, tr', 'Çığşöü'],
    ['a dotted capital', 'first, tr', 'İrem'],
    ['particles', 'last, nl', 'van der Meer'],
    ['a second name', 'first, es', 'María Ángeles'],
    ['capitals behind a prefix', 'last, US', 'McDonald'],
    ['a legal form with full stops and a space', 'company, tr', 'Yıldız Gıda Ltd. Şti.'],
    ['one with a full stop in the middle', 'company, tr', 'Demir Çelik A.Ş.'],
    ['an ampersand between words', 'company, tr', 'Kaya & Oğulları A.Ş.'],
    ['German nouns', 'word, de', 'Haus'],
    ['and other German words', 'word, de', 'hausen'],
    ['a single sign', 'last, ja', '森'],
    ['marks within words', 'word, hi', 'हिन्दी'],
  ])('%s (%s): %s stays', (_, kind, value) => {
    expect(clean(kind, value)).toEqual({ value });
  });
});

describe('what is dropped', () => {
  it.each<[topic: string, kind: Kind, raw: string, reason: string]>([
    ['a word of consonants', 'first, US', 'Thms', 'no vowel'],
    ['an abbreviation', 'last, US', 'Jnr', 'no vowel'],
    ['a clerk’s word', 'first, US', 'Unknown', 'listed'],
    ['a single letter', 'first, US', 'J', 'length'],
    ['nothing', 'first, US', '  ', 'length'],
    ['a letter as a word', 'last, US', 'Smith J', 'single letter'],
    ['a letter as the first word', 'last, US', 'J Smith', 'single letter'],
    ['a very long value', 'first, US', 'Johnjacobjingleheimer', 'length'],
    ['a letter of another language', 'male, tr', 'Alexandru', 'letter'],
    ['a look-alike of another script', 'first, US', 'Jоhn', 'letter'],
    ['a digit', 'last, US', 'Smith2', 'letter'],
    ['a full stop', 'last, US', 'St. John', 'letter'],
    ['a space where none belongs', 'first, US', 'Mary Ann', 'letter'],
    ['a hyphen at the end', 'last, US', 'Smith-', 'separator'],
    ['an apostrophe at the start', 'last, US', "'Brien", 'separator'],
    ['two separators', 'last, US', "O'-Brien", 'separator'],
    ['a small word that is no particle', 'last, nl', 'Jansen junior', 'case'],
    ['too many words', 'first, es', 'María Ana Luisa', 'words'],
    ['a mark of usernames at the end', 'user, US', 'john.', 'separator'],
    ['a space in a word', 'word, fr', 'a priori', 'letter'],
    ['Latin letters among Devanagari', 'word, hi', 'हिन्दीa', 'letter'],
    ['a Latin letter among signs', 'last, ja', '森a', 'letter'],
  ])('%s (%s): %j', (_, kind, raw, reason) => {
    expect(clean(kind, raw)).toEqual({ reason });
  });

  it('keeps what a recipe names', () => {
    expect(clean('last, US', 'NG')).toEqual({ value: 'Ng' });
  });
});

describe('rules by themselves', () => {
  const rules: CleaningRules = { letters: 'abcdefghij', separators: [' ', '. ', '-'], minLength: 1, maxLength: 20 };
  const cleaned = (value: string, changes: Partial<CleaningRules>): string =>
    cleanValue(value, { ...rules, ...changes }, 'en').value ?? '';

  it.each<[topic: string, changes: Partial<CleaningRules>, kept: string, dropped: string]>([
    ['a separator of two signs is not each of them', {}, 'Ab. Cd', 'Ab.Cd'],
    ['an ending stands at the end alone', { endings: ['.'] }, 'Ab Cd.', 'Ab.Cd'],
    ['words of one letter are named', { shortWords: 'a' }, 'A Bad', 'C Bad'],
    ['a letter before a full stop may stand alone', {}, 'C. Bad', 'C Bad'],
    ['or is nothing strange at all', { shortWords: 'any' }, 'C Bad', '! Bad'],
    ['a class of letters', { letters: /\p{Script=Greek}/u, letterCase: 'as is' }, 'αβγ', 'abc'],
    ['a number of words', { maxWords: 2 }, 'Ab Cd', 'Ab Cd Ef'],
    ['a vowel', { vowels: 'aei' }, 'Bad', 'Bcd'],
    ['words as they stand', { letterCase: 'as is' }, 'ab Cd', 'ab_Cd'],
    ['a length in code points', { minLength: 3, maxLength: 4 }, 'Abcd', 'Abcde'],
  ])('%s', (_, changes, kept, dropped) => {
    expect(cleaned(kept, changes)).toBe(kept);
    expect(cleaned(dropped, changes)).toBe('');
  });

  it('gives titles a capital in front, and leaves the rest', () => {
    expect(cleaned('bad a. d. Hag', { letterCase: 'title' })).toBe('Bad a. d. Hag');
    expect(cleaned('BAD', { letterCase: 'title' })).toBe('BAD');
  });

  it('takes all accents off, or circumflexes alone', () => {
    const accents = { letters: 'aceş', letterCase: 'lower' } as const;
    expect(cleaned('áçê', { ...accents, withoutAccents: 'all' })).toBe('ace');
    expect(cleaned('âşê', { ...accents, withoutAccents: 'circumflex' })).toBe('aşe');
    expect(cleaned('âşê', accents)).toBe('');
  });
});
