import type { RandomStream } from '@phonyland/language-generator';
import type { AddressFormat } from './AddressFormat.ts';

/** What stands behind a prefix: signs to draw from, or a sign as it is. */
type Sign = string;

const DIGITS = '0123456789';

/**
 * The postal codes of a country that begin with one of some prefixes.
 * @param prefixes none: the country's, or none at all
 */
export function postalCodes(
  { postal, letters = '', prefixes: wide = [''] }: AddressFormat,
  prefixes: readonly string[],
): (random: RandomStream) => string {
  const heads = prefixes.length > 0 ? prefixes : wide;
  const made = heads.map((prefix) => split(postal, letters, prefix));
  const pick = weighted(heads);
  return (random) => {
    const [head, signs] = made[pick(random)]!;
    let code = head;
    for (let i = 0; i < signs.length; i++) {
      const sign = signs[i]!;
      code += sign.length === 1 ? sign : sign[random.below(sign.length)]!;
    }
    return code;
  };
}

/** Picks a prefix as often as it has codes: one that is a digit longer has a tenth of them. At the most six digits make a difference. */
function weighted(prefixes: readonly string[]): (random: RandomStream) => number {
  if (prefixes.length === 1) return () => 0;
  const longest = Math.max(...prefixes.map(({ length }) => length));
  if (prefixes.every(({ length }) => length === longest)) return (random) => random.below(prefixes.length);
  const upTo: number[] = [];
  let sum = 0;
  for (const { length } of prefixes) {
    sum += 10 ** Math.min(6, longest - length);
    upTo.push(sum);
  }
  return (random) => {
    const point = random.below(sum);
    return upTo.findIndex((end) => point < end);
  };
}

/** A mask with its first places taken by a prefix: what stands already, and what is to be drawn. */
function split(postal: string, letters: string, prefix: string): readonly [head: string, signs: readonly Sign[]] {
  let head = '';
  let taken = 0;
  let at = 0;
  if (postal[0] === '^') {
    head = prefix;
    taken = prefix.length;
    at = 1;
  }
  while (taken < prefix.length) {
    const sign = postal[at++]!;
    head += sign === '#' || sign === '@' ? prefix[taken++]! : sign;
  }
  const signs = Array.from(postal.slice(at), (sign) =>
    sign === '#' ? DIGITS : sign === '+' ? DIGITS.slice(1) : sign === '@' ? letters : sign,
  );
  return [head, signs];
}
