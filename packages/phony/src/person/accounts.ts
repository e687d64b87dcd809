import { type BlockedWords, RandomStream, textOfUnits, type Words4 } from '@phonyland/language-generator';
import { laterNames } from '../later/included.ts';
import { shippedAt } from '../shippedModels.ts';
import type { Draw } from './Draw.ts';

/** So many shapes are tried before a name that only makes words that are blocked, or too long ones, is left out of the account. */
const MOST_SHAPES = 16;

/** The names of a person that accounts are made of. */
export interface AccountNames {
  readonly locale: string;
  readonly first: Draw<string>;
  /** The first of the family names. */
  readonly last: Draw<string>;
}

/** The shortest name of an account that is asked for. */
export const SHORTEST_ACCOUNT = 2;

/**
 * The names of accounts, made of a person's name in small ASCII letters. Where nothing of the name can be said in them (Japanese
 * signs do not always tell how they are read), an account is a number: `user40213`.
 *
 * Accounts are put together as units in an array, not as strings: most names are ASCII, and what is made has to be looked at
 * letter by letter anyway.
 * @param key of the stream
 * @param endings what stands behind an account, each equally often
 * @param maxLength in letters, without the ending, `SHORTEST_ACCOUNT` or more: shapes that are longer are drawn again; where all are, the
 *   name is cut
 */
export function accounts(
  key: () => Words4,
  { locale, first, last }: AccountNames,
  endings: readonly string[],
  maxLength: number = Number.POSITIVE_INFINITY,
): Draw<string> {
  let blocked: BlockedWords | undefined;
  let opened = false;
  const draw = (random: RandomStream, w0: number, w1: number, w2: number, w3: number): string => {
    if (!opened) {
      blocked = blockedIn(locale);
      opened = true;
    }
    const givenEnd = writeName(given, first(w0, w1, w2, w3), locale, 'given');
    const familyEnd = writeName(family, last(w0, w1, w2, w3), locale, 'family');
    if (givenEnd > 0 && familyEnd > 0) {
      for (let attempt = 0; attempt < MOST_SHAPES; attempt++) {
        // One number for two choices: the shape by its last bits, a mark in one case of four by the next.
        const bits = random.next();
        const mark = (bits & 24) === 0 ? random.below(99) + 1 : 0;
        const count = writeShape(bits & 7, givenEnd, familyEnd);
        if (count + (mark === 0 ? 0 : mark < 10 ? 1 : 2) > maxLength) continue;
        // Digits behind a word are no part of it for the reader.
        if (blocked?.blocks(account, count)) continue;
        const text = textOfUnits(account, count);
        return mark === 0 ? text : text + mark;
      }
      const cut = Math.min(writeShape(INITIAL_AND_FAMILY, givenEnd, familyEnd), maxLength);
      if (maxLength !== Number.POSITIVE_INFINITY && !blocked?.blocks(account, cut)) return textOfUnits(account, cut);
    }
    return `user${10_000 + random.below(90_000)}`.slice(0, maxLength);
  };
  return (w0, w1, w2, w3) => {
    const random = new RandomStream(key(), w0, w1, w2, w3);
    const account = draw(random, w0, w1, w2, w3);
    return endings.length === 1 ? account + endings[0]! : account + endings[random.below(endings.length)]!;
  };
}

/** The units of the two names and of the account at work, and the most that a name has: what is longer is cut. */
const LONGEST_NAME = 256;
const given = new Int32Array(LONGEST_NAME);
const family = new Int32Array(LONGEST_NAME);
const account = new Int32Array(2 * LONGEST_NAME + 1);

const DOT = 46;
const UNDERSCORE = 95;
const SPACE = 32;

/**
 * Writes a name in small ASCII letters; returns how many they are. Of several given names accounts use one; family names are written
 * together.
 */
function writeName(units: Int32Array, name: string, locale: string, part: 'given' | 'family'): number {
  const { length } = name;
  let count = 0;
  for (let i = 0; i < length && count < LONGEST_NAME; i++) {
    const unit = name.charCodeAt(i);
    const small = unit | 32;
    if (unit >= 65 && small >= 97 && small <= 122) units[count++] = small;
    else if (unit === SPACE && part === 'given') break;
    else return writeSpelled(units, name, locale, part);
  }
  return count;
}

/** The same for names that have to be spelled. */
function writeSpelled(units: Int32Array, name: string, locale: string, part: 'given' | 'family'): number {
  const end = part === 'given' ? name.indexOf(' ') : -1;
  const spelled = laterNames().romanize(end < 0 ? name : name.slice(0, end), locale, { part });
  const count = Math.min(spelled.length, LONGEST_NAME);
  for (let i = 0; i < count; i++) units[i] = spelled.charCodeAt(i);
  return count;
}

const INITIAL_AND_FAMILY = 5;

/** Puts the parts of a name together in one of the usual ways; returns how many units they take. The first way is twice as usual. */
function writeShape(shape: number, givenEnd: number, familyEnd: number): number {
  switch (shape) {
    case 0:
    case 1:
      return append(family, familyEnd, mark(DOT, append(given, givenEnd, 0)));
    case 2:
      return append(family, familyEnd, append(given, givenEnd, 0));
    case 3:
      return append(family, familyEnd, mark(UNDERSCORE, append(given, givenEnd, 0)));
    case 4:
      return append(family, familyEnd, mark(DOT, append(given, 1, 0)));
    case INITIAL_AND_FAMILY:
      return append(family, familyEnd, append(given, 1, 0));
    case 6:
      return append(family, 1, mark(DOT, append(given, givenEnd, 0)));
    default:
      return append(given, givenEnd, mark(DOT, append(family, familyEnd, 0)));
  }
}

function append(units: Int32Array, count: number, at: number): number {
  for (let i = 0; i < count; i++) account[at + i] = units[i]!;
  return at + count;
}

function mark(unit: number, at: number): number {
  account[at] = unit;
  return at + 1;
}

/** Usernames hold the block list of Latin letters, which a model in other letters does not. */
function blockedIn(locale: string): BlockedWords | undefined {
  const language = locale.split('-')[0]!;
  const entry = [locale, language, 'en-US']
    .map((tag) => shippedAt(`${tag}/email_usernames`))
    .find((found) => found !== undefined);
  return entry!.load().blockedWords;
}
