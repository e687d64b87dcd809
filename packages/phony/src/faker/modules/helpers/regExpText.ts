import { RandomStream } from '@phonyland/language-generator';
import { patternTexts } from '../../../modules/helpers/patternTexts.ts';
import { drawCharacters, drawInt } from '../../core/draws.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import type { RegExpPiece } from './RegExpPiece.ts';
import { readRegExp } from './readRegExp.ts';

type Maker = (randomizer: Randomizer) => string;

/** So many patterns are kept. */
const MOST_KEPT = 1000;
/** Where there is no most number, so many more come at most. */
const MOST_MORE = 1024;
/** Those of groups. */
const MOST_REPEATED = 10;
/** Texts of an address come from the randomizer alone. */
const KEY = [0x70686f6e, 0x79, 0x66616b65, 0x72] as const;

const ofTexts = new Map<string, Maker>();
const ofRegExps = new Map<string, Maker>();

/** A text that a pattern describes. @throws FakerError as `helpers.fromRegExp` */
export function regExpText(pattern: string | RegExp, randomizer: Randomizer): string {
  const isText = typeof pattern === 'string';
  // By its source: a regular expression may be one of another realm.
  if (!isText && typeof (pattern as RegExp | null | undefined)?.source !== 'string') {
    throw new FakerError(`helpers.fromRegExp takes a text or a regular expression, not ${String(pattern)}`);
  }
  const source = isText ? pattern : pattern.source;
  const flags = isText ? '' : pattern.flags;
  const kept = isText ? ofTexts : ofRegExps;
  const key = flags === '' ? source : `/${source}/${flags}`;
  let maker = kept.get(key);
  if (maker === undefined) {
    const pieces = flags.includes('v') ? undefined : readRegExp(source, flags.includes('i'), !isText);
    maker = pieces === undefined ? ofWholeSyntax(`/${source}/${flags}`) : ofPieces(pieces);
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(key, maker);
  }
  return maker(randomizer);
}

/** Groups, alternatives, anchors and sets are for Phony's own reader of patterns. */
function ofWholeSyntax(pattern: string): Maker {
  const texts = orFakerError(() => patternTexts(pattern, MOST_REPEATED, 'helpers.fromRegExp'));
  return (randomizer) => {
    const high = randomizer.next() * 4294967296;
    const stream = new RandomStream(KEY, high, randomizer.next() * 4294967296, 0, 0);
    return orFakerError(() => texts.draw(stream));
  };
}

function orFakerError<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new FakerError((error as Error).message, { cause: error });
  }
}

function ofPieces(pieces: readonly RegExpPiece[]): Maker {
  return (randomizer) => {
    let text = '';
    for (let i = 0; i < pieces.length; i++) {
      const { alphabet, min, max, isOpen } = pieces[i]!;
      const count = isOpen ? drawOpen(randomizer, min) : drawInt(randomizer, min, max);
      text += alphabet.length === 1 ? alphabet[0]!.repeat(count) : drawCharacters(randomizer, alphabet, count);
    }
    return text;
  };
}

/** A number without a most one: small ones are frequent, large ones rare. */
function drawOpen(randomizer: Randomizer, min: number): number {
  let more = 1;
  while (more < MOST_MORE && randomizer.next() < 0.5) more *= 2;
  return min <= 1 ? drawInt(randomizer, min, more) : min + drawInt(randomizer, 0, more);
}
