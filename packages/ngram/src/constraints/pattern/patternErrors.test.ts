import { describe, expect, it } from 'vitest';
import { readPattern } from './PatternText.ts';
import { invalidPattern, notRegular, patternTooLarge } from './patternErrors.ts';

describe('errors of patterns', () => {
  const pattern = readPattern(/ab/u);

  it('name the construct, the place and the way out', () => {
    expect(invalidPattern(pattern, 1, 'something')).toMatchObject({
      code: 'INVALID_PATTERN',
      message: 'pattern /ab/u: something at position 1',
      details: { position: 1, pattern: '/ab/u' },
    });
    expect(notRegular(pattern, 1, 'something', 'do otherwise')).toMatchObject({
      code: 'PATTERN_NOT_REGULAR',
      message: 'pattern /ab/u: something at position 1 cannot be part of a constraint; do otherwise',
      details: { construct: 'something', position: 1, pattern: '/ab/u' },
    });
    expect(patternTooLarge(pattern, 'states', 7)).toMatchObject({
      code: 'PATTERN_TOO_LARGE',
      message: expect.stringMatching(/^pattern \/ab\/u: needs more than 7 states; make it shorter/),
      details: { most: 7, what: 'states', pattern: '/ab/u' },
    });
  });

  it('show the beginning of a long pattern, and keep all of it', () => {
    const long = readPattern(`/${'a'.repeat(500)}/u`);
    const error = patternTooLarge(long, 'states', 7);
    expect(error.message).toMatch(/^pattern \/a{79}…: needs/);
    expect(error.details.pattern).toBe(long.text);
  });
});
