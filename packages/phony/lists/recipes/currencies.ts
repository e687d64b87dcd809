import type { Recipe } from '../Recipe.ts';

// Codes that are no money one can pay with: metals, bond-market units, testing, "no currency", funds and units of account.
const NO_MONEY = /^(X(?!AF$|CD$|OF$|PF$|CG$)|BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW)/;

interface Display {
  readonly displayName: string;
  readonly symbol?: string;
  readonly 'symbol-alt-narrow'?: string;
}

/** The money of ISO 4217. */
export const recipe: Recipe = {
  sources: ['currency-codes', 'cldr-numbers'],
  make(open) {
    const xml = open('currency-codes').text('iso-4217-list-one.xml');
    const { currencies: names } = open('cldr-numbers').json<{
      main: { en: { numbers: { currencies: Record<string, Display> } } };
    }>('main/en/currencies.json').main.en.numbers;
    const rows = new Map<string, { code: string; number: string; minorUnits: number; name: string; symbol: string }>();
    for (const [entry] of xml.matchAll(/<CcyNtry>.*?<\/CcyNtry>/gs)) {
      const code = /<Ccy>(\w{3})</.exec(entry)?.[1];
      const minorUnits = /<CcyMnrUnts>(\d)</.exec(entry)?.[1];
      // Antarctica and others have no currency of their own; what has no minor units is gold and the like.
      if (code === undefined || minorUnits === undefined || NO_MONEY.test(code)) continue;
      const display = names[code];
      if (display === undefined) throw new Error(`CLDR does not know ${code}`);
      const number = /<CcyNbr>(\d{3})</.exec(entry)![1]!;
      const symbol = (display['symbol-alt-narrow'] ?? display.symbol ?? code).replace(/\s/g, ' ');
      rows.set(code, { code, number, minorUnits: Number(minorUnits), name: display.displayName, symbol });
    }
    return {
      currencies: {
        about:
          'The currencies in use by ISO 4217 (list one of 2024-06-25) with English names and symbols of CLDR 48.2; without metals, funds and codes for tests.',
        type: 'Currency',
        fields: {
          code: { kind: 'text', about: 'Three letters: `EUR`.' },
          number: { kind: 'text', about: 'Three digits: `978`.' },
          minorUnits: { kind: 'number', about: 'How many decimals amounts have, 0 to 4.' },
          name: { kind: 'text', about: 'English name in the singular.' },
          symbol: { kind: 'text', about: 'The short symbol, `€`; the code where there is none.' },
        },
        rows: [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
      },
    };
  },
};
