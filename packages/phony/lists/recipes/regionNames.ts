import { REGION_LANGUAGES } from '../geography/countriesOfLocales.ts';
import { namesOfRegions } from '../geography/names.ts';
import { PLACE_SOURCES, readPlaces } from '../geography/readPlaces.ts';
import type { Recipe, TextList } from '../Recipe.ts';

/** What the regions are called in the languages of the locales: a list for each locale. */
export const recipe: Recipe = {
  sources: PLACE_SOURCES,
  make(open) {
    const places = readPlaces(open);
    const lists: Record<string, TextList> = {};
    for (const [locale, [country]] of Object.entries(REGION_LANGUAGES)) {
      lists[locale] = {
        about: `Names of \`regions${country}\` in their order, in ${locale} (CLDR, libaddressinput).`,
        rows: namesOfRegions(open, locale, places.get(country)!),
      };
    }
    return lists;
  },
};
