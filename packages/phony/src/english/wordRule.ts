import {
  codePointLength,
  GenerationError,
  integer,
  invalidOption,
  oneOf,
  pickFrom,
  type Rule,
} from '@phonyland/language-generator';
import { englishOnly } from './englishOnly.ts';

const STRATEGIES = ['fail', 'closest', 'shortest', 'longest', 'any-length'] as const;

/** How long a word is. Lengths are in code points. */
export interface WordOptions {
  /** Exactly so long; not beside the other two. */
  readonly length?: number | undefined;
  /** From 1. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /**
   * What comes where no word of the list is so long. `fail`: nothing, the generator throws `UNSATISFIABLE`; `closest`: the words whose
   * lengths are nearest to what was asked for; `shortest` and `longest`: the shortest and longest of the list; `any-length`: any. Default `fail`.
   */
  readonly strategy?: (typeof STRATEGIES)[number] | undefined;
}

/** No word is longer. */
const MOST = 1000;

/**
 * English words of a list, in English and in `multi`; other languages are refused.
 * @param what the list has, in the plural, for messages
 * @param instead see `requireEnglish`
 */
export function wordRule(what: string, list: () => readonly string[], instead?: string): Rule<string, WordOptions> {
  return englishOnly(
    what,
    {
      options: {
        length: integer(1, MOST),
        minLength: integer(1, MOST),
        maxLength: integer(1, MOST),
        strategy: oneOf(STRATEGIES),
      },
      prepare: (options, { path }) => pickFrom(chosen(what, list(), options, path)),
    },
    instead,
  );
}

function chosen(what: string, all: readonly string[], options: WordOptions, path: string): readonly string[] {
  const { length, minLength, maxLength, strategy = 'fail' } = options;
  if (length === undefined && minLength === undefined && maxLength === undefined) return all;
  if (length !== undefined) {
    for (const [name, value] of Object.entries({ minLength, maxLength })) {
      if (value !== undefined) throw invalidOption(path, name, value, 'leave it out beside length');
    }
  }
  const min = length ?? minLength ?? 1;
  const max = length ?? maxLength ?? MOST;
  if (min > max) throw invalidOption(path, 'minLength', min, `it must not be above maxLength, which is ${max}`);

  const lengths = all.map(codePointLength);
  const within = (least: number, most: number): string[] =>
    all.filter((_, at) => lengths[at]! >= least && lengths[at]! <= most);
  const found = within(min, max);
  if (found.length > 0 || strategy === 'any-length') return found.length > 0 ? found : all;
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  if (strategy === 'shortest') return within(shortest, shortest);
  if (strategy === 'longest') return within(longest, longest);
  if (strategy === 'closest') {
    const apart = lengths.map((each) => Math.max(min - each, each - max));
    const least = Math.min(...apart);
    return all.filter((_, at) => apart[at] === least);
  }
  throw new GenerationError(
    'UNSATISFIABLE',
    `${path}: none of the ${all.length} ${what} has ${min === max ? min : `${min} to ${max}`} letters; they have ${shortest} to ${longest}. Ask for another length, or give a strategy such as 'closest'`,
    {
      details: {
        excluding: length === undefined ? ['minLength', 'maxLength'].filter((name) => name in options) : ['length'],
      },
    },
  );
}
