import { ENGLISH_LETTERS, ENGLISH_VOWELS } from '../letters.ts';
import type { Recipe } from '../Recipe.ts';
import { SSA } from './sources.ts';

/** First names of men in the United States. */
export const enUsPersonFirstMale: Recipe = {
  name: 'person_first_male',
  locale: 'en-US',
  version: '1.0.0',
  file: 'person_first_male/en_US.tsv',
  order: 4,
  smoothing: 'kneser-ney',
  backoff: 0.5,
  maxRows: 4000,
  tempering: 0.5,
  // The register has some girls booked as boys: without this, one row in twelve would be a woman's name.
  commonerIn: { file: 'person_first_female/en_US.tsv', times: 5 },
  cleaning: {
    letters: ENGLISH_LETTERS,
    vowels: ENGLISH_VOWELS,
    joiners: '',
    minLength: 2,
    maxLength: 14,
    // `Aj` stands for A. J.; the others are what a clerk wrote when there was no name yet.
    drop: ['Aj', 'Baby', 'Infant', 'Unknown', 'Male', 'Unnamed', 'Boy'],
  },
  ...SSA,
};
