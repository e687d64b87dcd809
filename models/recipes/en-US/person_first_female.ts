import { ENGLISH_LETTERS, ENGLISH_VOWELS } from '../letters.ts';
import type { Recipe } from '../Recipe.ts';
import { SSA } from './sources.ts';

/** First names of women in the United States. */
export const enUsPersonFirstFemale: Recipe = {
  name: 'person_first_female',
  locale: 'en-US',
  version: '1.0.0',
  file: 'person_first_female/en_US.tsv',
  order: 4,
  smoothing: 'kneser-ney',
  backoff: 0.5,
  maxRows: 4000,
  tempering: 0.5,
  // The register has some boys booked as girls and the other way round: 1,043,625 Jennifers, and 3,000 of them male.
  commonerIn: { file: 'person_first_male/en_US.tsv', times: 5 },
  cleaning: {
    letters: ENGLISH_LETTERS,
    vowels: ENGLISH_VOWELS,
    joiners: '',
    minLength: 2,
    maxLength: 14,
    drop: ['Baby', 'Infant', 'Unknown', 'Female', 'Unnamed'],
  },
  ...SSA,
};
