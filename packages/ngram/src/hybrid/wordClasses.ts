/**
 * What a word looks like. Words of one shape share a token and a spelling.
 *
 * - `capitals`: all its letters are capital letters (`IBM`, `B2B`).
 * - `capitalized`: it begins with the only one (`Ada`).
 * - `letters`: it has none (`ada`, and all words of scripts without case).
 * - `mixed`: any other word with letters (`McCoy`, `iPhone`, `Coca-Cola`).
 * - `digits`: digits and no letters. `marks`: neither.
 */
export type WordShape = 'capitals' | 'capitalized' | 'letters' | 'mixed' | 'digits' | 'marks';

/** All shapes, in the order in which files hold them. */
export const WORD_SHAPES: readonly WordShape[] = ['capitals', 'capitalized', 'letters', 'mixed', 'digits', 'marks'];

/** A token that stands for all rare words of a shape. */
export interface WordClass {
  readonly shape: WordShape;
  /** Whether the space before the word belongs to it. */
  readonly spaced: boolean;
}

/**
 * The symbol of a class' token: `<capitalized>`, with a space before it where the word has one. No tokenizer cuts
 * such a word out of a text, because letters and angle brackets never share a token; so it can mean nothing else.
 */
export function classSymbol({ shape, spaced }: WordClass): string {
  return `${spaced ? ' ' : ''}<${shape}>`;
}

const BY_SYMBOL: ReadonlyMap<string, WordClass> = new Map(
  WORD_SHAPES.flatMap((shape) =>
    [false, true].map((spaced) => [classSymbol({ shape, spaced }), { shape, spaced }] as const),
  ),
);

/** The class whose token has this symbol; undefined for the symbol of a word. */
export function classOfSymbol(symbol: string): WordClass | undefined {
  return BY_SYMBOL.get(symbol);
}

/** The class of a word as the tokenizer cuts it, the space before it included. */
export function classOfWord(word: string): WordClass {
  // A space alone is a word without a space before it.
  const spaced = word.length > 1 && word.startsWith(' ');
  return { shape: shapeOf(word), spaced };
}

/** A letter that begins a capitalised word and stands nowhere else in it: capital letters, and title-case ones such as Dž. */
export const CAPITAL: RegExp = /[\p{Lu}\p{Lt}]/u;

function shapeOf(word: string): WordShape {
  const letters = word.match(/\p{L}/gu);
  if (letters === null) return /\p{N}/u.test(word) ? 'digits' : 'marks';
  const capitals = letters.filter((letter) => CAPITAL.test(letter)).length;
  if (capitals === 0) return 'letters';
  if (capitals === letters.length) return 'capitals';
  return capitals === 1 && CAPITAL.test(Array.from(word.trimStart())[0]!) ? 'capitalized' : 'mixed';
}
