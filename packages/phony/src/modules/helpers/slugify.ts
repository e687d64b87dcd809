import { romanize } from '../../person/romanize/romanize.ts';

/** How a slug is written. */
export interface SlugSettings {
  /** Between words: `-`, `_`, `.` or nothing. Default `-`. */
  readonly separator?: '-' | '_' | '.' | '' | undefined;
  /** BCP 47 tag of the text's language: German `ü` is `ue`, Turkish is `u`. Default: as most languages have it. */
  readonly locale?: string | undefined;
}

/** What stands between words: whatever is no letter, digit, mark or apostrophe in ASCII, Latin 1, general and CJK punctuation. */
const BETWEEN =
  /[\s!-&(-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u200b\u200e-\u2018\u201a-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\uff01-\uff06\uff08-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/;

/**
 * A text as it stands in an address: small ASCII letters and digits, with a separator between the words. Other scripts are written in
 * Latin letters as names are (`Привет, мир` is `privet-mir`); what has no reading (Chinese characters in Japanese) drops out, so that a
 * slug may be empty.
 */
export function slugify(text: string, { separator = '-', locale = 'en' }: SlugSettings = {}): string {
  return text
    .split(BETWEEN)
    .map((word) => romanize(word, locale))
    .filter((word) => word !== '')
    .join(separator);
}
