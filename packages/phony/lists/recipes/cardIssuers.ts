import type { Recipe } from '../Recipe.ts';

/** Shorter names of issuers. */
const NAMES: Readonly<Record<string, string>> = { 'american-express': 'amex', 'diners-club': 'diners' };
// Maestro's 6 alone says nothing: Discover, UnionPay and others begin with it as well.
const NOT_TELLING: Readonly<Record<string, readonly string[]>> = { maestro: ['6'] };

/** The issuers of payment cards. */
export const recipe: Recipe = {
  sources: ['credit-card-type'],
  make(open) {
    const code = open('credit-card-type').text('dist/lib/card-types.js');
    const rows = [...code.matchAll(/^ {4}"?([\w-]+)"?: \{\n {8}niceType: "(.*?)",(.*?)^ {4}\},$/gms)].map(
      ([, key, title, fields]) => {
        const name = NAMES[key!] ?? key!;
        const list = (field: string): string =>
          new RegExp(`${field}: \\[(.*?)\\],\\n {8}\\w`, 's').exec(fields!)![1]!.replace(/\s+/g, '');
        const prefixes = [...list('patterns').matchAll(/\[(\d+),(\d+)\]|(\d+)/g)]
          .map(([, from, to, one]) => one ?? `${from}-${to}`)
          .filter((prefix) => !NOT_TELLING[name]?.includes(prefix));
        return {
          name,
          title: title!,
          prefixes,
          lengths: list('lengths').split(','),
          gaps: list('gaps').split(','),
          codeLength: Number(/size: (\d)/.exec(fields!)![1]),
        };
      },
    );
    return {
      cardIssuers: {
        about:
          'Issuers of payment cards with the prefixes and lengths of their numbers (ISO/IEC 7812 issuer identification numbers), from Braintree’s credit-card-type.',
        type: 'CardIssuer',
        fields: {
          name: { kind: 'text', about: 'The key: `amex`.' },
          title: { kind: 'text', about: 'As it writes itself: `American Express`.' },
          prefixes: { kind: 'texts', about: 'What numbers start with: `34`, or all from `51-55` to the other.' },
          lengths: { kind: 'texts', about: 'How many digits numbers have.' },
          gaps: { kind: 'texts', about: 'Behind how many digits a space stands on the card.' },
          codeLength: { kind: 'number', about: 'How many digits the verification value has.' },
        },
        rows,
      },
    };
  },
};
