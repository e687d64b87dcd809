/** A row of a data file that mixes scripts within a word, with its number in the file, from 1. */
export interface MixedRow {
  readonly line: number;
  readonly value: string;
}

/** What has to be said of a data file with such rows. */
export interface MixedFile {
  readonly file: string;
  /** How many of its rows mix scripts. */
  readonly count: number;
  /** The first of them, at most three. */
  readonly first: readonly MixedRow[];
}

/** The most rows that a warning shows. */
const SHOWN = 3;

/** Chinese, Japanese and Korean write several scripts side by side, and Latin letters among them: `Tシャツ`. */
const EAST_ASIAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u;

/** The scripts of the training data, one by one. */
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

/** What has to be said of the rows of a file; undefined when none of them mixes scripts. */
export function mixedFile(file: string, values: readonly string[]): MixedFile | undefined {
  const mixed: MixedRow[] = [];
  for (const [at, value] of values.entries()) if (mixesScripts(value)) mixed.push({ line: at + 1, value });
  return mixed.length === 0 ? undefined : { file, count: mixed.length, first: mixed.slice(0, SHOWN) };
}
