import type { Recipe } from '../Recipe.ts';

// In the registry since 2021 to 2024, without the mark of it in the package.
const REGISTERED_TOO = ['BI', 'DJ', 'FK', 'HN'];
// The accounts of these have IBANs of Finland and of France: they are not countries of IBANs.
const PARTS_OF_OTHERS = ['AX', 'BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'];
// Here the package allows digits in the bank's code, where the registry has letters alone (4!a, Georgia 2!a).
const LETTERS_FIRST = ['GE', 'IE', 'PK', 'PS', 'VG'];

const KINDS: Readonly<Record<string, string>> = { '0-9': 'n', 'A-Z': 'a', 'A-Z0-9': 'c', '0-9A-Z': 'c' };

/** The formats of IBANs. */
export const recipe: Recipe = {
  sources: ['ibantools'],
  make(open) {
    const rows = [
      ...open('ibantools')
        .text('jsnext/ibantools.js')
        .matchAll(/^ {4}([A-Z]{2}): \{(.*?)\},?$/gms),
    ]
      .filter(
        ([, country, fields]) =>
          (fields!.includes('IBANRegistry: true') || REGISTERED_TOO.includes(country!)) &&
          !PARTS_OF_OTHERS.includes(country!),
      )
      .map(([, country, fields]) => {
        const length = Number(/chars: (\d+)/.exec(fields!)![1]);
        const pattern = /bban_regexp: '\^?(.*?)\$?'/.exec(fields!)![1]!;
        let structure = pattern.replace(
          /\[([^\]]+)\]\{(\d+)\}/g,
          (_, signs: string, count) => `${count}${KINDS[signs]}`,
        );
        if (LETTERS_FIRST.includes(country!)) structure = structure.replace('c', 'a');
        const total = [...structure.matchAll(/(\d+)[nac]/g)].reduce((sum, [, count]) => sum + Number(count), 0);
        if (!/^(\d+[nac])+$/.test(structure) || total !== length - 4) throw new Error(`${country}: ${pattern}`);
        return { country: country!, structure };
      });
    return {
      ibanFormats: {
        about:
          'The countries of the IBAN registry (ISO 13616, SWIFT) with the structure of their account numbers, from ibantools.',
        type: 'IbanFormat',
        fields: {
          country: { kind: 'text', about: 'Two letters (ISO 3166-1; XK for Kosovo) with which the IBAN starts.' },
          structure: {
            kind: 'text',
            about: 'What follows the check digits: so many digits (n), capital letters (a) or both (c): `4a6n8n`.',
          },
        },
        rows: rows.sort((a, b) => (a.country < b.country ? -1 : 1)),
      },
    };
  },
};
