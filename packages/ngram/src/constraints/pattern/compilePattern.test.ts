import { describe, expect, it } from 'vitest';
import { acceptsText } from './acceptsText.ts';
import { compilePattern } from './compilePattern.ts';

describe('compilePattern', () => {
  it.each<[topic: string, pattern: RegExp | string, accepted: string[], refused: string[]]>([
    ['a whole text', /^[A-Z][a-z]+$/u, ['Ada', 'Zo'], ['', 'ada', 'A', 'AdaB', ' Ada']],
    ['a part of a text', /ab/u, ['ab', 'xaby', 'aab'], ['', 'a', 'ba']],
    ['its text', '/^ab$/u', ['ab'], ['a', 'abc']],
    ['an anchor in an alternative', /(^a|b)c$/u, ['ac', 'bc', 'xbc'], ['xac', 'acx', 'c']],
    ['an anchor where it cannot hold', /a^b|a$b/u, [], ['', 'ab', 'a']],
    ['an anchor where it holds for nothing', /^^$$/u, [''], ['a']],
    ['an anchor in a loop', /(?:^a|b)+$/u, ['a', 'ab', 'xb', 'bb'], ['ba', 'xa', '']],
    ['lines', /^a$/mu, ['a', 'b\na', 'a\r', '\u2028a\u2029b'], ['ab', 'b a', '']],
    ['the text, not its lines', /^a$/u, ['a'], ['a\n', '\na']],
    ['words', /\ba\b/u, ['a', 'x a.', '-a-'], ['ab', 'a1', '_a']],
    ['the inside of words', /\Ba\B/u, ['xax'], ['a', 'ax', 'x a x', 'éaé']],
    ['words without case', /^\b.\b$/iu, ['ſ', '\u212a', 'a'], ['é', '-']],
    ['characters, not code units', /^.$/, ['😀', 'a', '\u0301'], ['', 'ab', '\n', '😀😀']],
    ['ends of lines', /^.$/s, ['\n', '\u2029'], ['']],
    ['no surrogate, even if it is asked for', /\ud83d|^[\ud800-\udfff]/u, [], ['😀', '', '\ud83d']],
    ['no surrogate where anything is', '/^[^]$/u', ['a', '😀', '\ue000', '\ud7ff'], ['\ud83d', '\udfff']],
    ['an e-mail address', /^[\w.+-]+@\w+\.\w{2,}$/, ['a.b+c@d.org'], ['a@b', '@d.org', 'a b@d.org']],
    ['a telephone number', /^\+49 \d{2,5}[ /-]\d{4,8}$/, ['+49 30 123456', '+49 30/1234'], ['+49 3 1234', '030 1234']],
    ['names of any script', /^\p{Lu}\p{L}*(?:[ '-]\p{Lu}\p{L}*)*$/u, ['Åsa', "O'Hara", 'Ana-Δ'], ['åsa', 'A ', 'A1']],
    ['one script', /^\p{Script=Greek}+$/u, ['αβγ', 'Ωμέγα'], ['a', 'αb', '']],
    ['case', /^straße$/iu, ['STRAẞE', 'straße', 'ſtraße'], ['STRASSE']],
    ['everything', /(?:)/, ['', 'a', '\n😀'], []],
    ['nothing at all', '/[]/', [], ['', 'a']],
    ['the least of a lazy pattern', /^a{2,3}?$/, ['aa', 'aaa'], ['a', 'aaaa']],
  ])('accepts %s', (_topic, pattern, accepted, refused) => {
    const automaton = compilePattern(pattern);
    for (const text of accepted) expect([text, acceptsText(automaton, text)]).toEqual([text, true]);
    for (const text of refused) expect([text, acceptsText(automaton, text)]).toEqual([text, false]);
  });

  it('keeps only states that can still accept', () => {
    for (const pattern of [/^(?:ab|cd)*$/u, /^\b.{2,5}\b$/u, /(?:^|x)a(?:$|y)/u]) {
      const automaton = compilePattern(pattern);
      // Backwards from the accepting states over the letters that matter.
      const letters = Array.from('abcdxy1 ', (char) => char.codePointAt(0)!);
      const alive = new Set(
        Array.from({ length: automaton.size }, (_, state) => state).filter((s) => automaton.accepts(s)),
      );
      for (let before = -1; before !== alive.size; ) {
        before = alive.size;
        for (let state = 0; state < automaton.size; state++) {
          if (letters.some((letter) => alive.has(automaton.step(state, letter)))) alive.add(state);
        }
      }
      expect(alive.size).toBe(automaton.size);
    }
  });

  it('has no state and no start when it accepts nothing', () => {
    expect(compilePattern(/a^/u)).toMatchObject({ size: 0, start: -1 });
  });

  it.each([
    ['no pattern', 'a', 'INVALID_PATTERN'],
    ['a broken pattern', '/(/', 'INVALID_PATTERN'],
    ['look-ahead', /^(?!a)/u, 'PATTERN_NOT_REGULAR'],
    ['the flag y', /a/y, 'PATTERN_NOT_REGULAR'],
    ['too many states', /[ab]*a[ab]{30}/u, 'PATTERN_TOO_LARGE'],
  ])('refuses %s', (_topic, pattern, code) => {
    expect(() => compilePattern(pattern)).toThrow(expect.objectContaining({ name: 'ArgumentError', code }));
  });
});
