import { REGION_LANGUAGES } from '../geography/countriesOfLocales.ts';
import type { Recipe } from '../Recipe.ts';

/** Locales whose countries have no regions, and none in a language of CLDR. */
const WITHOUT_REGIONS: Readonly<Record<string, readonly [country: string, language: string]>> = {
  enSG: ['SG', 'en'],
  // CLDR has no Latin.
  la: ['VA', 'en'],
};

/** The country of each locale, and what it is called there. */
export const recipe: Recipe = {
  sources: ['cldr-localenames', 'own'],
  make(open) {
    const rows = Object.entries({ ...REGION_LANGUAGES, ...WITHOUT_REGIONS })
      .map(([key, [country, file]]) => {
        const language = file.replace('_', '-');
        const { territories } = open('cldr-localenames').json<{
          main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
        }>(`main/${language}/territories.json`).main[language]!.localeDisplayNames;
        const locale = key.replace(/(?<=^[a-z]{2})Latn/, '-Latn').replace(/[A-Z]{2}$/, '-$&');
        return { locale, country, name: territories[country]! };
      })
      .sort((a, b) => (a.locale < b.locale ? -1 : 1));
    return {
      localeCountries: {
        about:
          'The country of each locale by CLDR’s likely subtags, and its name in the locale’s language (CLDR 48.2).',
        type: 'LocaleCountry',
        fields: {
          locale: { kind: 'text', about: 'BCP 47 tag.' },
          country: { kind: 'text', about: 'ISO 3166-1 alpha-2.' },
          name: { kind: 'text', about: 'The country’s name in the language of the locale.' },
        },
        rows,
      },
    };
  },
};
