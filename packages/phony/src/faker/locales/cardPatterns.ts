import { cardIssuers } from '../../lists/cardIssuers.ts';

/** The issuers that faker has, by its names, with what Phony calls them and how many digits nearly all their cards have. */
const ISSUERS: readonly (readonly [string, string, number])[] = [
  ['american_express', 'amex', 15],
  ['diners_club', 'diners', 14],
  ['discover', 'discover', 16],
  ['jcb', 'jcb', 16],
  ['mastercard', 'mastercard', 16],
  ['visa', 'visa', 16],
];
/** No prefix of these issuers is longer. */
const DIGITS = 4;

/** Numbers of payment cards by issuers in the form that `creditCardNumber` takes: `37##-######-####L`. */
export function cardPatterns(): Record<string, string[]> {
  const rows = cardIssuers();
  const entries = ISSUERS.map(([key, name, length]) => {
    const { prefixes, gaps } = rows.find((row) => row.name === name)!;
    const tail = tailOf(length, gaps.map(Number));
    return [key, ranges(prefixes).map((range) => startOf(range) + tail)] as const;
  });
  return Object.fromEntries(entries);
}

interface Range {
  readonly from: number;
  to: number;
}

/** The first four digits of all numbers, in order, neighbours joined. */
function ranges(prefixes: readonly string[]): Range[] {
  const all = prefixes.map((prefix) => {
    const [from, to = from] = prefix.split('-') as [string, string?];
    return { from: Number(from.padEnd(DIGITS, '0')), to: Number(to.padEnd(DIGITS, '9')) };
  });
  const joined: Range[] = [];
  for (const range of all.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && range.from === last.to + 1) last.to = range.to;
    else joined.push(range);
  }
  return joined;
}

/** A range as a pattern: 3000 to 3059 is `30[0-5]#`. */
function startOf(range: Range): string {
  let [from, to] = [String(range.from), String(range.to)];
  let open = '';
  while (from.endsWith('0') && to.endsWith('9')) {
    [from, to, open] = [from.slice(0, -1), to.slice(0, -1), `${open}#`];
  }
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const span = same === from.length ? '' : `[${from.slice(same)}-${to.slice(same)}]`;
  return from.slice(0, same) + span + open;
}

/** What follows the first four digits, with the groups of the card. */
function tailOf(length: number, gaps: readonly number[]): string {
  let tail = '';
  for (let i = DIGITS; i < length; i++) tail += (gaps.includes(i) ? '-' : '') + (i === length - 1 ? 'L' : '#');
  return tail;
}
