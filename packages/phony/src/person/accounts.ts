import { RandomStream, type Words4 } from '@phonyland/language-generator';
import { shippedAt } from '../shippedModels.ts';
import type { Draw } from './Draw.ts';
import { romanize } from './romanize/romanize.ts';

/** How an e-mail address or a username is made of the two parts of a name; the first ones are the usual ones. */
const SHAPES: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first}.${last}`,
  (first, last) => `${first}.${last}`,
  (first, last) => `${first}${last}`,
  (first, last) => `${first}_${last}`,
  (first, last) => `${first.slice(0, 1)}.${last}`,
  (first, last) => `${first.slice(0, 1)}${last}`,
  (first, last) => `${first}.${last.slice(0, 1)}`,
  (first, last) => `${last}.${first}`,
];

/** So many shapes are tried before a name that only makes words that are blocked is left out of the account. */
const MOST_SHAPES = 16;

/** The names of a person that accounts are made of. */
export interface AccountNames {
  readonly locale: string;
  readonly first: Draw<string>;
  /** The first of the family names. */
  readonly last: Draw<string>;
}

/**
 * The names of accounts, made of a person's name in small ASCII letters. Where nothing of the name can be said in them (Japanese
 * signs do not tell how they are read), an account is a number: `user40213`.
 * @param key of the stream
 */
export function accounts(key: () => Words4, { locale, first, last }: AccountNames): Draw<string> {
  let blocks: ((text: string) => boolean) | undefined;
  return (w0, w1, w2, w3) => {
    const random = new RandomStream(key(), w0, w1, w2, w3);
    // Of several given names accounts use one.
    const given = romanize(first(w0, w1, w2, w3).split(' ')[0]!, locale, { part: 'given' });
    const family = romanize(last(w0, w1, w2, w3), locale, { part: 'family' });
    blocks ??= blockedIn(locale);
    if (given !== '' && family !== '') {
      for (let attempt = 0; attempt < MOST_SHAPES; attempt++) {
        const mark = random.below(4) === 0 ? String(random.below(99) + 1) : '';
        const account = SHAPES[random.below(SHAPES.length)]!(given, family);
        // Digits behind a word are no part of it for the reader.
        if (!blocks(account)) return account + mark;
      }
    }
    return `user${10_000 + random.below(90_000)}`;
  };
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
