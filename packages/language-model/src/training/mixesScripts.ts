/** A row that mixes scripts within a word. */
export interface MixedRow {
  /** Which row it was, from 1: with one row a line, its line. */
  readonly row: number;
  readonly text: string;
}

/** The rows of a training that mix scripts: mostly typing mistakes, whose look-alikes a model would learn. */
export interface MixedScripts {
  /** How many different rows do. */
  readonly count: number;
  /** The first of them, at most three. */
  readonly first: readonly MixedRow[];
}

/** The most rows that are kept to be shown. */
export const MIXED_ROWS_SHOWN = 3;

/** Chinese, Japanese and Korean write several scripts side by side, and Latin letters among them: `Tシャツ`. */
const EAST_ASIAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u;

/** The scripts that are told apart, one by one. */
const SCRIPTS: readonly RegExp[] = [
  EAST_ASIAN,
  ...[
    'Latin',
    'Cyrillic',
    'Greek',
    'Armenian',
    'Georgian',
    'Arabic',
    'Hebrew',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Thai',
  ].map((script) => new RegExp(`\\p{Script=${script}}`, 'u')),
];

/**
 * Whether a word of a text mixes scripts, as `Pоssum` does with a Cyrillic о: more than UTS #39 calls "highly restrictive", so Latin
 * letters within East Asian words are none of it. A whole Latin word among others is none either.
 */
export function mixesScripts(text: string): boolean {
  // Nearly every row is of one script: letters of ASCII and the others of Latin alone need no closer look.
  if (!/[^\p{Script=Latin}\P{L}]/u.test(text)) return false;
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => {
    const [first, second, third] = SCRIPTS.filter((script) => script.test(word));
    if (second === undefined) return false;
    return !(first === EAST_ASIAN && second === LATIN && third === undefined);
  });
}

const LATIN = SCRIPTS[1];
