import { CAPITALS, DIGITS, SMALL_LETTERS } from '../../../draw/drawText.ts';
import { FakerError } from '../../FakerError.ts';
import { SYMBOLS } from '../string/alphabets.ts';
import { escapeOf } from './escapeOf.ts';

/** Ranges may have so many characters. */
const MOST = 0x10000;

/**
 * The characters between brackets, in the order in which they are written. Of a negated class they are letters and digits of ASCII; where
 * none is left, its other characters.
 * @param body what stands between the brackets, as code points
 * @param isRegExp whether it is a real class rather than one of a text
 * @returns undefined for what only regular expressions have
 * @throws FakerError for a range whose end is before its start, and for a class that nothing is left of
 */
export function readClass(body: readonly string[], ignoreCase: boolean, isRegExp: boolean): string[] | undefined {
  const isNegated = body[0] === '^';
  const named: string[] = [];
  for (let at = isNegated ? 1 : 0; at < body.length; ) {
    const first = readMember(body, at);
    if (first === undefined) return undefined;
    at = first.end;
    if (body[at] !== '-' || at + 1 >= body.length || first.characters.length !== 1) {
      named.push(...first.characters);
      continue;
    }
    const last = readMember(body, at + 1);
    if (last === undefined || last.characters.length !== 1) return undefined;
    const [from, to] = [first.characters[0]!.codePointAt(0)!, last.characters[0]!.codePointAt(0)!];
    if (to < from) throw new FakerError(`Character range provided is out of order: [${body.join('')}]`);
    if (to - from > MOST) return undefined;
    for (let code = from; code <= to; code++) named.push(String.fromCodePoint(code));
    at = last.end;
  }
  const cased = ignoreCase ? named.flatMap(bothCases) : named;
  if (!isNegated) return cased;
  const others = (all: string): string[] => [...all].filter((each) => !cased.includes(each));
  const left = others(DIGITS + CAPITALS + SMALL_LETTERS);
  if (left.length > 0) return left;
  const rest = others(`${SYMBOLS} `);
  if (rest.length > 0 || isRegExp) return rest.length > 0 ? rest : undefined;
  throw new FakerError(`No character is left to pick from in [${body.join('')}]`);
}

/** A letter of ASCII as capital and as small letter; anything else as it is. */
export function bothCases(character: string): string[] {
  return /^[a-z]$/i.test(character) ? [character.toUpperCase(), character.toLowerCase()] : [character];
}

function readMember(body: readonly string[], at: number): { characters: string[]; end: number } | undefined {
  if (body[at] !== '\\' || at + 1 === body.length) return { characters: [body[at]!], end: at + 1 };
  const characters = escapeOf(body[at + 1]!);
  return characters && { characters, end: at + 2 };
}
