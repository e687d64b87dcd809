import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volume } from '../../../tests/support/volume.ts';
import type { ArgumentError } from '../../PhonyError.ts';
import type { PatternNode } from './PatternNode.ts';
import { readPattern } from './PatternText.ts';
import { parsePattern } from './parsePattern.ts';
import { WorkBudget } from './WorkBudget.ts';

function parse(pattern: RegExp | string): PatternNode {
  const text = readPattern(pattern);
  return parsePattern(text, new WorkBudget(text));
}

const a: PatternNode = { type: 'one_of', set: [0x61, 0x62] };
const b: PatternNode = { type: 'one_of', set: [0x62, 0x63] };
const many = Number.POSITIVE_INFINITY;
const sequence = (...nodes: PatternNode[]): PatternNode => ({ type: 'sequence', nodes });
const repeat = (node: PatternNode, min: number, max: number): PatternNode => ({ type: 'repeat', node, min, max });

describe('parsePattern', () => {
  it.each<[topic: string, pattern: RegExp | string, node: PatternNode]>([
    ['nothing', '//', sequence()],
    ['a sequence', /ab/, sequence(a, b)],
    ['alternatives', /a|b|/, { type: 'alternatives', nodes: [sequence(a), sequence(b), sequence()] }],
    ['groups of all kinds', '/(a)(?:b)(?<ñ$_1\u200d>a)/u', sequence(sequence(a), sequence(b), sequence(a))],
    ['* + ?', /a*b+a?/, sequence(repeat(a, 0, many), repeat(b, 1, many), repeat(a, 0, 1))],
    ['numbers', /a{2}b{2,}a{2,3}/, sequence(repeat(a, 2, 2), repeat(b, 2, many), repeat(a, 2, 3))],
    ['lazy quantifiers as others', /a*?b{2}?/, sequence(repeat(a, 0, many), repeat(b, 2, 2))],
    [
      'anchors',
      /^$/,
      sequence({ type: 'assertion', assertion: 'text_start' }, { type: 'assertion', assertion: 'text_end' }),
    ],
    [
      'anchors of lines',
      /^$/m,
      sequence({ type: 'assertion', assertion: 'line_start' }, { type: 'assertion', assertion: 'line_end' }),
    ],
    [
      'words',
      /\b\B/,
      sequence({ type: 'assertion', assertion: 'word_boundary' }, { type: 'assertion', assertion: 'inside_word' }),
    ],
    ['any character', /./su, sequence({ type: 'one_of', set: [0, 0x110000] })],
    [
      'any but an end of line',
      /./u,
      sequence({ type: 'one_of', set: [0, 0x0a, 0x0b, 0x0d, 0x0e, 0x2028, 0x202a, 0x110000] }),
    ],
    ['without case', /a/i, sequence({ type: 'one_of', set: [0x41, 0x42, 0x61, 0x62] })],
    ['an emoji without the flag u', '/😀+/', sequence(repeat({ type: 'one_of', set: [0x1f600, 0x1f601] }, 1, many))],
    [
      'brackets that mean themselves without u',
      '/]}{a{,1}/',
      sequence(
        ...[0x5d, 0x7d, 0x7b, 0x61, 0x7b, 0x2c, 0x31, 0x7d].map(
          (point): PatternNode => ({ type: 'one_of', set: [point, point + 1] }),
        ),
      ),
    ],
  ])('reads %s', (_topic, pattern, node) => {
    expect(parse(pattern)).toEqual(node);
  });

  it('reads names that only alternatives share', () => {
    expect(() => parse('/(?<a>a)|(?<a>b)(?<b>a)/')).not.toThrow();
    expect(() => parse('/(?:(?<a>a)|b)(?<a>b)/')).toThrow('a second group is named "a" at position 13');
  });

  it.each([
    ['a group that is not closed', '/a(b/', 'a group is opened and never closed', 1],
    ['a group that was not opened', '/ab)/', 'a group is closed that was never opened', 2],
    ['an unknown group', '/(?a)/', 'goes on with no known kind', 0],
    ['a name that is not closed', '/(?<a/', 'goes on with no known kind', 0],
    ['an empty name', '/(?<>a)/', '"" is not a name for a group', 0],
    ['a name that begins wrong', '/(?<1a>a)/', '"1a" is not a name for a group', 0],
    ['a name with a joiner first', '/(?<\u200d>a)/', 'is not a name for a group', 0],
    ['a second group of a name', '/(?<a>a)(?<a>b)/', 'a second group is named "a"', 7],
    ['nothing to repeat', '/*/', 'there is nothing to repeat', 0],
    ['numbers with nothing to repeat', '/a|{1}/', 'there is nothing to repeat', 2],
    ['a repeated repetition', '/a**/', 'there is nothing to repeat', 2],
    ['a repeated anchor', '/^*/', 'there is nothing to repeat', 1],
    ['numbers out of order', '/ab{2,1}/', 'the numbers of a quantifier are out of order', 2],
    ['a lone {', '/a{/u', '"{" has to be escaped', 1],
    ['a lone }', '/a}/u', '"}" has to be escaped', 1],
    ['a lone ]', '/a]/v', '"]" has to be escaped', 1],
  ])('refuses %s', (_topic, pattern, problem, position) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({
        code: 'INVALID_PATTERN',
        message: expect.stringContaining(`${problem} at position ${position}`),
        details: { position, pattern },
      }),
    );
  });

  it.each([
    ['look-ahead', '/a(?=b)/', 1],
    ['look-ahead', '/(?!b)/u', 0],
    ['look-behind', '/a(?<=b)/', 1],
    ['look-behind', '/(?<!b)/v', 0],
    ['inline modifiers', '/a(?i:b)/', 1],
    ['inline modifiers', '/(?i-ms:b)/', 0],
    ['inline modifiers', '/(?-i:b)/', 0],
    ['back-reference \\1', '/(a)\\1/', 3],
    ['back-reference \\k', '/(?<n>a)\\k<n>/u', 7],
  ])('refuses a %s by name: %s', (construct, pattern, position) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({
        code: 'PATTERN_NOT_REGULAR',
        message: expect.stringContaining(`${construct} at position ${position} cannot be part of a constraint; `),
        details: { construct, position, pattern },
      }),
    );
  });

  it.each([
    ['characters to write', `/${'a'.repeat(4097)}/`],
    ['groups within groups', `/${'('.repeat(129)}${')'.repeat(129)}/`],
    ['groups within groups', `/${'(?:'.repeat(1300)}/`],
    [
      'steps to compile',
      `/${Array.from({ length: 400 }, (_, i) => `[\\p{L}${String.fromCodePoint(0x2190 + i)}]`).join('')}/u`,
    ],
  ])('refuses too many %s', (what, pattern) => {
    expect(() => parse(pattern)).toThrow(
      expect.objectContaining({ code: 'PATTERN_TOO_LARGE', details: { most: expect.any(Number), what, pattern } }),
    );
  });

  it('takes what is just not too large', () => {
    expect(() => parse(`/${'a'.repeat(4096)}/`)).not.toThrow();
    expect(() => parse(`/${'('.repeat(128)}${')'.repeat(128)}/`)).not.toThrow();
  });

  it('takes for a pattern what the runtime does', () => {
    const pieces = [
      ...'ab^$\\.*+?()[]{}|/-,&=!:<>#1029cdkpuxDB',
      ...['\\', '\\', '(?:', '(?', '[', '[^', '{1}', '{1,', '{2,1}', '*?', '}', ')', ']', '(?=', '(?<a>', '(?<b>'],
      ...['\\u{', '\\u', '\\x', '\\c', '\\k<a>', '\\p{L}', '\\P', '\\-', '\\&', '\\_', '\\1', '\\0', '\\q{'],
      ...['&&', '--', '##', 'a-b', '\\d-', '-\\w'],
    ];
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((chosen) => chosen.join(''));
    // Without u and v these mean what nobody means by them.
    const refusedOnPurpose = /the escape \\[A-Za-z\d]|\\[cpux] is not|\\[pu].* only with the flag u/;
    fc.assert(
      fc.property(source, fc.constantFrom('', 'u', 'v'), (from, flags) => {
        let valid = true;
        try {
          new RegExp(from, flags);
        } catch {
          valid = false;
        }
        let error: ArgumentError | undefined;
        try {
          parse(`/${from}/${flags}`);
        } catch (thrown) {
          error = thrown as ArgumentError;
        }
        // What is no pattern may be refused for something else that comes first.
        if (error?.code === 'PATTERN_NOT_REGULAR') return;
        if (valid && flags === '' && refusedOnPurpose.test(error?.message ?? '')) return;
        expect(error?.code).toBe(valid ? undefined : 'INVALID_PATTERN');
      }),
      { numRuns: volume(10_000, 300_000), seed: 1 },
    );
  });
});
