import { canonicalJson, hashText, type JsonValue, type Words4 } from '@phonyland/language-generator';

/** A path has no longer texts of values than this; their hash stands for them then. */
const MOST_SPELLED = 200;
/** The key of a hash that no secret goes into. */
const PLAIN: Words4 = [0, 0, 0, 0];

/**
 * Values as a path spells them: in canonical JSON; big integers, dates and `undefined` by themselves, whatever else is no JSON by its
 * place. Above 200 characters it is their 128-bit hash.
 */
export function spellValues(values: readonly unknown[]): string {
  const text = `[${Array.from(values, spellOne).join(',')}]`;
  if (text.length <= MOST_SPELLED) return text;
  return `#${hashText(PLAIN, text)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')}`;
}

function spellOne(value: unknown, place: number): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Date) return `@${value.getTime()}`;
  if (typeof value === 'function') return `#${place}`;
  try {
    return canonicalJson(value as JsonValue);
  } catch {
    // No JSON: an object of a class, a cycle, a symbol, NaN.
    return `#${place}`;
  }
}
