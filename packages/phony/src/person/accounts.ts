import { RandomStream, type Words4 } from '@phonyland/language-generator';
import { laterNames } from '../later/included.ts';
import { shippedAt } from '../shippedModels.ts';
import type { Draw } from './Draw.ts';

/** How many ways there are to make an e-mail address or a username of the two parts of a name. */
const SHAPES = 8;

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
 * @param key of the stream
 * @param maxLength in letters, `SHORTEST_ACCOUNT` or more: shapes that are longer are drawn again; where all are, the name is cut
 */
export function accounts(
  key: () => Words4,
  { locale, first, last }: AccountNames,
  maxLength: number = Number.POSITIVE_INFINITY,
): Draw<string> {
  let blocks: ((text: string) => boolean) | undefined;
  let romanize: ReturnType<typeof laterNames>['romanize'] | undefined;
  return (w0, w1, w2, w3) => {
    const random = new RandomStream(key(), w0, w1, w2, w3);
    romanize ??= laterNames().romanize;
    const given = romanize(firstWord(first(w0, w1, w2, w3)), locale, GIVEN);
    const family = romanize(last(w0, w1, w2, w3), locale, FAMILY);
    blocks ??= blockedIn(locale);
    if (given !== '' && family !== '') {
      for (let attempt = 0; attempt < MOST_SHAPES; attempt++) {
        const mark = random.below(4) === 0 ? random.below(99) + 1 : 0;
        const account = shaped(random.below(SHAPES), given, family);
        if (account.length + (mark === 0 ? 0 : mark < 10 ? 1 : 2) > maxLength) continue;
        // Digits behind a word are no part of it for the reader.
        if (!blocks(account)) return mark === 0 ? account : account + mark;
      }
      const cut = (given[0]! + family).slice(0, maxLength);
      if (maxLength !== Number.POSITIVE_INFINITY && !blocks(cut)) return cut;
    }
    return `user${10_000 + random.below(90_000)}`.slice(0, maxLength);
  };
}

const GIVEN = { part: 'given' } as const;
const FAMILY = { part: 'family' } as const;

/** Of several given names accounts use one. */
function firstWord(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

/** The parts of a name in one of the usual ways; the first one is twice as usual. */
function shaped(shape: number, first: string, last: string): string {
  switch (shape) {
    case 0:
    case 1:
      return `${first}.${last}`;
    case 2:
      return first + last;
    case 3:
      return `${first}_${last}`;
    case 4:
      return `${first[0]}.${last}`;
    case 5:
      return first[0] + last;
    case 6:
      return `${first}.${last[0]}`;
    default:
      return `${last}.${first}`;
  }
}

/** Usernames hold the block list of Latin letters, which a model in other letters does not. */
function blockedIn(locale: string): (text: string) => boolean {
  const language = locale.split('-')[0]!;
  const entry = [locale, language, 'en-US']
    .map((tag) => shippedAt(`${tag}/email_usernames`))
    .find((found) => found !== undefined);
  const model = entry!.load();
  return (text) => model.isBlocked(text);
}
