import { ENGLISH_LETTERS, ENGLISH_VOWELS } from '../letters.ts';
import type { Recipe } from '../Recipe.ts';
import { US_CENSUS } from './sources.ts';

/** Family names in the United States. */
export const enUsPersonLast: Recipe = {
  name: 'person_last',
  locale: 'en-US',
  version: '1.0.0',
  file: 'person_last/en_US.tsv',
  order: 4,
  smoothing: 'kneser-ney',
  backoff: 0.5,
  maxRows: 8000,
  tempering: 0.5,
  cleaning: {
    letters: ENGLISH_LETTERS,
    vowels: ENGLISH_VOWELS,
    joiners: " '-",
    minLength: 2,
    maxLength: 16,
    // The census writes no accents; those of the file were guessed (`Chén`, `Abé`, `Németh`), and Americans mostly drop them.
    withoutAccents: 'all',
    keep: ['Ng'],
  },
  ...US_CENSUS,
};
