import { lowercase } from '@phonyland/language-model';

/** What a field of a template can be passed through. None of them looks at the machine's locale. */
export const FILTERS: { readonly [name: string]: (text: string) => string } = {
  /** All capitals. */
  upper: (text) => text.toUpperCase(),
  /** All small letters. */
  lower: (text) => lowercase(text),
  /** The first letter as a capital, the rest as it is. */
  capitalize: (text) => {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length);
  },
  /** The first letter of each word, as a capital. */
  initials: (text) =>
    Array.from(text.matchAll(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu), ([letter]) => letter.toUpperCase()).join(''),
  /** Without white space at the ends. */
  trim: (text) => text.trim(),
  /** As the inside of a JSON string, without the quotes. */
  json: (text) => JSON.stringify(text).slice(1, -1),
};
