import { integer, invalidOption, readOptions } from '@phonyland/language-generator';
import type { Handing } from './handedOut.ts';
import { patternTexts } from './patternTexts.ts';

interface PatternSettings {
  /** As `/source/flags`. */
  readonly pattern: string;
  readonly repeatLimit?: number;
}

const USUAL_LIMIT = 10;

/** Texts of a regular expression. */
export const FROM_REG_EXP: Handing<string, PatternSettings> = {
  example: 'fromRegExp(/[A-Z]{2}-[0-9]{4}/)',
  parts: (given) => {
    if (typeof given !== 'object' || given === null || isRegExp(given)) return [spellPattern(given) ?? given];
    return Object.entries(given).flatMap(([name, value]) => [name, spellPattern(value) ?? value]);
  },
  read: (path, given) => {
    const alone = spellPattern(given);
    if (alone !== undefined) return { pattern: alone };
    if (typeof given !== 'object' || given === null) {
      throw invalidOption(path, 'pattern', given, 'it must be a regular expression or its text such as "/^[a-z]+$/u"');
    }
    return readOptions<PatternSettings>(
      path,
      {
        pattern: { expects: 'a regular expression or its text such as "/^[a-z]+$/u"', read: spellPattern },
        repeatLimit: integer(0, 10_000),
      },
      given,
    );
  },
  spell: ({ pattern, repeatLimit }) => ({
    ...(pattern === undefined ? {} : { pattern: JSON.stringify(pattern) }),
    ...(repeatLimit === undefined ? {} : { repeatLimit: String(repeatLimit) }),
  }),
  prepare: ({ pattern, repeatLimit = USUAL_LIMIT }, { path }) =>
    pattern === undefined ? undefined : patternTexts(pattern, repeatLimit, path),
};

/** A pattern as text; undefined for what is neither one nor a text. */
function spellPattern(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRegExp(value)) return undefined;
  return `/${value.source}/${value.flags}`;
}

function isRegExp(value: unknown): value is RegExp {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}
