import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../../tests/support/volume.ts';
import type { ArgumentError } from '../../PhonyError.ts';
import { acceptsText } from './acceptsText.ts';
import { canonicalPattern } from './canonicalPattern.ts';
import { compilePattern } from './compilePattern.ts';
import type { TextAutomaton } from './TextAutomaton.ts';

// The runtime's own expressions are the oracle: whatever is compiled has to accept what they find a match in. Two mistakes
// of V8 (Node 20) are kept out: with the flag v, /^(?:[^]*)$/v does not match "a"; and it looks for matches that begin with
// \B within a pair of surrogates too, unless the pattern itself reads all characters before them.

/** Letters with and without case in one byte and beyond, ſ and K (which fold to s and k), digits, ends of lines, an emoji. */
const CHARACTERS = [...'abksABKS10_ -\n\u2028é\u017f\u212aσςΣǅ漢😀'];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 7 }).map((chars) => chars.join(''));
const twoLetters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 9 }).map((chars) => chars.join(''));

const escapes = ['\\n', '\\x61', '\\u0062', '\\u{6b}', '\\ud83d\\ude00', '\\.', '\\cJ', '\\x00'];
const character = fc.constantFrom(...CHARACTERS, ...escapes);
const shared = ['\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\p{Lu}', '\\P{Lu}', '\\p{Ll}', '\\P{L}', '\\p{sc=Greek}'];
const member = fc.oneof(
  { weight: 3, arbitrary: character.filter((char) => char !== '-') },
  fc.constantFrom(...shared, '\\b', '\\-'),
  fc.constantFrom('a-z', 'A-Z', 'A-s', '0-9', '\\x00-k', 'ſ-漢', '漢-😀'),
);
const characterClass = fc
  .tuple(fc.boolean(), fc.array(member, { minLength: 1, maxLength: 3 }))
  .map(([negated, members]) => `[${negated ? '^' : ''}${members.join('')}]`);
const anyAtom = fc.oneof(character, fc.constantFrom('.', ...shared), characterClass);
const quantifier = fc.constantFrom('*', '+', '?', '{2}', '{0}', '{1,}', '{0,2}', '{2,3}', '*?', '+?', '??', '{1,2}?');

/** Sources of patterns, half of them for the whole text. */
function sourceOf(atom: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { pattern } = fc.letrec<{ atom: string; term: string; sequence: string; pattern: string }>((tie) => ({
    atom: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { weight: 5, arbitrary: atom },
      fc.tuple(fc.constantFrom('(', '(?:'), tie('pattern')).map(([open, inner]) => `${open}${inner})`),
    ),
    term: fc.oneof(
      { weight: 4, arbitrary: tie('atom') },
      { weight: 3, arbitrary: fc.tuple(tie('atom'), quantifier).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\b', '\\B') },
    ),
    sequence: fc.array(tie('term'), { maxLength: 3 }).map((terms) => terms.join('')),
    pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')),
  }));
  return fc.oneof(
    pattern,
    pattern.map((source) => `^(?:${source})$`),
  );
}

const flags = fc.subarray(['i', 'm', 's']).map((chosen) => chosen.join(''));

/** By the pattern's canonical text, which has to mean the same; `undefined` when it is too large. */
function compiled(pattern: RegExp): TextAutomaton | undefined {
  try {
    return compilePattern(canonicalPattern(pattern));
  } catch (error) {
    if ((error as ArgumentError).code === 'PATTERN_TOO_LARGE') return undefined;
    throw error;
  }
}

describe('compilePattern', () => {
  it.each([
    ['two letters', sourceOf(fc.constantFrom('a', 'b', '[ab]', '[^a]', '.')), fc.constant('u'), twoLetters],
    ['characters, classes and flags', sourceOf(anyAtom), flags.map((chosen) => `${chosen}u`), text],
    ['the same with the flag v', sourceOf(anyAtom), flags.map((chosen) => `${chosen}v`), text],
  ])('accepts what the runtime matches: %s', (_topic, source, someFlags, someText) => {
    const numRuns = volume(1500, 20_000);
    let tooLarge = 0;
    fc.assert(
      fc.property(source, someFlags, fc.array(someText, { minLength: 12, maxLength: 12 }), (from, chosen, texts) => {
        const pattern = new RegExp(from, chosen);
        const byCharacters = new RegExp(`^[\\s\\S]*?(?:${from})`, chosen);
        const automaton = compiled(pattern);
        if (automaton === undefined) {
          tooLarge++;
          return;
        }
        for (const one of texts) {
          const found = (one.includes('😀') ? byCharacters : pattern).test(one);
          if (acceptsText(automaton, one) === found) continue;
          expect.fail(`${pattern} ${found ? 'matches' : 'does not match'} ${JSON.stringify(one)}`);
        }
      }),
      { numRuns, seed: 1 },
    );
    expect(tooLarge).toBeLessThan(numRuns / 100);
  });
});
