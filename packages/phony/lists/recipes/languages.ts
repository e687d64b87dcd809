import type { Recipe } from '../Recipe.ts';

interface LanguageNames {
  readonly main: Record<string, { readonly localeDisplayNames: { readonly languages: Record<string, string> } }>;
}

// Deprecated: `bh` is a group of languages, `sh` has been split into `bs`, `hr` and `sr`.
const DEPRECATED = new Set(['bh', 'sh']);

/** The languages of ISO 639-1. */
export const recipe: Recipe = {
  sources: ['iso-639-1', 'cldr-localenames'],
  make(open) {
    const codes = [
      ...open('iso-639-1')
        .text('src/data.js')
        .matchAll(/^ {2}(\w\w): \{/gm),
    ].map(([, code]) => code!);
    const cldr = open('cldr-localenames');
    const namesIn = (locale: string): Record<string, string> =>
      cldr.json<LanguageNames>(`main/${locale}/languages.json`).main[locale]!.localeDisplayNames.languages;
    const english = namesIn('en');
    const rows = codes
      .filter((code) => !DEPRECATED.has(code) && english[code] !== undefined)
      .map((code) => ({ code, name: english[code]!, nativeName: nativeName(code) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));

    function nativeName(code: string): string | undefined {
      if (!cldr.has(`main/${code}/languages.json`)) return undefined;
      const name = namesIn(code)[code];
      // A locale that has no name for its language falls back to the code.
      return name === code ? undefined : name;
    }
    return {
      languages: {
        about: 'The languages of ISO 639-1 with English and native names of CLDR 48.2.',
        type: 'Language',
        fields: {
          code: { kind: 'text', about: 'Two letters: `de`.' },
          name: { kind: 'text', about: 'English name: `German`.' },
          nativeName: {
            kind: 'text',
            optional: true,
            about:
              'What its speakers call it, as they write it within a sentence: `Deutsch`; undefined where CLDR has none.',
          },
        },
        rows,
      },
    };
  },
};
