import type { Recipe } from '../Recipe.ts';

interface LanguageNames {
  readonly main: Record<string, { readonly localeDisplayNames: { readonly languages: Record<string, string> } }>;
}

interface Aliases {
  readonly supplemental: { readonly metadata: { readonly alias: { readonly languageAlias: Record<string, Alias> } } };
}
interface Alias {
  readonly _reason: string;
  readonly _replacement: string;
}

// Deprecated: `bh` is a group of languages, `sh` has been split into `bs`, `hr` and `sr`.
const DEPRECATED = new Set(['bh', 'sh']);
/** Where CLDR takes two codes of three letters for one of two, or none: those of ISO 639-2. */
const ALPHA3: Readonly<Record<string, string>> = { ak: 'aka', ro: 'ron', tl: 'tgl', tw: 'twi' };

/** The languages of ISO 639-1. */
export const recipe: Recipe = {
  sources: ['iso-639-1', 'cldr-localenames', 'cldr-core'],
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
    const aliases =
      open('cldr-core').json<Aliases>('supplemental/aliases.json').supplemental.metadata.alias.languageAlias;
    // What CLDR calls overlong are the terminological codes of ISO 639-2.
    const long = Object.entries(aliases).filter(([code, { _reason }]) => code.length === 3 && _reason === 'overlong');
    const rows = codes
      .filter((code) => !DEPRECATED.has(code) && english[code] !== undefined)
      .map((code) => ({ code, alpha3: alpha3(code), name: english[code]!, nativeName: nativeName(code) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));

    function alpha3(code: string): string {
      const found = ALPHA3[code] ?? long.find(([, { _replacement }]) => _replacement === code)?.[0];
      if (found === undefined) throw new Error(`CLDR has no three letters for ${code}`);
      return found;
    }
    function nativeName(code: string): string | undefined {
      if (!cldr.has(`main/${code}/languages.json`)) return undefined;
      const name = namesIn(code)[code];
      // A locale that has no name for its language falls back to the code.
      return name === code ? undefined : name;
    }
    return {
      languages: {
        about:
          'The languages of ISO 639-1 with their codes of ISO 639-2 (terminological), English and native names of CLDR 48.2.',
        type: 'Language',
        fields: {
          code: { kind: 'text', about: 'Two letters: `de`.' },
          alpha3: { kind: 'text', about: 'Three letters of ISO 639-2, the terminological ones: `deu`.' },
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
