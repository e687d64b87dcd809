import { expect, it } from 'vitest';
import { acceptsText } from './acceptsText.ts';
import { compilePattern } from './compilePattern.ts';

it.each([
  ['the whole text', /^a😀$/u, 'a😀', true],
  ['only a beginning', /^a😀$/u, 'a', false],
  ['more than is accepted', /^a$/u, 'aab', false],
  ['nothing', /^$/u, '', true],
  ['what accepts nothing at all', /a^/u, '', false],
])('acceptsText of %s', (_topic, pattern, text, accepted) => {
  expect(acceptsText(compilePattern(pattern), text)).toBe(accepted);
});
