import { TURKISH_LETTERS, TURKISH_VOWELS } from '../letters.ts';
import type { Recipe } from '../Recipe.ts';
import { TURKISH_FAMILY_NAMES } from './sources.ts';

/** Turkish family names. */
export const trPersonLast: Recipe = {
  name: 'person_last',
  locale: 'tr',
  version: '1.0.0',
  file: 'person_last/tr.tsv',
  order: 4,
  smoothing: 'kneser-ney',
  backoff: 0.3,
  // The weights count people known to Wikidata: 74 for the commonest, 2 for the rarest. They need no tempering.
  tempering: 1,
  cleaning: {
    letters: TURKISH_LETTERS,
    vowels: TURKISH_VOWELS,
    joiners: '',
    withoutAccents: 'circumflex',
    minLength: 2,
    maxLength: 14,
  },
  ...TURKISH_FAMILY_NAMES,
};
