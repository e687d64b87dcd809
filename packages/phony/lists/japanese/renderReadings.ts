import type { ReadName } from '../../src/person/romanize/japanese/ReadName.ts';
import { isHiragana } from '../../src/person/romanize/japanese/signsOf.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The lines of a part of the file of readings, as `NameReadings` describes them, sorted by signs. */
export function renderReadings(names: readonly ReadName[]): readonly string[] {
  const inventories = inventoriesOf(names);
  const lines = new Map<string, string[]>([...inventories.keys()].map((sign) => [sign, []]));
  for (const { signs, readings } of names) {
    const [first = '', ...rest] = signs;
    const line = lines.get(first) ?? [];
    lines.set(first, line);
    line.push(packed(rest.join(''), signs, readings, inventories));
  }
  return [...lines]
    .sort(([a], [b]) => compare(a, b))
    .map(([sign, line]) => [sign, (inventories.get(sign) ?? []).join(' '), line.sort(compare).join(' ')].join('\t'));
}

/** The readings of each sign, the most usual first. */
function inventoriesOf(names: readonly ReadName[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { signs, readings } of names) {
    if (signs.length !== readings.length) continue;
    signs.forEach((sign, index) => {
      if (isHiragana(sign)) return;
      const readingsOfSign = counts.get(sign) ?? new Map<string, number>();
      readingsOfSign.set(readings[index]!, (readingsOfSign.get(readings[index]!) ?? 0) + 1);
      counts.set(sign, readingsOfSign);
    });
  }
  return new Map(
    [...counts].map(([sign, readings]) => [
      sign,
      [...readings].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([reading]) => reading),
    ]),
  );
}

function packed(
  rest: string,
  signs: readonly string[],
  readings: readonly string[],
  inventories: ReadonlyMap<string, readonly string[]>,
): string {
  const numbers =
    signs.length === readings.length
      ? signs.map((sign, index) => (isHiragana(sign) ? 0 : inventories.get(sign)!.indexOf(readings[index]!)))
      : undefined;
  if (numbers === undefined || Math.max(...numbers) >= DIGITS.length) return `${rest}=${readings.join('')}`;
  const digits = numbers
    .map((number) => DIGITS[number]!)
    .join('')
    .replace(/0+$/, '');
  // A name of one sign has nothing but its digit.
  return rest === '' ? digits || '0' : digits + rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
